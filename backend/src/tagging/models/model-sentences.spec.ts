import { sayDifference, sayWorse } from './model-sentences.js';

const topic = (label: string, won: number, lost: number) => ({ label, won, lost });

test.each([
  [[topic('Pesten', 0, 0)], 'Dit model herkent alle onderwerpen even goed.'],
  [[topic('Pesten', 1, 1)], 'Dit model herkent alle onderwerpen even goed.'],
  [[topic('Pesten', 2, 0), topic('Middelen', 0, 0)], 'Dit model herkent 1 onderwerp beter en geen slechter.'],
  [[topic('Pesten', 2, 1), topic('Middelen', 3, 0)], 'Dit model herkent 2 onderwerpen beter en geen slechter.'],
  [
    [topic('Pesten', 2, 1), topic('Middelen', 0, 1)],
    'Dit model herkent 1 onderwerp beter. Bij 1 onderwerp is het iets minder goed; zo weinig dat het toeval kan zijn.',
  ],
  [[topic('Middelen', 0, 1)], 'Dit model herkent 1 onderwerp iets minder goed; zo weinig dat het toeval kan zijn.'],
])('%j is said as "%s"', (topics, sentence) => {
  expect(sayDifference(topics)).toBe(sentence);
});

test('a comparison names the other model', () => {
  expect(sayDifference([topic('Pesten', 2, 0)], 'model 3')).toBe(
    'Dit model herkent 1 onderwerp beter dan model 3 en geen slechter.',
  );
  expect(sayDifference([], 'model 3')).toBe('Dit model herkent alle onderwerpen even goed als model 3.');
});

test.each([
  [['Pesten'], 'Dit model herkent ‘Pesten’ slechter dan het model dat nu leest. Daarom gaat het niet lezen.'],
  [['Pesten', 'Middelen'], 'Dit model herkent ‘Pesten’ en ‘Middelen’ slechter dan het model dat nu leest. Daarom gaat het niet lezen.'], // prettier-ignore
  [[], 'Dit model herkent alles bij elkaar slechter dan het model dat nu leest. Daarom gaat het niet lezen.'],
])('worse at %j is said', (labels, sentence) => {
  expect(sayWorse(labels)).toBe(sentence);
});
