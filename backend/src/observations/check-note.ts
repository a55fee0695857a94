import { Refusal } from '../platform/web/errors.js';
import { cleanText } from '../privacy/clean-text.js';

/** Longest note, in UTF-16 units; a note is a few sentences, not a file. */
export const LONGEST_NOTE = 10_000;
/** How far back a note may go, and how far ahead a phone's clock may run, in milliseconds. */
const OLDEST = 366 * 24 * 3_600_000;
const CLOCK_LEEWAY = 10 * 60_000;

/** The text of a note, without control characters; throws a refusal that says what to do when it cannot be stored. */
export function checkedText(raw: string): string {
  const text = cleanText(raw.slice(0, LONGEST_NOTE * 10 + 1));
  if (!text) throw new Refusal('observations.textMissing');
  if (raw.length > LONGEST_NOTE) throw new Refusal('observations.textTooLong', { most: LONGEST_NOTE, length: raw.length });
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('observations.noWords');
  return text;
}

/** The moment it was noticed: not in the future, at most a year ago; now when nothing is said. */
export function checkedMoment(noticedAt: Date | undefined, now: Date): Date {
  if (!noticedAt) return now;
  if (Number.isNaN(noticedAt.getTime())) throw new Refusal('observations.noDate');
  if (noticedAt.getTime() > now.getTime() + CLOCK_LEEWAY) throw new Refusal('observations.dateInFuture');
  if (noticedAt.getTime() < now.getTime() - OLDEST) throw new Refusal('observations.dateTooOld');
  return noticedAt;
}
