import iconv from 'iconv-lite';
import { itemsOf, json, type Case } from '../../../../testing/feed-documents.js';

const body = (title: string): string =>
  `<rss version="2.0"><channel><title>W</title><item><title>${title}</title></item></channel></rss>`;
const declared = (encoding: string, title: string): string => `<?xml version="1.0" encoding="${encoding}"?>${body(title)}`;
const bare = (title: string): string => `<?xml version="1.0"?>${body(title)}`;
/** A document that says what it is and is what it says. */
const honest = (encoding: string, title: string): Case => [
  `declared as ${encoding}`,
  iconv.encode(declared(encoding, title), encoding),
  [{ title }],
];
const titled = (name: string, document: Uint8Array, title: string, contentType?: string): Case => [
  name,
  document,
  [{ title }],
  { contentType },
];

const dutch = 'Café ’t Hoekje: €5 – kom ook';
const latin = 'Financiële coördinatie in Curaçao';
const russian = 'Ночной автобус для подростков';
const japanese = '公園で若者の集まり';
const chinese = '公园里的年轻人聚会';
const traditional = '公園裡的年輕人聚會';
const korean = '공원에 모인 청소년들';
const polish = 'Zażółć gęślą jaźń';
const turkish = 'Gençler için şenlik: ığdır';
const greek = 'Νέοι στην πλατεία';

const declarations: Case[] = [
  honest('utf-8', `${dutch} ${japanese} 🎉`),
  honest('iso-8859-1', latin),
  honest('iso-8859-15', 'Korting €5 voor cœur en šport'),
  honest('windows-1252', dutch),
  honest('iso-8859-2', polish),
  honest('windows-1250', polish),
  honest('windows-1251', russian),
  honest('iso-8859-5', russian),
  honest('koi8-r', russian),
  honest('iso-8859-7', greek),
  honest('windows-1253', greek),
  honest('iso-8859-9', turkish),
  honest('windows-1254', turkish),
  honest('windows-1255', 'נוער בכיכר'),
  honest('windows-1256', 'شباب في الساحة'),
  honest('shift_jis', japanese),
  honest('euc-jp', japanese),
  honest('gb2312', chinese),
  honest('gbk', '學生 和 镕基'),
  honest('gb18030', `${chinese} 𠮷`),
  honest('big5', traditional),
  honest('euc-kr', korean),
  honest('us-ascii', 'Gewoon Nederlands'),
  [
    'declared as iso-2022-jp',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="iso-2022-jp"?><rss><channel><item><title>'),
      Buffer.from([0x1b, 0x24, 0x42, 0x38, 0x78, 0x31, 0x60, 0x1b, 0x28, 0x42]),
      Buffer.from('</title></item></channel></rss>'),
    ]),
    [{ title: '公園' }],
  ],
  titled(
    'declared in capitals and single quotes',
    iconv.encode(`<?xml version='1.0' encoding='ISO-8859-15'?>${body('Voor €5')}`, 'iso-8859-15'),
    'Voor €5',
  ),
  titled(
    'declared with blanks around the sign',
    iconv.encode(`<?xml version = "1.0" encoding = "koi8-r" standalone="yes" ?>${body(russian)}`, 'koi8-r'),
    russian,
  ),
  titled('declared under another name of Latin 1', iconv.encode(declared('latin1', latin), 'latin1'), latin),
  titled('declared under another name of windows-1252', iconv.encode(declared('cp1252', dutch), 'windows-1252'), dutch),
  titled('declared under another name of Shift_JIS', iconv.encode(declared('x-sjis', japanese), 'shift_jis'), japanese),
  titled('declared under another name of Korean', iconv.encode(declared('ks_c_5601-1987', korean), 'euc-kr'), korean),
  titled('declared as UTF8 without a hyphen', Buffer.from(declared('UTF8', dutch)), dutch),
  titled('Latin 1 with the euro and quotes of windows-1252', iconv.encode(declared('iso-8859-1', dutch), 'windows-1252'), dutch),
  titled('us-ascii with the letters of windows-1252', iconv.encode(declared('us-ascii', dutch), 'windows-1252'), dutch),
  titled('gb2312 with characters of its larger successor', iconv.encode(declared('gb2312', '朱镕基'), 'gbk'), '朱镕基'),
];

const marks: Case[] = [
  titled('UTF-8 with a BOM', Buffer.from(`\uFEFF${bare(dutch)}`), dutch),
  titled('UTF-8 with a BOM and no XML declaration', Buffer.from(`\uFEFF${body(dutch)}`), dutch),
  titled('UTF-8 with two BOMs', Buffer.from(`\uFEFF\uFEFF${bare(dutch)}`), dutch),
  titled('a UTF-8 BOM against a declaration of Latin 1', Buffer.from(`\uFEFF${declared('iso-8859-1', dutch)}`), dutch),
  titled('a UTF-8 BOM against a header of Latin 1', Buffer.from(`\uFEFF${bare(dutch)}`), dutch, 'text/xml; charset=iso-8859-1'),
  titled('UTF-16 LE with a BOM', iconv.encode(`\uFEFF${bare(japanese)}`, 'utf-16le'), japanese),
  titled('UTF-16 BE with a BOM', iconv.encode(`\uFEFF${bare(japanese)}`, 'utf-16be'), japanese),
  titled('UTF-16 LE with a BOM and a declaration', iconv.encode(`\uFEFF${declared('utf-16', dutch)}`, 'utf-16le'), dutch),
  titled('UTF-16 BE with a BOM and a declaration', iconv.encode(`\uFEFF${declared('UTF-16', dutch)}`, 'utf-16be'), dutch),
  titled('UTF-16 LE with a BOM and a declaration of UTF-8', iconv.encode(`\uFEFF${declared('utf-8', dutch)}`, 'utf-16le'), dutch),
  titled(
    'UTF-16 LE with a BOM and a header of UTF-8',
    iconv.encode(`\uFEFF${bare(dutch)}`, 'utf-16le'),
    dutch,
    'application/rss+xml; charset=utf-8',
  ),
  titled('UTF-16 LE without a BOM', iconv.encode(declared('utf-16le', dutch), 'utf-16le'), dutch),
  titled('UTF-16 BE without a BOM', iconv.encode(declared('utf-16', dutch), 'utf-16be'), dutch),
  titled('UTF-16 LE without a BOM or a declaration', iconv.encode(body(dutch), 'utf-16le'), dutch),
  titled('UTF-16 BE without a BOM or a declaration', iconv.encode(body(dutch), 'utf-16be'), dutch),
  titled('UTF-16 with characters outside the plane', iconv.encode(`\uFEFF${bare('Feest 🎉 𠮷')}`, 'utf-16be'), 'Feest 🎉 𠮷'),
  titled('UTF-32 LE with a BOM', iconv.encode(`\uFEFF${bare(dutch)}`, 'utf-32le'), dutch),
  titled('UTF-32 BE with a BOM', iconv.encode(`\uFEFF${bare(dutch)}`, 'utf-32be'), dutch),
];

const headers: Case[] = [
  titled(
    'the header when the document says nothing',
    iconv.encode(bare(russian), 'windows-1251'),
    russian,
    'application/rss+xml; charset=windows-1251',
  ),
  titled('the header in quotes and capitals', iconv.encode(bare(russian), 'koi8-r'), russian, 'text/xml; Charset="KOI8-R"'),
  titled('the header in single quotes', iconv.encode(bare(russian), 'koi8-r'), russian, "text/xml;charset='koi8-r'"),
  titled(
    'the header among other parameters',
    iconv.encode(bare(greek), 'iso-8859-7'),
    greek,
    'application/xml; version=1.0; charset=iso-8859-7 ; x=y',
  ),
  titled(
    'the header against the declaration',
    iconv.encode(declared('utf-8', russian), 'windows-1251'),
    russian,
    'application/xml; charset=windows-1251',
  ),
  titled(
    'the header against the declaration, in Japanese',
    iconv.encode(declared('utf-8', japanese), 'shift_jis'),
    japanese,
    'application/xml; charset=Shift_JIS',
  ),
  titled(
    'text/xml without a charset leaves the word to the declaration',
    iconv.encode(declared('iso-8859-15', 'Voor €5'), 'iso-8859-15'),
    'Voor €5',
    'text/xml',
  ),
  titled(
    'an unknown charset in the header leaves the word to the declaration',
    iconv.encode(declared('koi8-r', russian), 'koi8-r'),
    russian,
    'text/xml; charset=wijk-8',
  ),
  titled(
    'an empty charset in the header leaves the word to the declaration',
    iconv.encode(declared('koi8-r', russian), 'koi8-r'),
    russian,
    'text/xml; charset=',
  ),
  titled('an unknown charset in the declaration', Buffer.from(declared('wijk-8', dutch)), dutch),
  titled('an empty declaration of encoding', Buffer.from(declared('', dutch)), dutch),
  titled(
    'a header of UTF-8 over bytes that cannot be',
    iconv.encode(declared('windows-1252', dutch), 'windows-1252'),
    dutch,
    'text/xml; charset=utf-8',
  ),
];

const undeclared: Case[] = [
  titled('UTF-8 that says nothing', Buffer.from(body(`${dutch} ${korean}`)), `${dutch} ${korean}`),
  titled('windows-1252 that says nothing', iconv.encode(bare(dutch), 'windows-1252'), dutch),
  titled('Latin 1 that says nothing', iconv.encode(body(latin), 'latin1'), latin),
  titled('windows-1252 that says UTF-8', iconv.encode(declared('utf-8', dutch), 'windows-1252'), dutch),
  titled(
    'UTF-8 that says Latin 1',
    Buffer.from(declared('iso-8859-1', `${dutch} – reünie, coöperatie`)),
    `${dutch} – reünie, coöperatie`,
  ),
  titled('UTF-8 that says windows-1252', Buffer.from(declared('windows-1252', `${dutch} – „Straße“`)), `${dutch} – „Straße“`),
  titled('UTF-8 that says us-ascii', Buffer.from(declared('us-ascii', dutch)), dutch),
  titled('UTF-8 that says UTF-16', Buffer.from(declared('utf-16', dutch)), dutch),
  titled('UTF-8 that says GB 2312', Buffer.from(declared('gb2312', chinese)), chinese),
  titled('UTF-8 that says Shift_JIS', Buffer.from(declared('shift_jis', japanese)), japanese),
  titled('UTF-8 that says windows-1251', Buffer.from(declared('windows-1251', russian)), russian),
  titled('UTF-8 in Russian that says Latin 1', Buffer.from(declared('iso-8859-1', russian)), russian),
  titled(
    'JSON in UTF-8 under a header of Latin 1',
    Buffer.from(json([{ id: '1', title: dutch }])),
    dutch,
    'application/json; charset=iso-8859-1',
  ),
];

describe('the right letters from:', () => {
  test.each([...declarations, ...marks, ...headers, ...undeclared])('%s', async (_name, document, wanted, ...[about]) => {
    expect(await itemsOf(document, about)).toMatchObject(wanted);
  });

  test('one item in another encoding spoils no other', async () => {
    const item = (title: string): string => `<item><title>${title}</title></item>`;
    const items = await itemsOf(
      Buffer.concat([
        Buffer.from(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${item('Één café – ’s avonds')}`),
        iconv.encode(item('Reünie'), 'windows-1252'),
        Buffer.from(`${item('Coöperatie “De Kade”')}</channel></rss>`),
      ]),
    );
    expect(items).toMatchObject([
      { title: 'Één café – ’s avonds' },
      { title: expect.stringMatching(/^Re.+nie$/) },
      { title: 'Coöperatie “De Kade”' },
    ]);
  });
});
