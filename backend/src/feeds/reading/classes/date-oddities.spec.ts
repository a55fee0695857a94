import { itemsOf, rss } from '../../../../testing/feed-documents.js';

const moment = '2026-11-20T08:12:30.000Z';
const minute = '2026-11-20T08:12:00.000Z';

const programs: [writing: string, wanted: string][] = [
  ['Fri, 20 Nov 2026 09:12:30 Europe/Amsterdam', moment],
  ['Tue, 21 Jul 2026 10:12:30 Europe/Amsterdam', '2026-07-21T08:12:30.000Z'],
  ['Fri, 20 Nov 2026 03:12:30 America/New_York', moment],
  ['Fri, 20 Nov 2026 09:12:30 +1:00', moment],
  ['Fri, 20 Nov 2026 09:12:30 +01', moment],
  ['Fri, 20 Nov 2026 09:12:30 UTC+1', moment],
  ['Fri, 20 Nov 2026 09:12:30 UTC+01:00', moment],
  ['Fri, 20 Nov 2026 19:12:30 AEDT', moment],
  ['Fri, 20 Nov 2026 21:12:30 NZDT', moment],
  ['Fri, 20 Nov 2026 16:12:30 HKT', moment],
  ['Fri, 20 Nov 2026 17:12:30 KST', moment],
  ['Thu, 19 Nov 2026 22:12:30 HST', moment],
  ['Tue, 21 Jul 2026 09:12:30 BST', '2026-07-21T08:12:30.000Z'],
  ['Fri, 20 Nov 2026 08:12:30 XYZ', moment],
  ['Fri, 20 Nov 2026 08:12:30', moment],
  ['Fri, 20 Nov 2026 08.12.30 GMT', moment],
  ['Fri, 20 Nov 2026 08:12:30 AM GMT', moment],
  ['Fri, 20 Nov 2026 08:12:30 PM GMT', '2026-11-20T20:12:30.000Z'],
  ['Fri, 20 Nov 2026 12:12:30 AM GMT', '2026-11-20T00:12:30.000Z'],
  ['Fri, 20 Nov 2026 12:12:30 PM GMT', '2026-11-20T12:12:30.000Z'],
  ['20 Nov 2026 08:12:30Z', moment],
  ['20 Nov, 2026 08:12:30 GMT', moment],
  ['20th November 2026', '2026-11-20T00:00:00.000Z'],
  ['20-Nov-2026', '2026-11-20T00:00:00.000Z'],
  ['20-NOV-26 08:12:30 GMT', moment],
  ['Nov 20 2026 08:12:30 GMT', moment],
  ['Fri, Nov 20 2026 08:12:30 GMT', moment],
  ['Fri Nov 20 08:12:30 GMT+00:00 2026', moment],
  ['Fri, 11/20/2026 - 08:12', minute],
  ['11/20/2026 8:12:30 AM', moment],
  ['11/20/2026 8:12:30 PM', '2026-11-20T20:12:30.000Z'],
  ['2026-11-20T09:12:30.000+0100', moment],
  ['2026-11-20T09:12:30GMT+01:00', moment],
  ['2026-11-20T09:12:30+1:00', moment],
  ['2026-11-20 09:12:30 Europe/Amsterdam', moment],
  ['2026-11-20 08:12:30.0', moment],
  ['2026-11-20T8:12:30Z', moment],
  ['2026-11-6', '2026-11-06T00:00:00.000Z'],
  ['2026-11-20T', '2026-11-20T00:00:00.000Z'],
  ['2026-11-20Z', '2026-11-20T00:00:00.000Z'],
  ['2026-11-20T08:12:30ZZ', moment],
  ['2026-11-20T08:12:30Z+00:00', moment],
  ['2026-11-20, 08:12:30 GMT', moment],
  ['2026-Nov-20 08:12:30 GMT', moment],
  ['2026 Nov 20 08:12:30 GMT', moment],
  ['2026.11.20 08:12:30 GMT', moment],
  ['Date: Fri, 20 Nov 2026 08:12:30 GMT', moment],
  ['"Fri, 20 Nov 2026 08:12:30 GMT"', moment],
  ['<b>Fri, 20 Nov 2026 08:12:30 GMT</b>', moment],
  ['Fri, 20 Nov 2026 at 08:12:30 GMT', moment],
  ['20 november 2026 om 09:12 CET', minute],
];

const languages: [writing: string, wanted: string][] = [
  ['vie, 20 nov 2026 09:12:30 +0100', moment],
  ['lun, 12 ene 2026 09:12:30 +0100', '2026-01-12T08:12:30.000Z'],
  ['dom, 16 ago 2026 10:12:30 +0200', '2026-08-16T08:12:30.000Z'],
  ['20 de noviembre de 2026', '2026-11-20T00:00:00.000Z'],
  ['ven, 20 nov 2026 09:12:30 +0100', moment],
  ['mer, 15 lug 2026 10:12:30 +0200', '2026-07-15T08:12:30.000Z'],
  ['lun, 12 ott 2026 10:12:30 +0200', '2026-10-12T08:12:30.000Z'],
  ['sex, 20 nov 2026 08:12:30 +0000', moment],
  ['seg, 12 out 2026 09:12:30 +0100', '2026-10-12T08:12:30.000Z'],
  ['fre, 15 maj 2026 10:12:30 +0200', '2026-05-15T08:12:30.000Z'],
  ['Пт, 20 ноя 2026 11:12:30 +0300', moment],
  ['Παρ, 20 Νοε 2026 10:12:30 +0200', moment],
  ['2026-november-20T09:12:30+01:00', moment],
  ['2026年11月20日', '2026-11-20T00:00:00.000Z'],
];

const dated = (writing: string): string => rss(`<item><title>a</title><pubDate>${writing}</pubDate></item>`);

describe('odd dates are read:', () => {
  test.each([...programs, ...languages])('%s', async (writing, wanted) => {
    expect(await itemsOf(dated(writing))).toMatchObject([{ title: 'a', publishedAt: wanted }]);
  });
});
