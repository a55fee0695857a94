import type { FeedChange } from './feed-changes.js';
import { changesMail, standStillMail } from './feed-mail.js';

const failing: FeedChange = {
  id: 'f1',
  name: 'Wijkblad\nWoensel',
  news: 'attention',
  before: 'healthy',
  sentence: 'Sinds donderdag 19 november 10:00 lukt het niet. De server heeft een storing (500). Je hoeft niets te doen.',
};
const back: FeedChange = { ...failing, id: 'f2', name: 'Buurtkrant', news: 'recovered', sentence: 'Werkt.' };
const times = (change: FeedChange, many: number): FeedChange[] => Array.from({ length: many }, () => change);
const address = 'https://onderstroom.example';

test.each([
  [1, 0, '1 bron vraagt aandacht'],
  [3, 0, '3 bronnen vragen aandacht'],
  [0, 1, '1 bron werkt weer'],
  [0, 2, '2 bronnen werken weer'],
  [1, 1, '1 bron vraagt aandacht, 1 werkt weer'],
  [3, 2, '3 bronnen vragen aandacht, 2 werken weer'],
])('with %d in trouble and %d well again the subject is %j', (troubled, well, subject) => {
  expect(changesMail([...times(failing, troubled), ...times(back, well)], address).subject).toBe(subject);
});

test('the mail names each feed with its state and where to look', () => {
  expect(changesMail([back, failing], address).text).toBe(`Hallo,

Dit is er veranderd bij de bronnen van Onderstroom.

Deze bron vraagt aandacht:

Wijkblad Woensel
Sinds donderdag 19 november 10:00 lukt het niet. De server heeft een storing (500). Je hoeft niets te doen.
https://onderstroom.example/bronnen/f1

Deze bron werkt weer:

Buurtkrant
Werkt.
https://onderstroom.example/bronnen/f2

Alle bronnen: https://onderstroom.example/bronnen

Je krijgt deze mail hoogstens één keer per dag, en alleen als er iets veranderd is.`);
});

test('a mail after one that may not have arrived says so', () => {
  expect(changesMail([back], address, true).text).toContain('De vorige mail over de bronnen is misschien niet aangekomen.');
  expect(changesMail([back], address).text).not.toContain('misschien');
});

test('the mail about a stand-still says since when, what is safe and who does what', () => {
  const { subject, text } = standStillMail(new Date('2026-11-22T05:10:00Z'), address);
  expect(subject).toBe('Het ophalen van bronnen staat stil');
  expect(text).toContain('staat stil sinds zondag 22 november om 06:10.');
  expect(text).toContain('is bewaard');
  expect(text).toContain('Ben je beheerder?');
  expect(text).toContain(`${address}/bronnen`);
});
