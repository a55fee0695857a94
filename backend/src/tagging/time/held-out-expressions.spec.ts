import { readFileSync } from 'node:fs';
import { readCsv } from '../../platform/csv.js';
import { findEventTimes } from './event-time.js';
import { heldOut, heldOutNothing } from '../../../testing/time-expressions-held.js';

const holidays = readCsv(
  readFileSync(new URL('../../../../ingest-configs/data/school-holidays.csv', import.meta.url), 'utf8'),
).map(({ region = '', holiday = '', start = '', end = '' }) => ({ region, holiday, start, end }));
const read = (text: string) => findEventTimes(text, { at: '2026-11-18T09:00:00', holidays, holidayRegion: 'zuid' });
const short = (moment: string | null | undefined): string => (moment ?? '').slice(0, 16).replace('T00:00', '');

/** The lines that are not fully right: words, start, end and precision. */
function wrong(): string[] {
  return heldOut.flatMap(([marked, start, end, precision]) => {
    const found = read(marked.replaceAll(/[[\]]/g, ''));
    const wanted = `${/\[([^\]]+)\]/.exec(marked)?.[1]}|${start}|${end}|${precision}`;
    const got = found.map((time) => `${time.text}|${short(time.start)}|${short(time.end)}|${time.precision}`).join(' + ');
    return got === wanted ? [] : [`${wanted} ≠ ${got}`];
  });
}

describe('expressions kept aside', () => {
  it('are fully right in at least three of four', () => {
    expect(1 - wrong().length / heldOut.length).toBeGreaterThanOrEqual(0.75);
  });

  it('finds hardly ever a moment where there is none', () => {
    const found = heldOutNothing.filter((text) => read(text).length > 0);
    expect(found.length / heldOutNothing.length).toBeLessThanOrEqual(0.1);
  });
});
