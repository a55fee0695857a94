import { DateTime } from 'luxon';

const ZONE = 'Europe/Amsterdam';
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
/** A moment this close to now counts as still to come, in milliseconds. */
const MARGIN = 5 * 60_000;

/** The moment of so many days ago at that time in Amsterdam; what would still have to come was a day earlier. */
export function demoMoment(now: Date, daysAgo: number, time: string): Date {
  const [hour, minute] = time.split(':').map(Number);
  const moment = DateTime.fromJSDate(now, { zone: ZONE })
    .minus({ days: daysAgo })
    .set({ hour, minute, second: 0, millisecond: 0 });
  return (moment.toMillis() > now.getTime() - MARGIN ? moment.minus({ days: 1 }) : moment).toJSDate();
}

/**
 * Fills in '{vrijdag}': the first Friday after today, as somebody writes it at `at`: 'vrijdag' when it is less than a week away,
 * else with the date ('vrijdag 27 november').
 */
export function withComingDays(text: string, at: Date, now: Date): string {
  const today = DateTime.fromJSDate(now, { zone: ZONE }).startOf('day');
  const written = DateTime.fromJSDate(at, { zone: ZONE }).startOf('day');
  return text.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
    const weekday = weekdays.indexOf(name) + 1;
    if (weekday === 0) return whole;
    const coming = today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
    const away = Math.round(coming.diff(written, 'days').days);
    return away < 7 ? name : `${name} ${coming.setLocale('nl').toFormat('d MMMM')}`;
  });
}
