import { tokenize } from '../taggers/text.js';
import { speaksOfTheYoung } from './young.js';

describe('speaksOfTheYoung', () => {
  it.each([
    'Scholieren gooien met vuurwerk',
    'Jongen van 14 opgepakt',
    '16-jarige gewond',
    'Onrust op een middelbare school',
    'Basisschoolleerlingen met vapes',
    'Het filmpje gaat rond op TikTok',
  ])('hears it in: %s', (text) => expect(speaksOfTheYoung(tokenize(text))).toBe(true));

  it.each(['Man (52) sloeg partner', 'Gaslek in Delft', 'Explosie in een fabriek', ''])('does not hear it in: %s', (text) =>
    expect(speaksOfTheYoung(tokenize(text))).toBe(false),
  );
});
