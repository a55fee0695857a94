/** Something decided or sent on a day: drawn as a numbered mark on the line and told in the list below it. */
export interface ChartMark {
  date: string;
  kind: 'level' | 'code-orange' | 'guidance' | 'decision';
  text: string;
}

/** A mark with its number, its place on the line and the row that keeps it clear of its neighbours. */
export interface PlacedMark extends ChartMark {
  number: number;
  x: number;
  row: number;
}

/** Gives each mark a number in order of time and the first row in which it stays `gap` pixels away from the one before. */
export function placeMarks(marks: readonly ChartMark[], xOf: (date: string) => number | null, gap: number): PlacedMark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((mark) => {
      const x = xOf(mark.date);
      return x === null ? [] : [{ ...mark, x }];
    })
    .map((mark, index) => {
      const free = ends.findIndex((end) => mark.x - end >= gap);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.x;
      return { ...mark, number: index + 1, row };
    });
}
