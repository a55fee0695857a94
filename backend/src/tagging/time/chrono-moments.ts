import * as chrono from 'chrono-node/nl';
import type { DateTime as Moment } from 'luxon';
import { DateTime } from 'luxon';
import { ZONE } from './calendar-days.js';
import type { Precision } from './day-mentions.js';

/** A moment that chrono reads and our own rules do not: 'over een uur', 'binnen 20 minuten', 'volgende maand'. */
export interface ChronoMoment {
  start: number;
  end: number;
  from: Moment;
  to: Moment | null;
  precision: Precision;
}

const HINT =
  /(?<!\p{L})(?:(?:over|binnen)\s(?:\d{1,3}|een|één|twee|drie|vier|vijf|tien|kwartier)\s(?:minuten|minuut|min|uur|uurtje)|volgende maand)(?!\p{L}|\s(?:tijd|lang|geleden))/giu;
const WINDOW = 60;

/** Moments relative to the observation, read by chrono in a small window so that a long text costs no more than its length. */
export function relativeMoments(text: string, at: Moment): ChronoMoment[] {
  const found: ChronoMoment[] = [];
  for (const hint of text.matchAll(HINT)) {
    const window = text.slice(hint.index, hint.index + WINDOW);
    const parsed = chrono.parse(window, { instant: at.toJSDate(), timezone: at.offset }, { forwardDate: true })[0];
    if (!parsed || parsed.index > 0 || parsed.start.date() < at.toJSDate()) continue;
    const exact = parsed.start.isCertain('minute');
    const from = DateTime.fromJSDate(parsed.start.date(), { zone: ZONE });
    const month = /maand/i.test(hint[0]);
    found.push({
      start: hint.index,
      end: hint.index + parsed.text.length,
      from: month ? from.startOf('month') : exact ? from.startOf('minute') : from,
      to: month ? from.startOf('month').plus({ months: 1 }) : null,
      precision: month ? 'period' : exact ? 'minute' : 'hour',
    });
  }
  return found;
}
