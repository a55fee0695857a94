import { t, tn } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import type { Figures, Model, State } from './queries.js';

/** Which way a figure went against another model; lower may be chance, worse is more than that. */
export type Course = 'better' | 'same' | 'lower' | 'worse';

/** Smaller differences than this (F1, 0 to 1) are not shown as a change. */
const NOTICEABLE = 0.005;

/** Where a figure went, from before to after (both 0 to 1). */
export function courseOf(before: number, after: number): Course {
  const difference = after - before;
  if (Math.abs(difference) < NOTICEABLE) return 'same';
  return difference > 0 ? 'better' : 'lower';
}

/** The course of a topic against the live version; null where there is nothing to compare with. */
export function courseAgainstLive({ f1, liveF1, worse }: Pick<Figures, 'f1' | 'liveF1' | 'worse'>): Course | null {
  if (worse) return 'worse';
  return typeof liveF1 === 'number' ? courseOf(liveF1, f1) : null;
}

/** A share (0 to 1) as a whole number out of a hundred. */
export const outOfHundred = (share: number): number => Math.round(share * 100);

/** Two shares (0 to 1) out of a hundred; with one decimal when whole numbers would hide that they differ. */
export function bothOutOfHundred(before: number, after: number): [string, string] {
  const digits = courseOf(before, after) !== 'same' && outOfHundred(before) === outOfHundred(after) ? 1 : 0;
  const figure = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return [figure.format(before * 100), figure.format(after * 100)];
}

/** The name of a model: 'Model 4'. */
export const modelName = (number: number): string => t('teaching.version', { number });

/** When and by whom a version was made, in a few words. */
export function madeOf({ number, madeAt, madeBy }: Pick<Model, 'number' | 'madeAt' | 'madeBy'>): string {
  if (number === 0) return t('teaching.madeShipped');
  const moment = dayAndTime(madeAt);
  if (madeBy === 'nacht') return t('teaching.madeAtNight', { moment });
  return madeBy ? t('teaching.madeBy', { moment, who: madeBy }) : t('teaching.madeAt', { moment });
}

/** The answer of the page: which version reads now and since when, and how much there is to learn. */
export function story({ live, corrections, newCorrections }: Pick<State, 'live' | 'corrections' | 'newCorrections'>): string {
  const since = live.liveSince ?? (live.number === 0 ? null : live.madeAt);
  const now = since
    ? t('teaching.liveSince', { model: modelName(live.number), moment: dayAndTime(since) })
    : t('teaching.liveShipped');
  if (corrections === 0) return `${now} ${t('teaching.noCorrections')}`;
  return `${now} ${newCorrections === 0 ? t('teaching.nothingNew') : tn('teaching.newCorrections', newCorrections)}`;
}

/** What can be done with a version: nothing with the live one and with one that reads a topic worse. */
export function actOf({ number, state }: Pick<Model, 'number' | 'state'>, live: number): 'makeLive' | 'goBack' | null {
  if (number === live || state === 'live' || state === 'worse') return null;
  return number < live ? 'goBack' : 'makeLive';
}

/** Whether earlier observations were read by another model than the one that reads now. */
export const isBehind = ({ live, outdated, retagging }: Pick<State, 'live' | 'outdated' | 'retagging'>): boolean =>
  outdated > 0 || (retagging.startedAt ? retagging.model !== live.number : live.number !== 0);
