import { detectLanguage } from './language.js';
import { tokenize } from './text.js';

describe('detectLanguage', () => {
  it.each([
    ['Er gaat een filmpje rond op school', 'nl'],
    ['Do not come to school tomorrow, this is not a joke', 'en'],
    ['вся школа говорит об этом', 'other'],
    ['rellen Woensel 17:30', 'nl'],
    ['', 'nl'],
    ['🔥🔥', 'nl'],
    ['wollah die gozer is skeer', 'nl'],
    ['fittie na school bro', 'nl'],
    ['kom ff naar het plein, we gaan battlen', 'nl'],
    ['that’s crazy bro', 'en'],
    ['school shooting tomorrow', 'en'],
    ['who is coming to the fight', 'en'],
    ['omg deze challenge is so hard', 'nl'],
    ['Ich komme morgen nicht in die Schule', 'other'],
    ['on se retrouve demain devant le lycée pour se battre', 'other'],
    ['jutro nie idziemy do szkoły', 'other'],
    ['مدرسة غدا', 'other'],
    ['Vechtpartij', 'nl'],
    ['Pestgedrag in brugklas, mentor zoekt hulp', 'nl'],
    ['Lijsttrekkersdebat over woningbouw in Eindhoven', 'nl'],
    ['Teamdag gehad: verslag volgt, volgende overleg 12 februari', 'nl'],
    ['wie heeft rabo of ing pas vandaag nodig, zelfde dag cash', 'nl'],
    ['Scholier handelt in gehackte gameaccounts', 'nl'],
    ['AI homeless man prank reaches Dutch schools, worried grandparents call emergency line', 'en'],
    ['Bugün okulda kavga var', 'other'],
    ['free palestine', 'nl'],
    ['we will burn it all down', 'en'],
    ['Stem tegen pesten', 'nl'],
    ['Woensel XL 15u', 'nl'],
  ])('sees the language of: %s', (text, expected) => expect(detectLanguage(tokenize(text), text)).toBe(expected));
});
