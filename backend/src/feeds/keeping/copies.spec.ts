import { areCopies, copyMarks, headlineOnly } from './copies.js';

test.each([
  ['Rellen in Woensel na oproep op Snapchat - Omroep Brabant', 'Rellen in Woensel na oproep op Snapchat'],
  ['Rellen in Woensel na oproep op Snapchat | Eindhovens Dagblad', 'Rellen in Woensel na oproep op Snapchat'],
  ['Rellen in Woensel na oproep op Snapchat – ed.nl', 'Rellen in Woensel na oproep op Snapchat'],
  ['Rellen in Woensel na oproep op Snapchat - Dagblad van het Noorden', 'Rellen in Woensel na oproep op Snapchat'],
  ['Steekpartij in Stratum - Twee gewonden', 'Steekpartij in Stratum - Twee gewonden'],
  ['Steekpartij in Stratum - jongen (15) aangehouden', 'Steekpartij in Stratum - jongen (15) aangehouden'],
  ['Wijk-bij-wijk onderzoek naar vapen', 'Wijk-bij-wijk onderzoek naar vapen'],
])('the headline of %s is %s', (title, headline) => expect(headlineOnly(title)).toBe(headline));

const text =
  'Een groep van ongeveer dertig jongeren heeft vrijdagavond in Woensel zwaar vuurwerk gegooid naar agenten die op een melding van overlast afkwamen. Niemand raakte gewond en er zijn twee aanhoudingen verricht.';
const story = { title: 'Vuurwerk naar agenten gegooid in Woensel', text };
const shareMark = (a: typeof story, b: typeof story) => copyMarks(a).some((mark) => copyMarks(b).includes(mark));

test.each([
  ['another medium behind the headline', { title: `${story.title} - Studio040`, text: 'Iets heel anders.' }],
  ['a few words more', { title: 'Zwaar vuurwerk naar agenten gegooid in Woensel', text: `${text} Meer volgt.` }],
  ['accents, case and signs', { title: `“${story.title.toUpperCase()}”`, text }],
])('a copy has %s, and shows by its marks', (_, other) => {
  expect(areCopies(story, other)).toBe(true);
  expect(shareMark(story, other)).toBe(true);
});

test.each([
  [
    'another story in the same place',
    {
      title: 'Fietsen gestolen bij station in Woensel',
      text: 'Bij het station in Woensel zijn vrijdagavond dertig fietsen gestolen. De politie doet onderzoek en vraagt wie iets zag.',
    },
  ],
  [
    'a follow-up',
    {
      title: 'Twee jongens vast voor vuurwerk in Woensel',
      text: 'De twee jongens die vrijdagavond zwaar vuurwerk naar agenten gooiden, blijven vastzitten. Dat heeft de rechter bepaald.',
    },
  ],
  ['another headline above a text that stands under every item', { title: 'Drie scholen dicht na bommelding', text }],
  ['the same few words in another order', { title: 'Agenten naar Woensel: vuurwerk in gegooid', text: 'Kort bericht.' }],
])('%s is no copy', (_, other) => expect(areCopies(story, other)).toBe(false));

test('short texts without a headline of five words have no marks', () => {
  expect(copyMarks({ title: 'Weerbericht', text: 'Zon en wolken.' })).toEqual([]);
  expect(areCopies({ title: 'Weerbericht', text: 'Zon.' }, { title: 'Weerbericht', text: 'Zon.' })).toBe(false);
});
test('marks of unlike stories hardly ever meet', () => {
  const words = 'politie school jongeren vuurwerk station avond groep melding onderzoek wijk plein messen vapes oproep'.split(
    ' ',
  );
  const made = Array.from({ length: 400 }, (_, n) => {
    const pick = (k: number) => words[(n * 7 + k * (n % 13) + k * k) % words.length] ?? '';
    const body = Array.from({ length: 30 }, (_each, k) => `${pick(k)} ${n * 31 + k}`).join(' ');
    return { title: `Bericht ${n} over ${pick(1)} en ${pick(2)} in de wijk`, text: body };
  });
  const marks = made.flatMap(copyMarks);
  expect(new Set(marks).size).toBe(marks.length);
});
