import iconv from 'iconv-lite';
import { decode } from './decode.js';

const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>Één café – 5 €</t>`;
const plain = '<t>Één café – 5 €</t>';

test.each([
  ['UTF-8', Buffer.from(plain), undefined],
  ['UTF-8 with a mark', iconv.encode(plain, 'utf-8', { addBOM: true }), 'text/xml; charset=iso-8859-1'],
  ['UTF-8 under a wrong header', Buffer.from(plain), 'text/xml; charset=ISO-8859-1'],
  ['windows-1252 by header', iconv.encode(plain, 'windows-1252'), 'application/rss+xml; charset="windows-1252"'],
  ['windows-1252 that nobody states', iconv.encode(plain, 'windows-1252'), undefined],
  ['windows-1252 called UTF-8', iconv.encode(plain, 'windows-1252'), 'text/xml; charset=utf-8'],
  ['windows-1252 called iso-8859-1', iconv.encode(plain, 'windows-1252'), 'text/xml; charset=iso-8859-1'],
  ['iso-8859-15 by header', iconv.encode(plain.replace('–', '-'), 'iso-8859-15'), 'text/xml; charset=iso-8859-15'],
  ['UTF-16 LE with a mark', iconv.encode(plain, 'utf-16le', { addBOM: true }), undefined],
  ['UTF-16 BE with a mark', iconv.encode(plain, 'utf-16be', { addBOM: true }), undefined],
  ['UTF-16 LE without a mark', iconv.encode(plain, 'utf-16le'), undefined],
  ['UTF-16 BE without a mark', iconv.encode(plain, 'utf-16be'), undefined],
])('reads %s', (_, bytes, header) => {
  expect(decode(bytes, header).replace('-', '–')).toBe(plain);
});

test.each(['windows-1252', 'utf-8', 'utf-16', 'nooit-van-gehoord'])(
  'a document that says %s and is UTF-8 reads as UTF-8',
  (encoding) => {
    expect(decode(Buffer.from(declared(encoding)))).toBe(declared(encoding));
  },
);

test.each([
  ['koi8-r', 'Привет мир'],
  ['windows-1251', 'Привет мир'],
  ['shift_jis', 'こんにちは'],
  ['gb2312', '你好'],
  ['big5', '你好'],
  ['euc-kr', '안녕'],
  ['iso-8859-2', 'Łódź'],
  ['macintosh', 'café'],
])('reads a document in %s', (encoding, words) => {
  const text = `<?xml version="1.0" encoding="${encoding}"?><t>${words}</t>`;
  expect(decode(iconv.encode(text, encoding))).toBe(text);
});

test('a mix of UTF-8 and Windows bytes gives every byte its own reading', () => {
  expect(decode(Buffer.concat([Buffer.from('één '), iconv.encode('café € ', 'windows-1252'), Buffer.from('één')]))).toBe(
    'één café € één',
  );
});

test('a set that only the platform knows is read as well', () => {
  const text = Buffer.from([
    ...Buffer.from('<?xml version="1.0" encoding="iso-2022-jp"?><t>'),
    0x1b,
    0x24,
    0x42,
    0x24,
    0x22,
    0x1b,
    0x28,
    0x42,
    ...Buffer.from('</t>'),
  ]);
  expect(decode(text)).toContain('<t>あ</t>');
});
test.each([
  ['the document, when the header says what every server says', 'windows-1251', 'text/xml; charset=iso-8859-1'],
  ['the header, when the document says what every template says', 'iso-8859-1', 'text/xml; charset=windows-1251'],
  ['the only one that can be', 'utf-8', 'text/xml; charset=windows-1251'],
])('two statements: %s', (_, encoding, header) => {
  const text = `<?xml version="1.0" encoding="${encoding}"?><t>Привет</t>`;
  expect(decode(iconv.encode(text, 'windows-1251'), header)).toBe(text);
});

/** Text in code page 037, for the letters that this test needs. */
function inEbcdic(text: string): Buffer {
  const known: Record<string, number> = { ' ': 0x40, '<': 0x4c, '>': 0x6e, '?': 0x6f, '=': 0x7e, '"': 0x7f, '/': 0x61, '.': 0x4b, '-': 0x60, é: 0x51, '[': 0x4a }; // prettier-ignore
  const letter = (character: string): number => {
    const at = character.toLowerCase().charCodeAt(0) - 97;
    if (/\d/.test(character)) return 0xf0 + Number(character);
    return (at < 9 ? 0x81 + at : at < 18 ? 0x91 + at - 9 : 0xa2 + at - 18) + (character < 'a' ? 0x40 : 0);
  };
  return Buffer.from([...text].map((character) => known[character] ?? letter(character)));
}

test.each([
  ['IBM037', 'Café', '<t>Café</t>'],
  ['ebcdic-cp-nl', 'Café', '<t>Café</t>'],
  ['IBM500', '[é', '<t>[é</t>'],
])('a document of a mainframe in %s is read by what its declaration says', (encoding, words, wanted) => {
  expect(decode(inEbcdic(`<?xml version="1.0" encoding="${encoding}"?><t>${words}</t>`))).toContain(wanted);
});
