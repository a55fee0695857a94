import { createDetector } from '../signals/detector.js';

/** All rows of `try detect`: each day of each series in the order of time, the answers in the order of the rows. */
export function tryDetect(rows: { series: string; date: string; count: number }[]): object[] {
  const detector = createDetector();
  const ordered = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => a.row.date.localeCompare(b.row.date) || a.index - b.index);
  const answers: object[] = new Array<object>(rows.length);
  for (const { row, index } of ordered) {
    const { series, date, count } = row;
    answers[index] = { series, date, ...detector.observe(series, date, count) };
  }
  return answers;
}
