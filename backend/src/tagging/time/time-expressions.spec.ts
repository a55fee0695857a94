import { readFileSync } from 'node:fs';
import { readCsv } from '../../platform/csv.js';
import { findEventTimes } from './event-time.js';
import { expressions, nothing } from '../../../testing/time-expressions.js';

const holidays = readCsv(
  readFileSync(new URL('../../../../ingest-configs/data/school-holidays.csv', import.meta.url), 'utf8'),
).map(({ region = '', holiday = '', start = '', end = '' }) => ({ region, holiday, start, end }));
const read = (text: string) => findEventTimes(text, { at: '2026-11-18T09:00:00', holidays, holidayRegion: 'zuid' });
const short = (moment: string | null): string => (moment ?? '').slice(0, 16).replace('T00:00', '');

describe('expressions of time', () => {
  it.each(expressions)('reads %s', (marked, start, end, precision) => {
    const found = read(marked.replaceAll(/[[\]]/g, ''));
    const last = found.at(-1);
    expect([found.map(({ text }) => text), short(last?.start ?? null), short(last?.end ?? null), last?.precision]).toEqual([
      [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]),
      start,
      end,
      precision,
    ]);
  });

  it.each(nothing)('finds no moment in: %s', (text) => {
    expect(read(text).map(({ text: said }) => said)).toEqual([]);
  });
});
