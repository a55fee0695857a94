import { t, tn } from '../i18n/text.js';

const zone = 'Europe/Amsterdam';
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone: zone, ...options });
const clock = format({ hour: '2-digit', minute: '2-digit' });
const dayThisYear = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayOtherYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

type Moment = string | Date;
const asDate = (moment: Moment) => new Date(moment);

/** The calendar day of a moment in the Netherlands, as 2026-11-20. */
export const dayKey = (moment: Moment): string => isoDay.format(asDate(moment));

const daysBetween = (from: Moment, to: Moment) => Math.round((Date.parse(dayKey(to)) - Date.parse(dayKey(from))) / 86_400_000);

/** The time of day: '14:05'. */
export const timeOfDay = (moment: Moment): string => clock.format(asDate(moment));

/** The day: 'vandaag', 'gisteren', 'morgen', 'vr 20 nov', or '20 nov 2025' in another year. */
export function day(moment: Moment, now: Moment = new Date()): string {
  const away = daysBetween(now, moment);
  if (away === 0) return t('common.date.today');
  if (away === -1) return t('common.date.yesterday');
  if (away === 1) return t('common.date.tomorrow');
  const sameYear = dayKey(moment).slice(0, 4) === dayKey(now).slice(0, 4);
  return (sameYear ? dayThisYear : dayOtherYear).format(asDate(moment)).replaceAll('.', '').replaceAll(',', '');
}

/** Day and time: 'vandaag 14:05', 'vr 20 nov 17:30'. */
export const dayAndTime = (moment: Moment, now: Moment = new Date()): string => `${day(moment, now)} ${timeOfDay(moment)}`;

/** How long ago, in words, for what is fresh; older than a day it becomes day and time. */
export function ago(moment: Moment, now: Moment = new Date()): string {
  const minutes = Math.floor((asDate(now).getTime() - asDate(moment).getTime()) / 60_000);
  if (minutes < 1) return t('common.date.justNow');
  if (minutes < 60) return tn('common.date.minutesAgo', minutes);
  if (minutes < 24 * 60) return tn('common.date.hoursAgo', Math.floor(minutes / 60));
  return dayAndTime(moment, now);
}

/** A span of time: 'vr 20 nov 17:30 – 19:00', or two full moments when it runs over midnight. */
export function span(start: Moment, end: Moment | null, now: Moment = new Date()): string {
  if (!end) return dayAndTime(start, now);
  const till = dayKey(start) === dayKey(end) ? timeOfDay(end) : dayAndTime(end, now);
  return `${dayAndTime(start, now)} – ${till}`;
}
