import { topicWordSchema, type TopicWord } from '../topics/topic-config.js';
import { sayChange } from './say-change.js';
import { sayEffect } from './say-effect.js';

const word = (term: string, more: object = {}): TopicWord => topicWordSchema.parse({ term, ...more });
const back = ' Daarmee is een eerdere wijziging ongedaan gemaakt.';

test.each([
  [null, word('bom'), null, "Het woord 'bom' is toegevoegd."],
  [word('bom'), null, null, "Het woord 'bom' is weggehaald."],
  [word('bom'), word('bommen'), null, "Het woord 'bom' heet nu 'bommen'."],
  [word('bom'), word('bom', { weight: 2 }), null, "Van het woord 'bom' is het gewicht gewijzigd."],
  [word('bom'), word('bom', { weight: 2, spellings: ['bommen'], not: ['bommelding'] }), null, "Van het woord 'bom' zijn de schrijfwijzen, de woorden die het onschuldig maken en het gewicht gewijzigd."], // prettier-ignore
  [word('bom'), word('bom'), null, "Het woord 'bom' is opnieuw bewaard."],
  [word('bom'), null, 'x', `Het woord 'bom' is weggehaald.${back}`],
  [null, word('bom'), 'x', `Het woord 'bom' is terug.${back}`],
])('the change from %j to %j (undoing %j) is told', (before, after, undoes, sentence) =>
  expect(sayChange({ before, after, undoes })).toBe(sentence),
);

test.each([
  [0, 0, 0, 'Er zijn in de laatste 90 dagen geen waarnemingen om mee te vergelijken.'],
  [340, 0, 0, 'Dit verandert niets in de 340 waarnemingen van de laatste 90 dagen.'],
  [340, 12, 3, 'Dit voegt 12 labels toe en haalt er 3 weg in de 340 waarnemingen van de laatste 90 dagen.'],
  [340, 1, 0, 'Dit voegt 1 label toe in de 340 waarnemingen van de laatste 90 dagen.'],
  [340, 0, 1, 'Dit haalt 1 label weg in de 340 waarnemingen van de laatste 90 dagen.'],
  [1, 1, 1, 'Dit voegt 1 label toe en haalt er 1 weg in de ene waarneming van de laatste 90 dagen.'],
])('of %i observations, %i labels that come and %i that go: %s', (looked, addedCount, removedCount, sentence) =>
  expect(sayEffect({ looked, addedCount, removedCount })).toBe(sentence),
);
