import { scaleLinear } from '@visx/scale';
import { dayNumber, type DayCount } from './calendar.js';

/** Room around the line for its words, in pixels. */
export const ROOM = { top: 30, right: 84, bottom: 28, left: 8 };

/** Where days and numbers lie in a drawing of this size; `xOf` gives null for a day that is not shown. */
export function dayScales(days: readonly DayCount[], width: number, height: number, markRows: number) {
  const highest = Math.max(1, ...days.map(({ count }) => count));
  const top = ROOM.top + markRows * 26;
  const x = scaleLinear<number>({ domain: [0, Math.max(1, days.length - 1)], range: [ROOM.left, width - ROOM.right] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [height - ROOM.bottom, top] });
  const first = days[0] ? dayNumber(days[0].date) : 0;
  const xOf = (date: string): number | null => {
    const index = dayNumber(date) - first;
    return index < 0 || index >= days.length ? null : x(index);
  };
  return { x, y, xOf, top, baseline: height - ROOM.bottom, highest };
}

/** The scales of one drawing. */
export type DayScales = ReturnType<typeof dayScales>;
