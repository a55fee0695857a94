import { DateTime } from 'luxon';

/** The zone in which every announcement is read. */
export const ZONE = 'Europe/Amsterdam';

/** A named stretch of days: from its first day up to and including its last. */
export interface NamedDays {
  first: DateTime;
  last: DateTime;
  /** The part of the day that the name itself tells ('oudejaarsavond'). */
  hours?: [from: number, to: number];
}

/** One line of the school-holiday calendar. */
export interface SchoolHoliday {
  region: string;
  holiday: string;
  start: string;
  end: string;
}

const day = (year: number, month: number, date: number): DateTime =>
  DateTime.fromObject({ year, month, day: date }, { zone: ZONE });

/** Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

type Rule = (year: number) => NamedDays;
const fixed =
  (month: number, date: number, length = 1, hours?: [number, number]): Rule =>
  (year) => ({ first: day(year, month, date), last: day(year, month, date).plus({ days: length - 1 }), hours });
const fromEaster =
  (days: number, length = 1): Rule =>
  (year) => ({ first: easter(year).plus({ days }), last: easter(year).plus({ days: days + length - 1 }) });
const nthWeekday =
  (month: number, weekday: number, nth: number, shift = 0): Rule =>
  (year) => {
    const start = day(year, month, 1);
    const first = start.plus({ days: ((weekday - start.weekday + 7) % 7) + 7 * (nth - 1) + shift });
    return { first, last: first };
  };
const kingsDay: Rule = (year) => {
  const first = day(year, 4, 27).weekday === 7 ? day(year, 4, 26) : day(year, 4, 27);
  return { first, last: first };
};

/** Days with a name that calls and announcements use, as a pattern and a rule. Carnaval counts from Sunday to Tuesday. */
export const namedDays: readonly [pattern: string, rule: Rule][] = [
  ['oudejaarsavond|oudjaarsavond', fixed(12, 31, 1, [18, 24])],
  ['oudejaarsnacht|oudjaarsnacht|nieuwjaarsnacht', fixed(12, 31, 1, [22, 30])],
  ['jaarwisseling|oud (?:en|&|op) nieuw|oud\\/nieuw', fixed(12, 31, 2)],
  ['oudejaarsdag|oudejaars|oudjaar|oudejaar', fixed(12, 31)],
  ['nieuwjaarsdag|nieuwjaar', fixed(1, 1)],
  [
    'koningsnacht',
    (year) => ({
      first: kingsDay(year).first.minus({ days: 1 }),
      last: kingsDay(year).first.minus({ days: 1 }),
      hours: [18, 24],
    }),
  ],
  ['koningsdag', kingsDay],
  ['dodenherdenking', fixed(5, 4)],
  ['bevrijdingsdag', fixed(5, 5)],
  ['sinterklaasavond|pakjesavond', fixed(12, 5, 1, [18, 24])],
  ['sint[- ]maarten', fixed(11, 11)],
  ['halloween', fixed(10, 31)],
  ['valentijnsdag', fixed(2, 14)],
  ['dierendag', fixed(10, 4)],
  ['kerstavond', fixed(12, 24, 1, [18, 24])],
  ['(?:eerste|1e) kerstdag', fixed(12, 25)],
  ['(?:tweede|2e) kerstdag', fixed(12, 26)],
  ['de kerstdagen|met (?:de )?kerst', fixed(12, 25, 2)],
  ['goede vrijdag', fromEaster(-2)],
  ['paasweekend', fromEaster(-1, 3)],
  ['(?:eerste )?paasdag|met pasen', fromEaster(0)],
  ['(?:tweede|2e) paasdag', fromEaster(1)],
  ['hemelvaartsdag|hemelvaart', fromEaster(39)],
  ['pinksterweekend', fromEaster(48, 3)],
  ['(?:tweede|2e) pinksterdag', fromEaster(50)],
  ['(?:eerste )?pinksterdag|met pinksteren', fromEaster(49)],
  ['carnavalsvrijdag', fromEaster(-51)],
  ['carnavalszaterdag', fromEaster(-50)],
  ['carnavalsmaandag', fromEaster(-48)],
  ['carnavalsdinsdag', fromEaster(-47)],
  ['carnavalszondag', fromEaster(-49)],
  ['carnavalsweekend', fromEaster(-50, 2)],
  ['carnaval', fromEaster(-49, 3)],
  ['black friday', nthWeekday(11, 4, 4, 1)],
  ['paarse vrijdag', nthWeekday(12, 5, 2)],
  ['prinsjesdag', nthWeekday(9, 2, 3)],
];

/** The first occurrence of a named day that is not over on the given day. */
export function nextNamedDays(rule: Rule, today: DateTime): NamedDays {
  const now = rule(today.year);
  return now.last >= today.startOf('day') ? now : rule(today.year + 1);
}

/** The first school holiday of that name in a holiday region that is not over; undefined when the calendar does not reach. */
export function nextSchoolHoliday(
  calendar: readonly SchoolHoliday[],
  region: string,
  name: string,
  today: DateTime,
): NamedDays | undefined {
  const date = today.toISODate() ?? '';
  const next = calendar
    .filter((line) => line.region === region && line.holiday === name && line.end >= date)
    .sort((a, b) => a.start.localeCompare(b.start))[0];
  return next && { first: DateTime.fromISO(next.start, { zone: ZONE }), last: DateTime.fromISO(next.end, { zone: ZONE }) };
}
