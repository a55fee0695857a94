import fc from 'fast-check';

/** Beginnings of what the gate and the taggers look for: repeated without an end they cost a careless pattern the most. */
const BEGINNINGS = [
  'jan at ',
  'snap: ',
  '@',
  'www.',
  'https://t.me/',
  '06-',
  'NL91 ABNA ',
  'geb. 12-3-',
  'vrijdag tussen 8 en ',
  'van ma t/m ',
  'om half ',
  '#komin',
  "Jan van de 't ",
  'Kerkstraat 1',
  '"',
  '(',
  '<a ',
];

/** Pieces of text that nobody would write: beginnings, blanks, signs, letters of all scripts and numbers through one another. */
const oddPieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...BEGINNINGS),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      fc.nat({ max: 99_999 }).map(String),
      fc.constantFrom(' ', '\n', '\t', '-', '.', "'", ' de ', ' '),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** The same number of odd texts each time, each of exactly the given length when a piece is repeated. */
export const sampleOddPieces = (number: number): string[] => fc.sample(oddPieces, { numRuns: number, seed: 20_261_122 });
