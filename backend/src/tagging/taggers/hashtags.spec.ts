import { findHashtags, splitHashtag } from './hashtags.js';

const known = new Set(['challenge', 'rellen']);

describe('hashtags', () => {
  it.each([
    ['kominactievrijdag', ['kom', 'in', 'actie', 'vrijdag']],
    ['KomInActie', ['kom', 'in', 'actie']],
    ['woensel', ['woensel']],
    ['rellen_eindhoven', ['rellen', 'eindhoven']],
    ['deochallenge', ['deo', 'challenge']],
    ['zomaariets', ['zomaariets']],
    ['qwertzuiop', ['qwertzuiop']],
    ['vrijdag1730', ['vrijdag', '1730']],
    ['kominopstand', ['kom', 'in', 'opstand']],
    ['staakvoorklimaat', ['staak', 'voor', 'klimaat']],
    ['geengeweld', ['geen', 'geweld']],
    ['rellenhelmond', ['rellen', 'helmond']],
    ['onzeschoolisveilig', ['onze', 'school', 'is', 'veilig']],
    ['brugklas', ['brugklas']],
    ['veiligheid', ['veiligheid']],
    ['bangalijst', ['bangalijst']],
    ['fyp', ['fyp']],
    ['AvondklokRellen', ['avondklok', 'rellen']],
  ])('splits #%s', (tag, words) => expect(splitHashtag(tag, known)).toEqual(words));

  it('gives tag and place, and leaves numbers and addresses alone', () => {
    const text = '🔥 nummer #1, https://a.nl/b#kop en #woensel';
    expect(findHashtags(text, known)).toEqual([
      { tag: '#woensel', words: ['woensel'], start: text.indexOf('#woensel'), end: text.length },
    ]);
  });
});
