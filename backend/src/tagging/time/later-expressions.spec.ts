import { readFileSync } from 'node:fs';
import { readCsv } from '../../platform/csv.js';
import { findEventTimes } from './event-time.js';
import { secondNothing, secondSet } from '../../../testing/time-expressions-second.js';
import { fourthSet } from '../../../testing/time-expressions-fourth.js';
import { thirdNothing, thirdSet } from '../../../testing/time-expressions-third.js';

const holidays = readCsv(
  readFileSync(new URL('../../../../ingest-configs/data/school-holidays.csv', import.meta.url), 'utf8'),
).map(({ region = '', holiday = '', start = '', end = '' }) => ({ region, holiday, start, end }));
const short = (moment: string | null): string => (moment ?? '').slice(0, 16).replace('T00:00', '');
const said = (at: string, text: string): string[] =>
  findEventTimes(text, { at, holidays, holidayRegion: 'zuid' }).map(
    (time) => `${time.text}|${short(time.start)}|${short(time.end)}|${time.precision}`,
  );
/** What the calendar of school holidays does not reach, and what can be read in two ways. */
const sets = [
  { name: 'second', set: secondSet, misses: 3 },
  { name: 'third', set: thirdSet, misses: 6 },
  { name: 'fourth', set: fourthSet, misses: 4 },
];

describe('the later sets of expressions', () => {
  it.each(sets)('are read on every moment, but for the known misses: the $name', ({ set, misses }) => {
    const wrong = set.flatMap(({ at, lines }) =>
      lines.flatMap(([marked, start, end, precision]) => {
        const got = said(at, marked.replaceAll(/[[\]]/g, '')).join(' + ');
        const wanted = `${/\[([^\]]+)\]/.exec(marked)?.[1]}|${start}|${end}|${precision}`;
        return got === wanted ? [] : [`${at}: ${wanted} ≠ ${got}`];
      }),
    );
    expect(wrong.length <= misses ? [] : wrong).toEqual([]);
  });

  it.each([...secondNothing, ...thirdNothing])('find no moment in: %s', (text) => {
    expect(said('2026-11-18T09:00', text)).toEqual([]);
  });
});
