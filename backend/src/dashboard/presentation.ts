import { exactCount, smallCount, SMALLEST_SHOWN } from '../trends/small-count.js';
import type { CountInWords, DayCount, MomentumReading } from '../trends/trends.models.js';

/** How many organisations and feeds stand behind the evidence of one trend: per week (by its Monday), lately, and before that. */
export interface Sources {
  weeks: ReadonlyMap<string, number>;
  /** The last seven days, which a momentum judges. */
  recent: number;
  /** The four weeks before, against which it is judged. */
  before: number;
}

const tooFew = (organisations: number): boolean => organisations < SMALLEST_SHOWN;
const DAY = 86_400_000;
const NONE: MomentumReading = {
  direction: 'quiet',
  recent: 0,
  expected: 0,
  ratio: 1,
  because: 'Gemeld door enkele organisaties.',
};
const inWords: Record<string, string> = { rising: 'Neemt toe', new: 'Nieuw', falling: 'Neemt af', steady: 'Blijft gelijk' };

/** A count for a presentation: nothing that comes from fewer than three organisations. */
export function presentedCount(value: number, organisations: number): CountInWords {
  if (value === 0) return exactCount(0);
  return tooFew(organisations) ? { value: null, words: 'enkele' } : smallCount(value);
}

/** The sum of weeks of which some may not be shown: then only that it is at least what is shown, or the rest could be worked out. */
export function presentedSum(weeks: readonly { count: number; small: boolean }[]): CountInWords {
  const shown = weeks.reduce((sum, week) => sum + week.count, 0);
  if (weeks.every((week) => !week.small)) return exactCount(shown);
  return shown === 0 ? { value: null, words: 'enkele' } : { value: shown, words: `ten minste ${shown}` };
}

/**
 * The days of a trend for a presentation. What was noticed on one day nearly always comes from one organisation, so each week is
 * evened out over its days; a week of fewer than three organisations shows nothing. The sum of every shown week stays what it was.
 */
export function evenDays(daily: readonly DayCount[], { weeks }: Sources): DayCount[] {
  const byWeek = new Map<string, DayCount[]>();
  for (const day of daily) byWeek.set(mondayOf(day.date), [...(byWeek.get(mondayOf(day.date)) ?? []), day]);
  return [...byWeek].flatMap(([monday, days]) => {
    const sum = tooFew(weeks.get(monday) ?? 0) ? 0 : days.reduce((total, { count }) => total + count, 0);
    return days.map(({ date }, at) => ({
      date,
      count: Math.floor(((at + 1) * sum) / days.length) - Math.floor((at * sum) / days.length),
    }));
  });
}

/** Whether a trend grows, for a presentation: without the figures, or without what is usual, when too few stand behind them. */
export function presentedMomentum(momentum: MomentumReading, { recent, before }: Sources): MomentumReading {
  const { direction } = momentum;
  if (momentum.recent === 0 && before === 0) return momentum;
  if (tooFew(recent)) return { ...NONE, direction };
  if (before === 0 || !tooFew(before)) return momentum;
  const because = `${inWords[direction] ?? 'Stil'}: ${momentum.recent} waarnemingen in zeven dagen.`;
  return { direction, recent: momentum.recent, expected: 0, ratio: 1, because };
}

function mondayOf(date: string): string {
  const day = Date.parse(date);
  return new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}
