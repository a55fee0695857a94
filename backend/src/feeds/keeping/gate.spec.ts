import type { FeedItem } from '../reading/parsed-feed.js';
import { type Filters, gateOf } from './gate.js';
import type { Subjects } from './relevance.js';

const now = new Date('2026-11-20T12:00:00Z');
const item: FeedItem = {
  title: 'Rellen in Woensel',
  link: 'https://w.example/1',
  guid: '1',
  publishedAt: '2026-11-20T11:00:00Z',
  summary: 'Vrijdag was het onrustig.',
};
const config: Filters = { include: [], exclude: [], dropLinks: [], kind: 'news' };
const about = (subjects?: Partial<Subjects>) => () => subjects && { topics: [], municipalities: [], ...subjects };

test.each<[string, Partial<FeedItem>, Partial<Filters>, string | null, RegExp | null]>([
  ['an ordinary item', {}, {}, null, null],
  ['nothing to read', { title: '', summary: ' ' }, {}, 'never', /geen tekst/],
  [
    'a missing person',
    { link: 'https://www.politie.nl/gezocht-en-vermist/vermiste-kinderen/1' },
    {},
    'never',
    /vermiste persoon/,
  ],
  ['a link from the list', { link: 'https://w.example/sport/1' }, { dropLinks: ['/Sport/'] }, 'rule', /\/Sport\//],
  ['an excluded word', {}, { exclude: ['woensel'] }, 'rule', /Woensel/],
  ['an excluded word inside another', {}, { exclude: ['rel'] }, null, null],
  ['excluded words that are signs elsewhere', { title: 'Rel (a.b) om C++' }, { exclude: ['a.b', 'c++'] }, 'rule', /a\.b/],
  ['excluded words over two spaces', { title: 'Jong  Ajax wint' }, { exclude: ['jong ajax'] }, 'rule', /Jong/],
  ['without the wanted words', {}, { include: ['jongeren'] }, 'filter', /gevraagde/],
  ['with a wanted word', {}, { include: ['jongeren', 'onrustig'] }, null, null],
  ['an old item', { publishedAt: '2026-10-01T00:00:00Z' }, {}, 'never', /ouder/],
  ['a far future', { publishedAt: '2027-01-01T00:00:00Z' }, {}, 'never', /toekomst/],
  ['undated', { publishedAt: null }, {}, null, null],
])('%s', (_, part, settings, by, reason) => {
  const told = gateOf({ ...config, ...settings }, about())({ ...item, ...part }, now);
  expect(told?.by ?? null).toBe(by);
  if (reason) expect(told?.reason).toMatch(reason);
});

test.each<[string, Partial<Filters>, Partial<Subjects> | undefined, RegExp | null]>([
  ['no subject for youth', { relevance: 'youth' }, {}, /onze onderwerpen/],
  ['a subject for youth', { relevance: 'youth' }, { topics: ['threat'] }, null],
  ['nobody who can tell', { relevance: 'youth', topics: ['threat'] }, undefined, null],
  ['another topic', { topics: ['threat', 'weapons'] }, { topics: ['craze'] }, /gekozen onderwerpen/],
  ['a chosen topic', { topics: ['threat', 'weapons'] }, { topics: ['craze', 'weapons'] }, null],
  ['another municipality', { municipalities: ['GM0772'] }, { municipalities: ['GM0202'] }, /gekozen gemeenten/],
  ['no municipality', { municipalities: ['GM0772'] }, {}, /gekozen gemeenten/],
  ['a chosen municipality', { municipalities: ['GM0772'] }, { municipalities: ['GM0202', 'GM0772'] }, null],
  ['the topic but not the municipality', { topics: ['threat'], municipalities: ['GM0772'] }, { topics: ['threat'] }, /gemeenten/],
])('%s', (_, settings, subjects, reason) => {
  const told = gateOf({ ...config, ...settings }, about(subjects))(item, now);
  if (reason) expect(told).toMatchObject({ by: 'filter', reason: expect.stringMatching(reason) as string });
  else expect(told).toBeNull();
});

test('the judge is asked once for a text, and only when a filter needs it', () => {
  let asked = 0;
  const judge = () => ((asked += 1), { topics: ['threat'], municipalities: ['GM0772'] });
  gateOf(config, judge)(item, now);
  gateOf({ ...config, relevance: 'youth', exclude: ['woensel'] }, judge)(item, now);
  expect(asked).toBe(0);
  gateOf({ ...config, relevance: 'youth', topics: ['threat'], municipalities: ['GM0772'] }, judge)(item, now);
  expect(asked).toBe(1);
});
