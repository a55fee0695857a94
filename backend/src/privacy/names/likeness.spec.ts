import { createLikeness } from './likeness.js';

describe('createLikeness', () => {
  const likeness = createLikeness(['jayden', 'jayla', 'kayden', 'shayla'], ['fiets', 'fietsen', 'straat', 'straten']);

  it.each(['jaylen', 'shaylen', 'kayla'])('%s looks more like a name', (word) => expect(likeness(word)).toBeGreaterThan(0));

  it.each(['fietst', 'straatje'])('%s looks more like a word', (word) => expect(likeness(word)).toBeLessThan(0));
});
