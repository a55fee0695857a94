import { dayOf, firstOf, weekdayOf, type Day } from './day-number.js';

/** The zone in which every announcement is read. */
export const ZONE = 'Europe/Amsterdam';

/** A named stretch of days: from its first day up to and including its last. */
export interface NamedDays {
  first: Day;
  last: Day;
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

/** Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return firstOf(year, Math.floor(n / 31)) + (n % 31);
}

/** The days that a name stands for in a year. */
export type Rule = (year: number) => NamedDays;
const from = (first: Day, length: number, hours?: [number, number]): NamedDays => ({ first, last: first + length - 1, hours });
const fixed =
  (month: number, date: number, length = 1, hours?: [number, number]): Rule =>
  (year) =>
    from(firstOf(year, month) + date - 1, length, hours);
const fromEaster =
  (days: number, length = 1): Rule =>
  (year) =>
    from(easter(year) + days, length);
const nthWeekday =
  (month: number, weekday: number, nth: number, shift = 0, length = 1): Rule =>
  (year) => {
    const start = firstOf(year, month);
    return from(start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1) + shift, length);
  };
const kingsDay =
  (shift = 0, hours?: [number, number]): Rule =>
  (year) => {
    const day = firstOf(year, 4) + 26;
    return from((weekdayOf(day) === 7 ? day - 1 : day) + shift, 1, hours);
  };

/** The first day of a year on which a month of the Islamic calendar has that date, by its tables (a day more or less by the moon). */
const islamic =
  (month: number, date: number, length = 1): Rule =>
  (year) => {
    const islamicYear = Math.floor(((year - 622) * 33) / 32) - 1;
    const days = [0, 1, 2, 3].map((later) => {
      const y = islamicYear + later;
      return Math.floor((11 * y + 3) / 30) + 354 * y + 30 * month - Math.floor((month - 1) / 2) + date - 492_533;
    });
    return from(days.find((day) => day >= firstOf(year, 1)) ?? 0, length);
  };

/** Days with a name that calls and announcements use. Carnaval counts from Sunday to Tuesday. Words of a name are split by one space. */
export const namedDays: readonly [names: string, rule: Rule][] = [
  ['oudejaarsavond|oudjaarsavond|oudjaaravond', fixed(12, 31, 1, [18, 24])],
  ['oudejaarsnacht|oudjaarsnacht|nieuwjaarsnacht', fixed(12, 31, 1, [22, 30])],
  ['jaarwisseling|oud en nieuw|oud & nieuw|oud op nieuw|oud / nieuw|oudennieuw', fixed(12, 31, 2)],
  ['oudejaarsdag|oudejaars|oudjaar|oudejaar|oudjaarsdag', fixed(12, 31)],
  ['nieuwjaarsdag|nieuwjaar', fixed(1, 1)],
  ['nieuwjaarsochtend', fixed(1, 1, 1, [6, 12])],
  ['driekoningen', fixed(1, 6)],
  ['koningsnacht', kingsDay(-1, [18, 30])],
  ['koningsdag', kingsDay()],
  ['dodenherdenking', fixed(5, 4)],
  ['bevrijdingsdag', fixed(5, 5)],
  ['dag van de arbeid', fixed(5, 1)],
  ['sinterklaasavond|pakjesavond', fixed(12, 5, 1, [18, 24])],
  ['sinterklaas', fixed(12, 5)],
  ['sint maarten|sint - maarten|sintmaarten', fixed(11, 11)],
  ['halloweenavond|halloweennacht', fixed(10, 31, 1, [18, 24])],
  ['halloween', fixed(10, 31)],
  ['valentijnsdag|valentijn', fixed(2, 14)],
  ['dierendag', fixed(10, 4)],
  ['wereldvrouwendag|vrouwendag|internationale vrouwendag', fixed(3, 8)],
  ['kerstavond', fixed(12, 24, 1, [18, 24])],
  ['kerstnacht', fixed(12, 24, 1, [24, 30])],
  ['eerste kerstdag|1 e kerstdag|1 ste kerstdag|kerstdag|kerstmis', fixed(12, 25)],
  ['tweede kerstdag|2 e kerstdag|2 de kerstdag', fixed(12, 26)],
  ['kerstdagen|kerst', fixed(12, 25, 2)],
  ['goede vrijdag', fromEaster(-2)],
  ['witte donderdag', fromEaster(-3)],
  ['paaszaterdag', fromEaster(-1)],
  ['paasweekend', fromEaster(-1, 3)],
  ['eerste paasdag|1 e paasdag|paasdag|paaszondag|pasen', fromEaster(0)],
  ['tweede paasdag|2 e paasdag|2 de paasdag|paasmaandag', fromEaster(1)],
  ['hemelvaartsdag|hemelvaart', fromEaster(39)],
  ['hemelvaartsweekend|hemelvaartweekend', fromEaster(39, 4)],
  ['pinksterweekend', fromEaster(48, 3)],
  ['tweede pinksterdag|2 e pinksterdag|2 de pinksterdag|pinkstermaandag', fromEaster(50)],
  ['eerste pinksterdag|1 e pinksterdag|pinksterdag|pinksterzondag|pinksteren', fromEaster(49)],
  ['carnavalsvrijdag', fromEaster(-51)],
  ['carnavalszaterdag', fromEaster(-50)],
  ['carnavalszondag', fromEaster(-49)],
  ['carnavalsmaandag|rosenmontag', fromEaster(-48)],
  ['carnavalsdinsdag|vastenavond', fromEaster(-47)],
  ['aswoensdag', fromEaster(-46)],
  ['carnavalsweekend', fromEaster(-50, 2)],
  ['carnaval', fromEaster(-49, 3)],
  // The central examinations begin about the second Friday of May; schools set their own days within these weeks.
  ['examenweek|examenweken|examenperiode|examentijd|eindexamenweek', nthWeekday(5, 5, 2, 0, 17)],
  ['moederdag', nthWeekday(5, 7, 2)],
  ['vaderdag', nthWeekday(6, 7, 3)],
  ['ramadan|ramadhan', islamic(9, 1, 29)],
  ['suikerfeest|eid al fitr|eid al - fitr', islamic(10, 1)],
  ['offerfeest|eid al adha|eid al - adha', islamic(12, 10)],
  ['keti koti|ketikoti', fixed(7, 1)],
  ['allerheiligen', fixed(11, 1)],
  ['koninginnedag', fixed(4, 30)],
  ['elfde van de elfde|11 e van de 11 e|elfde van den elfde', fixed(11, 11)],
  ['luilak|luilaknacht', fromEaster(48)],
  ['black friday', nthWeekday(11, 4, 4, 1)],
  ['thanksgiving', nthWeekday(11, 4, 4)],
  ['cyber monday', nthWeekday(11, 4, 4, 4)],
  ['paarse vrijdag', nthWeekday(12, 5, 2)],
  ['prinsjesdag', nthWeekday(9, 2, 3)],
];

const dayOfIso = (iso: string): Day => dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))) ?? 0;

/** The school holiday of that name that is not over (or, looking back, has begun); undefined when the calendar does not reach. */
export function schoolHoliday(
  calendar: readonly SchoolHoliday[],
  region: string,
  name: string,
  today: Day,
  direction: 1 | -1,
): NamedDays | undefined {
  const all = calendar
    .filter((line) => line.region === region && (name === 'vakantie' || line.holiday === name))
    .map((line) => ({ first: dayOfIso(line.start), last: dayOfIso(line.end) }))
    .sort((a, b) => a.first - b.first);
  const found = direction > 0 ? all.find(({ last }) => last >= today) : all.findLast(({ first }) => first <= today);
  return found && Math.abs(found.first - today) <= 366 ? found : undefined;
}
