import { atom, itemsOf, rss } from '../../../../testing/feed-documents.js';

/** Twelve minutes and thirty seconds past eight on Friday 20 November 2026, in UTC. */
const moment = '2026-11-20T08:12:30.000Z';
const minute = '2026-11-20T08:12:00.000Z';
const day = '2026-11-20T00:00:00.000Z';

const mail: [writing: string, wanted: string][] = [
  ['Fri, 20 Nov 2026 08:12:30 GMT', moment],
  ['Fri, 20 Nov 2026 08:12:30 UT', moment],
  ['Fri, 20 Nov 2026 08:12:30 UTC', moment],
  ['Fri, 20 Nov 2026 08:12:30 Z', moment],
  ['Fri, 20 Nov 2026 08:12:30 +0000', moment],
  ['Fri, 20 Nov 2026 08:12:30 -0000', moment],
  ['Fri, 20 Nov 2026 09:12:30 +0100', moment],
  ['Fri, 20 Nov 2026 03:12:30 -0500', moment],
  ['Fri, 20 Nov 2026 13:42:30 +0530', moment],
  ['Fri, 20 Nov 2026 13:57:30 +0545', moment],
  ['Fri, 20 Nov 2026 04:42:30 -0330', moment],
  ['Fri, 20 Nov 2026 21:57:30 +1345', moment],
  ['Fri, 20 Nov 2026 09:12:30 +01:00', moment],
  ['Fri, 20 Nov 2026 09:12:30+0100', moment],
  ['Fri, 20 Nov 2026 09:12:30 GMT+1', moment],
  ['Fri, 20 Nov 2026 09:12:30 GMT+01:00', moment],
  ['Fri, 20 Nov 2026 09:12:30 GMT+0100', moment],
  ['Fri, 20 Nov 2026 03:12:30 EST', moment],
  ['Fri, 20 Nov 2026 04:12:30 EDT', moment],
  ['Fri, 20 Nov 2026 02:12:30 CST', moment],
  ['Fri, 20 Nov 2026 03:12:30 CDT', moment],
  ['Fri, 20 Nov 2026 01:12:30 MST', moment],
  ['Fri, 20 Nov 2026 02:12:30 MDT', moment],
  ['Fri, 20 Nov 2026 00:12:30 PST', moment],
  ['Fri, 20 Nov 2026 01:12:30 PDT', moment],
  ['Fri, 20 Nov 2026 09:12:30 CET', moment],
  ['Fri, 20 Nov 2026 10:12:30 CEST', moment],
  ['Fri, 20 Nov 2026 09:12:30 MET', moment],
  ['Fri, 20 Nov 2026 08:12:30 WET', moment],
  ['Fri, 20 Nov 2026 10:12:30 EET', moment],
  ['Fri, 20 Nov 2026 11:12:30 EEST', moment],
  ['Fri, 20 Nov 2026 11:12:30 MSK', moment],
  ['Fri, 20 Nov 2026 17:12:30 JST', moment],
  ['Fri, 20 Nov 2026 18:12:30 AEST', moment],
  ['Fri, 20 Nov 2026 09:12:30 +0100 (CET)', moment],
  ['Fri, 20 Nov 2026 09:12:30 +0100 (Midden-Europese tijd)', moment],
  ['Fri, 20 Nov 2026 08:12:30 gmt', moment],
  ['FRI, 20 NOV 2026 08:12:30 GMT', moment],
  ['fri, 20 nov 2026 08:12:30 gmt', moment],
  ['Friday, 20 November 2026 08:12:30 GMT', moment],
  ['Fri, 20 November 2026 08:12:30 GMT', moment],
  ['Fri 20 Nov 2026 08:12:30 GMT', moment],
  ['Fri., 20 Nov. 2026 08:12:30 GMT', moment],
  ['20 Nov 2026 08:12:30 GMT', moment],
  ['20 November 2026 08:12:30 +0000', moment],
  ['20 Nov 2026 09:12 +0100', minute],
  ['Fri, 20 Nov 2026 08:12 GMT', minute],
  ['Fri,20 Nov 2026 08:12:30 GMT', moment],
  ['Fri,  20  Nov  2026  08:12:30  GMT', moment],
  ['  Fri, 20 Nov 2026\n 08:12:30 GMT  ', moment],
  ['Fri, 20 Nov 2026, 08:12:30 GMT', moment],
  ['Fri , 20 Nov 2026 08:12:30 GMT', moment],
  [', 20 Nov 2026 08:12:30 GMT', moment],
  ['Fri, 20-Nov-2026 08:12:30 GMT', moment],
  ['Fri, 20 Nov 2026 8:12:30 GMT', moment],
  ['Fri, 6 Nov 2026 08:12:30 GMT', '2026-11-06T08:12:30.000Z'],
  ['Fri, 06 Nov 2026 08:12:30 GMT', '2026-11-06T08:12:30.000Z'],
  ['Fri, 20 Nov 2026 08:12:30.250 GMT', '2026-11-20T08:12:30.250Z'],
  ['Fri, 20 Nov 2026 00:00:00 GMT', day],
  ['Fri, 20 Nov 2026 GMT', day],
  ['Fri, 20 Nov 2026', day],
  ['20 Nov 2026', day],
  ['Fri, 20 Nov 26 08:12:30 GMT', moment],
  ['20 Nov 26 09:12 +0100', minute],
  ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
  ['Sat, 20 Nov 99 08:12:30 GMT', '1999-11-20T08:12:30.000Z'],
  ['Fri, 20 Nov 126 08:12:30 GMT', moment],
  ['Thu, 31 Dec 2026 23:30:00 -0100', '2027-01-01T00:30:00.000Z'],
  ['Thu, 29 Feb 2024 12:00:00 GMT', '2024-02-29T12:00:00.000Z'],
  ['Wed, 30 Sept 2026 08:12:30 GMT', '2026-09-30T08:12:30.000Z'],
  ['Tue, 28 July 2026 08:12:30 GMT', '2026-07-28T08:12:30.000Z'],
  ['Mon, 20 Nov 2026 08:12:30 GMT', moment],
  ['Zzz, 20 Nov 2026 08:12:30 GMT', moment],
  ['Friday, 20-Nov-26 08:12:30 GMT', moment],
  ['Friday, 20-Nov-26 08:12:30 UTC', moment],
];

const iso: [writing: string, wanted: string][] = [
  ['2026-11-20T08:12:30Z', moment],
  ['2026-11-20T09:12:30+01:00', moment],
  ['2026-11-20T03:12:30-05:00', moment],
  ['2026-11-20T13:42:30+05:30', moment],
  ['2026-11-20T09:12:30+0100', moment],
  ['2026-11-20T09:12:30+01', moment],
  ['2026-11-20T08:12:30-00:00', moment],
  ['2026-11-20t08:12:30z', moment],
  ['2026-11-20 08:12:30Z', moment],
  ['2026-11-20 09:12:30+01:00', moment],
  ['2026-11-20 09:12:30 +0100', moment],
  ['2026-11-20 09:12:30 +01:00', moment],
  ['2026-11-20T09:12:30 +01:00', moment],
  ['2026-11-20 08:12:30 UTC', moment],
  ['2026-11-20 08:12:30 GMT', moment],
  ['2026-11-20 09:12:30 CET', moment],
  ['2026-11-20T08:12:30 Z', moment],
  ['2026-11-20T08:12:30.5Z', '2026-11-20T08:12:30.500Z'],
  ['2026-11-20T08:12:30.123456Z', '2026-11-20T08:12:30.123Z'],
  ['2026-11-20T09:12:30.1234567+01:00', '2026-11-20T08:12:30.123Z'],
  ['2026-11-20T08:12:30,250Z', '2026-11-20T08:12:30.250Z'],
  ['2026-11-20T08:12Z', minute],
  ['2026-11-20T09:12+01:00', minute],
  ['2026-11-20', day],
  ['2026-11', '2026-11-01T00:00:00.000Z'],
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['20261120T081230Z', moment],
  ['20261120T091230+0100', moment],
  ['20261120', day],
  ['2026-324', day],
  ['2026-324T08:12:30Z', moment],
  ['2026-W47-5', day],
  ['2026-11-20T24:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['2026-11-20T08:12:30', moment],
  ['2026-11-20 08:12:30', moment],
  ['2026-11-20T08:12:30+00:00', moment],
  ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
  ['1999-12-31T23:59:59Z', '1999-12-31T23:59:59.000Z'],
  ['2026/11/20 08:12:30 +0000', moment],
  ['2026/11/20', day],
];

const system: [writing: string, wanted: string][] = [
  ['Fri Nov 20 08:12:30 2026', moment],
  ['Fri Nov  6 08:12:30 2026', '2026-11-06T08:12:30.000Z'],
  ['Fri Nov 20 08:12:30 UTC 2026', moment],
  ['Fri Nov 20 09:12:30 CET 2026', moment],
  ['Fri Nov 20 09:12:30 +0100 2026', moment],
  ['Fri Nov 20 2026 09:12:30 GMT+0100 (Central European Standard Time)', moment],
  ['Nov 20, 2026 08:12:30 GMT', moment],
  ['November 20, 2026 08:12:30 GMT', moment],
  ['Friday, November 20, 2026 08:12:30 GMT', moment],
  ['Nov 20, 2026', day],
  ['November 20th, 2026', day],
  ['Nov 20, 2026 8:12 AM GMT', minute],
  ['Nov 20, 2026 8:12:30 PM UTC', '2026-11-20T20:12:30.000Z'],
  ['11/20/2026 08:12:30 GMT', moment],
  ['20-11-2026 09:12:30 +0100', moment],
  ['20/11/2026 08:12:30 GMT', moment],
  ['20.11.2026 09:12 +0100', minute],
];

const languages: [writing: string, wanted: string][] = [
  ['vr, 20 nov 2026 09:12:30 +0100', moment],
  ['vr 20 nov. 2026 09:12:30 +0100', moment],
  ['vrijdag 20 november 2026 09:12:30 +0100', moment],
  ['vrijdag, 20 november 2026 09:12 CET', minute],
  ['ma, 12 okt 2026 10:12:30 +0200', '2026-10-12T08:12:30.000Z'],
  ['ma, 12 oktober 2026 10:12:30 CEST', '2026-10-12T08:12:30.000Z'],
  ['wo, 18 mrt 2026 09:12:30 +0100', '2026-03-18T08:12:30.000Z'],
  ['wo, 18 maart 2026 09:12:30 +0100', '2026-03-18T08:12:30.000Z'],
  ['vr, 15 mei 2026 10:12:30 +0200', '2026-05-15T08:12:30.000Z'],
  ['zo, 16 aug 2026 10:12:30 +0200', '2026-08-16T08:12:30.000Z'],
  ['zondag 16 augustus 2026 10:12:30 +0200', '2026-08-16T08:12:30.000Z'],
  ['di, 13 januari 2026 09:12:30 +0100', '2026-01-13T08:12:30.000Z'],
  ['do, 12 februari 2026 09:12:30 +0100', '2026-02-12T08:12:30.000Z'],
  ['za, 13 juni 2026 10:12:30 +0200', '2026-06-13T08:12:30.000Z'],
  ['ma, 13 juli 2026 10:12:30 +0200', '2026-07-13T08:12:30.000Z'],
  ['20 november 2026', day],
  ['12 mei 2026', '2026-05-12T00:00:00.000Z'],
  ['Fr, 20 Nov 2026 09:12:30 +0100', moment],
  ['Freitag, 20. November 2026 09:12:30 +0100', moment],
  ['Mi, 18 Mär 2026 09:12:30 +0100', '2026-03-18T08:12:30.000Z'],
  ['Mittwoch, 18. März 2026 09:12:30 +0100', '2026-03-18T08:12:30.000Z'],
  ['Mo, 12 Okt 2026 10:12:30 +0200', '2026-10-12T08:12:30.000Z'],
  ['Sa, 12 Dez 2026 09:12:30 +0100', '2026-12-12T08:12:30.000Z'],
  ['Di, 13. Januar 2026 09:12:30 MEZ', '2026-01-13T08:12:30.000Z'],
  ['Mo, 13 Juli 2026 10:12:30 MESZ', '2026-07-13T08:12:30.000Z'],
  ['Fr, 15 Mai 2026 10:12:30 +0200', '2026-05-15T08:12:30.000Z'],
  ['ven, 20 nov 2026 09:12:30 +0100', moment],
  ['ven., 20 nov. 2026 09:12:30 +0100', moment],
  ['vendredi 20 novembre 2026 09:12:30 +0100', moment],
  ['jeu, 12 févr. 2026 09:12:30 +0100', '2026-02-12T08:12:30.000Z'],
  ['jeudi 12 février 2026 09:12:30 +0100', '2026-02-12T08:12:30.000Z'],
  ['dim, 16 août 2026 10:12:30 +0200', '2026-08-16T08:12:30.000Z'],
  ['sam, 12 déc. 2026 09:12:30 +0100', '2026-12-12T08:12:30.000Z'],
  ['mer, 15 avr 2026 10:12:30 +0200', '2026-04-15T08:12:30.000Z'],
  ['lun, 13 juillet 2026 10:12:30 +0200', '2026-07-13T08:12:30.000Z'],
  ['sam, 13 juin 2026 10:12:30 +0200', '2026-06-13T08:12:30.000Z'],
  ['1er mai 2026', '2026-05-01T00:00:00.000Z'],
];

const impossible = (
  'gisteren|binnenkort|vrijdag|-|0|null|undefined|Invalid Date|Fri, 20 Foo 2026 08:12:30 GMT|' +
  'Tue, 31 Feb 2026 08:12:30 GMT|Sun, 29 Feb 2026 08:12:30 GMT|Fri, 20 Nov 2026 25:12:30 GMT|' +
  'Fri, 20 Nov 2026 08:72:30 GMT|Fri, 32 Nov 2026 08:12:30 GMT|Fri, 0 Nov 2026 08:12:30 GMT|' +
  '2026-13-01T08:12:30Z|2026-02-30T08:12:30Z|2026-11-31|2026-11-20T25:00:00Z|2026-11-20T08:61:00Z|2026-00-10|' +
  '0000-00-00 00:00:00|0000-00-00T00:00:00Z|%a, %d %b %Y %H:%M:%S|YYYY-MM-DD|{{ date }}|2026-366|' +
  '31/11/2026 10:00:00 GMT|12 uur|Nr. 2026/17b'
).split('|');

const dated = (writing: string): string => rss(`<item><title>a</title><pubDate>${writing}</pubDate></item>`);
/** The writing itself names the test, with its line ends in sight. */
const named = (rows: [string, string][]): [string, string, string][] =>
  rows.map(([writing, wanted]) => [JSON.stringify(writing), writing, wanted]);

describe('dates are read:', () => {
  test.each(named([...mail, ...iso, ...system, ...languages]))('%s', async (_name, writing, wanted) => {
    expect(await itemsOf(dated(writing))).toMatchObject([{ title: 'a', publishedAt: wanted }]);
  });

  test.each(
    named([...iso.slice(0, 28), ['Fri, 20 Nov 2026 08:12:30 GMT', moment], ['vrijdag 20 november 2026 09:12:30 +0100', moment]]),
  )('in Atom too: %s', async (_name, writing, wanted) => {
    expect(await itemsOf(atom(`<entry><title>a</title><published>${writing}</published></entry>`))).toMatchObject([
      { publishedAt: wanted },
    ]);
  });

  test.each(impossible)('%p is no date, and the item stays', async (writing) => {
    expect(await itemsOf(dated(writing))).toMatchObject([{ title: 'a', publishedAt: null }]);
  });

  test.each([
    ['CDATA', '<![CDATA[ Fri, 20 Nov 2026 08:12:30 GMT ]]>'],
    ['an escaped plus sign', 'Fri, 20 Nov 2026 09:12:30 &#43;0100'],
    ['a blank that does not break', 'Fri,&#160;20&#160;Nov&#160;2026 08:12:30 GMT'],
    ['a comment', 'Fri, 20 Nov 2026<!-- x --> 08:12:30 GMT'],
  ])('a date with %s', async (_name, writing) => {
    expect(await itemsOf(dated(writing))).toMatchObject([{ publishedAt: moment }]);
  });

  test.each([
    ['in the future', 'Fri, 20 Nov 2099 08:12:30 GMT', '2099-11-20T08:12:30.000Z'],
    ['long ago', 'Tue, 20 Nov 1979 08:12:30 GMT', '1979-11-20T08:12:30.000Z'],
  ])('a date %s is kept', async (_name, writing, wanted) => {
    expect(await itemsOf(dated(writing))).toMatchObject([{ publishedAt: wanted }]);
  });
});
