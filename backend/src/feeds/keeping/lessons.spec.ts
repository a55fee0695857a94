import { lessonSentence, resemblesLesson } from './lessons.js';

const lessons = [
  'Meet-up van jongeren bij het station in Helmond',
  'Supermarkt weert scholieren na overlast in de pauze',
  'Jongens rijden met fatbikes door winkelstraat',
  'Basisschool waarschuwt ouders voor app met anonieme vragen',
  'Nieuwe trend: deurtje bellen en filmen',
  'Hangplek onder viaduct moet dicht van gemeente',
];

test.each([
  ['Grote meet-up van jongeren bij station Eindhoven', 0],
  ['Meet-up jongeren loopt uit de hand', 0],
  ['Overlast scholieren in supermarkt: maximaal drie tegelijk naar binnen', 1],
  ['Winkel weert scholieren in de pauze', 1],
  ['Jongens op fatbikes maken winkelstraat onveilig', 2],
  ['App met anonieme vragen populair op basisschool', 3],
  ['Bewoners boos over trend met deurtje bellen', 4],
  ['Gemeente sluit hangplek onder viaduct', 5],
])('%s resembles lesson %d', (title, lesson) => expect(resemblesLesson(title, lessons)).toBe(lessons[lesson]));

test.each([
  'Station Eindhoven dicht door storing',
  'Supermarkt opent nieuwe vestiging in Best',
  'Winkelstraat krijgt nieuwe bestrating',
  'Basisschool wint prijs voor groen plein',
  'Nieuwe trend: tuinieren op balkon',
  'Viaduct over A50 wordt vervangen',
  'Ouders lopen mee in avondvierdaagse',
  'Jongeren kiezen vaker voor technische opleiding',
  '',
])('%s resembles none', (title) => expect(resemblesLesson(title, lessons)).toBeUndefined());

test('a headline of small words resembles only itself', () => {
  expect(resemblesLesson('Wat is dit?', ['Wat is dit?'])).toBe('Wat is dit?');
  expect(resemblesLesson('Waar is dat?', ['Wat is dit?'])).toBeUndefined();
});
test('the sentence names the lesson', () => expect(lessonSentence('Deurtje bellen')).toContain('Deurtje bellen'));
