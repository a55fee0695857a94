import fc from 'fast-check';
import { pairwise, storyStream } from '../../../testing/grouping-stories.js';
import { backgroundFrom } from './background.js';
import { createGrouper, overlap, terms } from './grouping.js';
import { TermIndex } from './term-index.js';

const at = (hours: number) => new Date(Date.UTC(2026, 10, 18, hours)).toISOString();
const call = 'Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel in Eindhoven';
const again = 'Weer een oproep op Snapchat: vrijdag rellen bij winkelcentrum Woensel, Eindhoven';
const dance = 'Nieuwe dansrage op TikTok onder brugklassers in Veldhoven, onschuldig en vrolijk';
const background = backgroundFrom(storyStream().map(({ text }) => text));

describe('createGrouper', () => {
  it('joins what tells the same story, says by which words, and starts a group for another', () => {
    const grouper = createGrouper({ background });
    expect(grouper.place({ id: 'a', text: call, at: at(0) })).toMatchObject({ group: 'a', decision: 'start' });
    expect(grouper.place({ id: 'b', text: dance, at: at(1) })).toMatchObject({ group: 'b', decision: 'start' });
    expect(grouper.place({ id: 'c', text: again, at: at(2) }).because.sentence).toBe(
      'Bijna dezelfde tekst als een eerdere: hoort bij dezelfde groep.',
    );
    const news = 'Gemeente Eindhoven neemt maatregelen na oproep tot rellen bij winkelcentrum Woensel';
    const joined = grouper.place({ id: 'd', text: news, at: at(3) });
    expect(joined).toMatchObject({ group: 'a', decision: 'join', because: { groupMember: 'c' } });
    expect(joined.because.words).toEqual(expect.arrayContaining(['rellen', 'Woensel']));
    expect(joined.because.sentence).toMatch(/^Deelt .*Woensel.* met een eerdere tekst: hoort bij dezelfde groep\.$/);
  });

  it('only proposes a short text, unless it is nearly the same', () => {
    const grouper = createGrouper({ background });
    grouper.place({ id: 'a', text: 'Vrijdag rellen bij winkelcentrum Woensel', at: at(0) });
    expect(grouper.place({ id: 'b', text: 'rellen winkelcentrum Woensel zaterdag', at: at(1) })).toMatchObject({
      decision: 'propose',
      group: 'a',
    });
    expect(grouper.place({ id: 'c', text: 'VRIJDAG rellen: bij winkelcentrum Woensel!', at: at(1) })).toMatchObject({
      decision: 'join',
      group: 'a',
    });
  });

  it('keeps a proposed text apart until a person assigns it', () => {
    const grouper = createGrouper({ background });
    grouper.place({ id: 'a', text: 'Vrijdag rellen bij winkelcentrum Woensel', at: at(0) });
    grouper.place({ id: 'b', text: 'rellen winkelcentrum Woensel zaterdag', at: at(1) });
    expect(grouper.place({ id: 'c', text: 'Rellen winkelcentrum Woensel, zaterdag', at: at(2) }).group).toBe('b');
    grouper.assign('b', 'a');
    grouper.assign('c', 'a');
    expect(grouper.place({ id: 'd', text: 'rellen, winkelcentrum Woensel; zaterdag', at: at(3) }).group).toBe('a');
  });

  it('lets a story fade: less sure after days, apart after the window of a week', () => {
    const score = (hours: number) => {
      const grouper = createGrouper({ background });
      grouper.place({ id: 'a', text: call, at: at(0) });
      return grouper.place({ id: 'b', text: again, at: at(hours) });
    };
    expect(score(96).score).toBeLessThan(score(1).score);
    expect(score(24 * 8)).toMatchObject({ decision: 'start', group: 'b' });
  });

  it('goes on from stored documents as if it had placed them itself', () => {
    const stream = storyStream();
    const half = Math.floor(stream.length / 2);
    const whole = createGrouper({ background, unattended: true });
    const placed = stream.map((document) => ({ ...document, group: whole.place(document).group }));
    const seed = placed.slice(0, half).map((document) => ({ ...document, terms: terms(document.text) }));
    const later = createGrouper({ background, unattended: true, seed });
    expect(stream.slice(half).map((document) => later.place(document).group)).toEqual(
      placed.slice(half).map(({ group }) => group),
    );
  });

  it('compares a long text with the whole of a group', () => {
    const grouper = createGrouper({ background, propose: 0.15 });
    grouper.place({ id: 'a', text: call, at: at(0) });
    const article = `${again}. ${'De gemeente overlegt met de winkeliers en de politie over maatregelen. '.repeat(5)} ${call}.`;
    const long = grouper.place({ id: 'b', text: article, at: at(3) });
    expect(long.group).toBe('a');
    expect(long.score).toBeLessThanOrEqual(1);
  });

  it('groups invented stories well, also when nobody answers proposals', () => {
    const grouper = createGrouper({ background, unattended: true });
    const { precision, recall } = pairwise(
      storyStream().map((document) => ({ story: document.story, group: grouper.place(document).group })),
    );
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.85);
  });

  it('survives texts without any words and moments out of order', () => {
    const grouper = createGrouper();
    expect(grouper.place({ id: 'a', text: '', at: at(5) }).decision).toBe('start');
    expect(grouper.place({ id: 'b', text: '🔥🔥', at: at(1) }).group).toBe('b');
    grouper.place({ id: 'c', text: call, at: at(9) });
    expect(grouper.place({ id: 'd', text: again, at: at(2) }).because.groupMember).toBe('c');
  });
});

describe('TermIndex', () => {
  it('finds exactly the documents that a full comparison finds', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
    const vector = (list: number[]) => ({
      terms: Uint32Array.from(list),
      weights: Float64Array.from(list, () => 1 / Math.sqrt(list.length)),
    });
    fc.assert(
      fc.property(
        fc.array(weights, { maxLength: 90 }),
        weights,
        fc.double({ min: 0.05, max: 0.9, noNaN: true }),
        (documents, query, least) => {
          const index = new TermIndex();
          documents.forEach((list, number) => index.add(number, vector(list)));
          const cosine = (list: number[]) =>
            list.filter((term) => query.includes(term)).length / Math.sqrt(list.length * query.length);
          for (let twice = 0; twice < 2; twice++) {
            const found = new Map<number, number>();
            index.nearest(vector(query), least, (number, value) => found.set(number, value));
            documents.forEach((list, number) => {
              if (Math.abs(cosine(list) - least) > 1e-6) expect(found.has(number)).toBe(cosine(list) > least);
              if (found.has(number)) expect(found.get(number)).toBeCloseTo(cosine(list), 5);
            });
          }
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('overlap', () => {
  it('is the share of terms in common', () => {
    expect(overlap(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(overlap(new Set(), new Set())).toBe(0);
  });
});

describe('terms', () => {
  it('gives stems without stop words, and the ends of long compounds', () => {
    expect(terms('Er is een vechtpartij op de scholen')).toEqual(['vechtpartij', 'vecht…', '…artij', terms('school')[0]]);
  });
});
