import { scaleLinear } from '@visx/scale';
import { dayNumber, type DayCount } from './calendar.js';

/** Room around the line for its words, in pixels, when letters are 18 pixels high. */
const ROOM = { top: 52, right: 92, bottom: 28, left: 8 };
/** The height of a row of marks, likewise. */
const MARK_ROW = 26;

/** The size of a drawing without its marks, the rows of marks above it, and the height of its letters, in pixels. */
interface Drawing {
  width: number;
  height: number;
  markRows: number;
  letter: number;
}

/** Where days and numbers lie in a drawing of this size; `xOf` gives null for a day that is not shown. */
export function dayScales(days: readonly DayCount[], { width, height, markRows, letter }: Drawing) {
  const highest = Math.max(1, ...days.map(({ count }) => count));
  const size = letter / 18;
  const markRow = MARK_ROW * size;
  const full = height + markRows * markRow;
  const [left, right] = [ROOM.left * size, width - ROOM.right * size];
  const [top, baseline] = [ROOM.top * size + markRows * markRow, full - ROOM.bottom * size];
  const x = scaleLinear<number>({ domain: [0, Math.max(1, days.length - 1)], range: [left, right] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [baseline, top] });
  const first = days[0] ? dayNumber(days[0].date) : 0;
  const xOf = (date: string): number | null => {
    const index = dayNumber(date) - first;
    return index < 0 || index >= days.length ? null : x(index);
  };
  return { x, y, xOf, left, right, top, baseline, full, markRow, size };
}

/** The scales of one drawing. */
export type DayScales = ReturnType<typeof dayScales>;
