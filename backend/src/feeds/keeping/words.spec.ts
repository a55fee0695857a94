import { foldedWords, wordsDigest } from './words.js';

test.each([
  ['Rellen in Woensel!', ['rellen', 'in', 'woensel']],
  ['Één café, naïef: ‘Zoë’ – €5', ['een', 'cafe', 'naief', 'zoe', '5']],
  ['Straße, smørrebrød en 3÷4', ['strasse', 'smorrebrod', 'en', '3', '4']],
  ['Zie https://w.example/a?b=1 voor meer', ['zie', 'voor', 'meer']],
  ['Çankaya, İzmir ve Ağrı', ['cankaya', 'izmir', 've', 'agrı']],
  ['شباب 15', ['شباب', '15']],
  ['🎆🎆', []],
])('the words of %s', (text, words) => expect(foldedWords(text)).toEqual(words));

test.each([
  ['white space, case and signs', 'Rellen  in WOENSEL', 'Vrijdag:\nonrust.', true],
  ['an address', 'Rellen in Woensel', 'Vrijdag onrust https://w.example/?utm_source=x', true],
  ['a word', 'Rellen in Woensel', 'Vrijdag rust', false],
  ['an hour', 'Rellen in Woensel', 'Vrijdag onrust 17:30', false],
  ['a word that moves from text to title', 'Rellen in Woensel vrijdag', 'onrust', false],
])('%s in other words: %s / %s', (_, title, summary, same) => {
  const [one, other] = [wordsDigest('Rellen in Woensel', 'Vrijdag onrust'), wordsDigest(title, summary)];
  expect(one === other).toBe(same);
});
