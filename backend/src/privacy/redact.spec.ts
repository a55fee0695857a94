import fc from 'fast-check';
import { redact, recognisers, settle } from './redact.js';

const masked: [string, string][] = [
  ['Bel 06-12345678', 'Bel [telefoon]'],
  ['app 06 12 34 56 78 even', 'app [telefoon] even'],
  ['+31 6 12345678', '[telefoon]'],
  ['+31 (0)6 12 34 56 78', '[telefoon]'],
  ['+31(0)612345678.', '[telefoon].'],
  ['0031612345678', '[telefoon]'],
  ['0031 6 1234 5678', '[telefoon]'],
  ['(040) 123 45 67', '[telefoon]'],
  ['040-1234567', '[telefoon]'],
  ['0497 12 34 56', '[telefoon]'],
  ['06.1234.5678', '[telefoon]'],
  ['0 6 1 2 3 4 5 6 7 8', '[telefoon]'],
  ['06 – 12345678', '[telefoon]'],
  ['06/12345678', '[telefoon]'],
  ['31612345678', '[telefoon]'],
  ['tel.0612345678', 'tel.[telefoon]'],
  ['０６１２３４５６７８', '[telefoon]'],
  ['+32 470 12 34 56', '[telefoon]'],
  ['0049 151 23456789', '[telefoon]'],
  ['+299 12345', '[telefoon]'],
  ['+1 (202) 555-0143', '[telefoon]'],
  ['mail jan.devries+school@voorbeeld.nl.', 'mail [e-mail].'],
  ['jan@sub.voorbeeld.co.uk', '[e-mail]'],
  ['josé@voorbeeld.nl', '[e-mail]'],
  ['jan [at] mail [punt] nl', '[e-mail]'],
  ['jan(at)mail(dot)nl', '[e-mail]'],
  ['jan at mail punt nl', '[e-mail]'],
  ['jan at gmail.com', '[e-mail]'],
  ['jan apenstaartje mail punt nl', '[e-mail]'],
  ['stuur naar jan.de.vries apestaartje gmail.com', 'stuur naar [e-mail]'],
  ['jan @ gmail . com', '[e-mail]'],
  ['bsn 123456782', 'bsn [bsn]'],
  ['het nummer 1234.56.782 stond erbij', 'het nummer [bsn] stond erbij'],
  ['123 456 782', '[bsn]'],
  ['bsn=123456782', 'bsn=[bsn]'],
  ['NL91 ABNA 0417 1643 00', '[iban]'],
  ['naar nl91abna0417164300 graag', 'naar [iban] graag'],
  ['BE68 5390 0754 7034', '[iban]'],
  ['DE89 3704 0044 0532 0130 00', '[iban]'],
  ['MT84MALT011000012345MTLCAST001S', '[iban]'],
  ['Auto met 12-BDF-3 bij de poort', 'Auto met [kenteken] bij de poort'],
  ['AB-123-C', '[kenteken]'],
  ['1-ABC-23', '[kenteken]'],
  ['GZ-123-K', '[kenteken]'],
  ['gz-123-k', '[kenteken]'],
  ['GZ 123 K', '[kenteken]'],
  ['GZ123K', '[kenteken]'],
  ['zwarte golf, 9-KLM-12', 'zwarte golf, [kenteken]'],
  ['K-123-LM', '[kenteken]'],
  ['KLM-12-N', '[kenteken]'],
  ['K-12-LMN', '[kenteken]'],
  ['1-KL-234', '[kenteken]'],
  ['123-KL-4', '[kenteken]'],
  ['AB-12-34', '[kenteken]'],
  ['12-34-AB', '[kenteken]'],
  ['12-AB-34', '[kenteken]'],
  ['KL-12-MN', '[kenteken]'],
  ['KL-MN-12', '[kenteken]'],
  ['12-KL-MN', '[kenteken]'],
  ['kenteken ab12cd', 'kenteken [kenteken]'],
  ['volg @lotje.2009 maar', 'volg [account] maar'],
  ['@lotte_x.', '[account].'],
  ['@jan@mastodon.nl', '[account]'],
  ['snap: lotje', 'snap: [account]'],
  ['insta lotje2009', 'insta [account]'],
  ['tiktok-account juice_woensel deelt filmpjes', 'tiktok-account [account] deelt filmpjes'],
  ["het tiktok-account 'juicewoensel'", "het tiktok-account '[account]'"],
  ['mijn snap is lotje', 'mijn snap is [account]'],
  ['Haar insta heet lotjexx en ze', 'Haar insta heet [account] en ze'],
  ['lotje2009 op TikTok', '[account] op TikTok'],
  ['kevin.040 zit op snap', '[account] zit op snap'],
  ['gebruikersnaam: bramdeman', 'gebruikersnaam: [account]'],
  ['via Discord Bram#1234', 'via Discord [account]'],
  ['juice_woensel plaatst foto’s', '[account] plaatst foto’s'],
  ['op insta heet ze lotje.vd', 'op insta heet ze [account]'],
  ['bram0405 (Discord)', '[account] (Discord)'],
  ['add me: lotje123', 'add me: [account]'],
  ['snap: lotje, insta: lotje_x', 'snap: [account], insta: [account]'],
  ['https://www.tiktok.com/@lotje?lang=nl', '[profiel-link]'],
  ['tiktok.com/@lotje/video/123 gezien', '[profiel-link] gezien'],
  ['instagram.com/lotje.x/.', '[profiel-link].'],
  ['https://instagram.com/stories/lotje/123', '[profiel-link]'],
  ['snapchat.com/add/lotje', '[profiel-link]'],
  ['https://t.me/juicewoensel', '[profiel-link]'],
  ['t.me/+AbCdEf', '[profiel-link]'],
  ['discord.gg/abc123', '[profiel-link]'],
  ['https://wa.me/31612345678', '[profiel-link]'],
  ['facebook.com/profile.php?id=100', '[profiel-link]'],
  ['https://nl-nl.facebook.com/jan.jansen.12', '[profiel-link]'],
  ['youtube.com/@lotje', '[profiel-link]'],
  ['https://x.com/lotje/status/12', '[profiel-link]'],
  ['chat.whatsapp.com/AbC', '[profiel-link]'],
  ['https://mastodon.nl/@lotje', '[profiel-link]'],
];

const clean: string[] = [
  'Bel 112 of 0900-8844, of 113 bij zelfmoordgedachten',
  'In 2010 2011 2012 2013 en 2024-2025',
  'Op 12-05-24 en 05-12-2024 10.30 uur, of 06-12-24 15.30 uur',
  'Les 08.30-10.15 11.00 uur',
  'Het werd 0-1 0-2 0-3 1-3 2-3',
  'Bingo: 01 02 03 04 05',
  'Kosten € 1.250,00 of 123.456.782 euro',
  'In 2024 EK en 2026 WK, 1500 MB',
  'vwo-5-6 en 4-havo-2, 3-vwo-12, 4-VWO-12, 1-mrt-24, 12-MEI-3, 3-op-100',
  'Hij rijdt 3 km 200 verder, KL1234 vloog',
  'Klas 2b, 4vwo en 13-jarigen op TikTok',
  'Het gaat op snap gaat rond, weet iedereen',
  'Weer een oproep op Snapchat: vrijdag rellen bij winkelcentrum Woensel, Eindhoven',
  'TikTok: nieuwe rage onder brugklassers',
  'mijn snap is gehackt',
  'Verzamelen @ 17:30 of @17.30',
  'Kijk op nos.nl of www.ed.nl/eindhoven/artikel-123456782',
  'https://www.tiktok.com/tag/rellen en https://www.instagram.com/explore/tags/rellen/',
  'https://www.youtube.com/watch?v=abc_def123&ab_channel=x en https://youtu.be/ab_cd',
  'https://www.instagram.com/reel/C_abc-1/ en https://x.com/hashtag/rellen',
  'https://nos.nl/artikel/123456782-oproep',
  'covid19 op TikTok, mp3 en 3mmc via Snapchat',
  '#rellen_woensel is trending',
  'Hij at taart.nl leeg',
  'Een nieuw Instagram-account gemaakt.',
  'De video heeft 123456782 views',
  'Het gaat om 10 000 000 000 keer',
  'Temperatuur +20 en -5, +2000000',
  'كل شيء هادئ 👩‍👩‍👧',
  '',
];

describe('redact', () => {
  it.each(masked)('masks %j', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  it.each(clean)('leaves %j as it is', (text) => {
    expect(redact(text)).toEqual({ text, spans: [] });
  });

  it('gives offsets in the original text, without the value', () => {
    const text = '👋 mail a@b.nl of bel 0612345678';
    const { spans } = redact(text);
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['a@b.nl', 'email'],
      ['0612345678', 'phone'],
    ]);
    expect(spans.every((span) => Object.keys(span).sort().join() === 'end,start,type')).toBe(true);
  });

  it('masks what only comes free when something else is masked', () => {
    const text = 'NL91ABNA0417164300 x NL91ABNA0417164300en 0612345678/a@b.nl';
    expect(redact(text).text).not.toMatch(/\d/);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...masked.map(([text]) => text)),
    fc.constantFrom(
      '@',
      '.',
      '#',
      '_',
      ' ',
      '-',
      '0',
      '6',
      '1',
      'snap: ',
      ' at ',
      ' punt nl',
      '[at]',
      'https://',
      't.me/',
      ' op snap',
      '\n',
      'NL',
    ),
    fc.stringMatching(/^[0-9 .()+-]{0,14}$/),
  );

  it('finds nothing in a text that it made, keeps spans in order and all other text untouched', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const result = redact(text);
        expect(redact(result.text).spans).toEqual([]);
        let rest = result.text;
        let from = 0;
        for (const { start, end } of result.spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(rest.startsWith(text.slice(from, start))).toBe(true);
          rest = rest.slice(start - from).replace(/^\[[a-z-]+\]/, '');
          from = end;
        }
        expect(rest).toBe(text.slice(from));
      }),
      { numRuns: 3000, seed: 20240111 },
    );
  });

  it.each(recognisers.map((recogniser) => [recogniser.type, recogniser] as const))(
    '%s stays within the text on any input',
    (_type, recogniser) => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const text = pieces.join('');
          for (const { start, end } of recogniser.find(text)) expect(start >= 0 && end > start && end <= text.length).toBe(true);
        }),
        { numRuns: 300, seed: 7 },
      );
    },
  );

  /** Holds every sign without which a recogniser does not look at a text at all. */
  const signs =
    '\n (at) apenstaartje at gmail.com @bram bram_2 bram#1234 snap: bram2 op snap ze heet bram2 06-12345678 123456782 NL91 ABNA 0417 1643 00 GZ-123-K snapchat://add/x geboren op 12-03-2010 Kerkstraat 12 paspoortnummer NW12K3456 bankpas 4111 1111 1111 1111 ip 83.84.12.5 51.4416, 5.4697 0x71C7656EC7ab88b098defB751B7401B5f6d8976F Fatima Yilmaz';

  it.each(recognisers.map((recogniser) => [recogniser.type, recogniser] as const))(
    '%s finds the same in a text whether or not its rare signs stand somewhere else',
    (_type, { find }) => {
      expect(find(signs)).not.toEqual([]);
      const same = (text: string) =>
        expect(find(`${text}\n`)).toEqual(expect.arrayContaining(find(text + signs).filter(({ end }) => end <= text.length)));
      [...masked.map(([text]) => text), ...clean].forEach(same);
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => void same(pieces.join(''))),
        { numRuns: 1000, seed: 3 },
      );
    },
  );

  it('cuts a soft find where a hard one stands, and joins hard ones that overlap under the longest', () => {
    expect(
      settle([
        { start: 0, end: 20, type: 'handle', hard: false },
        { start: 5, end: 9, type: 'phone', hard: true },
        { start: 8, end: 18, type: 'email', hard: true },
      ]),
    ).toEqual([
      { start: 0, end: 5, type: 'handle', hard: false },
      { start: 5, end: 18, type: 'email', hard: true },
      { start: 18, end: 20, type: 'handle', hard: false },
    ]);
  });
});
