import { readFileSync } from 'node:fs';
import { findEventTimes } from './event-time.js';
import { readCsv } from '../../platform/csv.js';

const holidays = readCsv(
  readFileSync(new URL('../../../../ingest-configs/data/school-holidays.csv', import.meta.url), 'utf8'),
).map(({ region = '', holiday = '', start = '', end = '' }) => ({ region, holiday, start, end }));
const WEDNESDAY = '2026-11-18T09:00:00';
const times = (text: string, at = WEDNESDAY) => findEventTimes(text, { at, holidays, holidayRegion: 'zuid' });
const brief = (text: string, at?: string) =>
  times(text, at).map(({ start, end, precision, text: said }) => [
    start.slice(0, 16),
    end?.slice(0, 16) ?? null,
    precision,
    said,
  ]);

describe('findEventTimes', () => {
  it.each([
    ['vrijdag 17:30 rellen bij winkelcentrum Woensel', '2026-11-20T17:30', null, 'minute', 'vrijdag 17:30'],
    ['Vrijdagavond half 8 bij het station', '2026-11-20T19:30', null, 'minute', 'Vrijdagavond half 8'],
    ['a.s. za 14u in het park', '2026-11-21T14:00', null, 'hour', 'a.s. za 14u'],
    ['zo 15.00 uur iedereen naar het veld', '2026-11-22T15:00', null, 'minute', 'zo 15.00 uur'],
    ['morgen na het 6e uur op het plein', '2026-11-19T14:20', null, 'hour', 'morgen na het 6e uur'],
    ['op 24-01 om 18:00 is het zover', '2027-01-24T18:00', null, 'minute', '24-01 om 18:00'],
    ['dit weekend feest in de loods', '2026-11-21T00:00', '2026-11-23T00:00', 'period', 'dit weekend'],
    [
      'volgende week dinsdag tussen 12 en 2 bij de kluisjes',
      '2026-11-24T12:00',
      '2026-11-24T14:00',
      'hour',
      'volgende week dinsdag tussen 12 en 2',
    ],
    ['vanavond verzamelen', '2026-11-18T18:00', '2026-11-19T00:00', 'daypart', 'vanavond'],
    ['in de kerstvakantie gaat het los', '2026-12-19T00:00', '2027-01-04T00:00', 'period', 'kerstvakantie'],
    ['met oudjaar de straat op', '2026-12-31T00:00', null, 'day', 'oudjaar'],
    ['op Koningsdag in de stad', '2027-04-27T00:00', null, 'day', 'Koningsdag'],
    ['met carnaval naar Stratumseind', '2027-02-07T00:00', '2027-02-10T00:00', 'period', 'carnaval'],
    ['morgenmiddag om kwart over drie', '2026-11-19T15:15', null, 'minute', 'morgenmiddag om kwart over drie'],
    ['vanavond om 8 uur bij de Mac', '2026-11-18T20:00', null, 'hour', 'vanavond om 8 uur'],
    [
      'zaterdag 28 november van 14.00 tot 16.00 uur',
      '2026-11-28T14:00',
      '2026-11-28T16:00',
      'minute',
      'zaterdag 28 november van 14.00 tot 16.00 uur',
    ],
    ['verzamelen om 17:30 bij het station', '2026-11-18T17:30', null, 'minute', '17:30'],
    ['om 08:15 stonden ze klaar? Nee: om 08:15 verzamelen', '2026-11-19T08:15', null, 'minute', '08:15'],
    [
      'vrijdag bij winkelcentrum Woensel om 17.30 uur',
      '2026-11-20T17:30',
      null,
      'minute',
      'vrijdag bij winkelcentrum Woensel om 17.30 uur',
    ],
    ['zaterdag 20.00 bij de brug', '2026-11-21T20:00', null, 'minute', 'zaterdag 20.00'],
    ['18:00 uur vrijdag staan we er', '2026-11-20T18:00', null, 'minute', '18:00 uur vrijdag'],
    ['vrijdag na school vechten', '2026-11-20T15:00', '2026-11-20T18:00', 'daypart', 'vrijdag na school'],
    ['overmorgen om 3 uur op het schoolplein', '2026-11-20T15:00', null, 'hour', 'overmorgen om 3 uur'],
    ['20 november 2026 om 9.30 uur', '2026-11-20T09:30', null, 'minute', '20 november 2026 om 9.30 uur'],
    ['over een week is er weer een', '2026-11-25T00:00', null, 'day', 'over een week'],
    ['dinsdag over een week', '2026-12-01T00:00', null, 'day', 'dinsdag over een week'],
    ['vrijdag t/m zondag in het park', '2026-11-20T00:00', '2026-11-23T00:00', 'period', 'vrijdag t/m zondag'],
    ['volgende week gaat het gebeuren', '2026-11-23T00:00', '2026-11-30T00:00', 'week', 'volgende week'],
    ["morgen om 7 uur 's avonds", '2026-11-19T19:00', null, 'hour', "morgen om 7 uur 's avonds"],
    ['vannacht om 2 uur', '2026-11-19T02:00', null, 'hour', 'vannacht om 2 uur'],
    ['oudejaarsavond om 23:30 op de Markt', '2026-12-31T23:30', null, 'minute', 'oudejaarsavond om 23:30'],
    ['over een uur bij de Jumbo', '2026-11-18T10:00', null, 'minute', 'over een uur'],
    ['donderdag 17u30 vechten', '2026-11-19T17:30', null, 'minute', 'donderdag 17u30'],
    ['Er zijn vrijdag rellen aangekondigd', '2026-11-20T00:00', null, 'day', 'vrijdag'],
    ['Oudejaarsnacht om 00:30 op de Markt', '2027-01-01T00:30', null, 'minute', 'Oudejaarsnacht om 00:30'],
    [
      'van vrijdag 20:00 tot zaterdag 02:00',
      '2026-11-20T20:00',
      '2026-11-21T02:00',
      'minute',
      'van vrijdag 20:00 tot zaterdag 02:00',
    ],
    [
      'in de nacht van vrijdag op zaterdag',
      '2026-11-21T00:00',
      '2026-11-21T06:00',
      'daypart',
      'in de nacht van vrijdag op zaterdag',
    ],
    ['woensdag de 25e om 16:00', '2026-11-25T16:00', null, 'minute', 'woensdag de 25e om 16:00'],
    ['friday 17:30 at woensel', '2026-11-20T17:30', null, 'minute', 'friday 17:30'],
    ['be there tomorrow at 5pm', '2026-11-19T17:00', null, 'hour', 'tomorrow at 5pm'],
    ['zat. 14.00u in het park', '2026-11-21T14:00', null, 'minute', 'zat. 14.00u'],
    ["3 uur 's middags bij de brug", '2026-11-18T15:00', null, 'hour', "3 uur 's middags"],
    ['halloween wordt wild', '2027-10-31T00:00', null, 'day', 'halloween'],
  ])('reads %s', (text, start, end, precision, said) => {
    const all = brief(text);
    expect(all.at(-1)).toEqual([start, end, precision, said]);
  });

  it.each([
    'In 1900 was alles anders',
    'een jongen van 14 jaar',
    'leerlingen tussen 12 en 14 jaar',
    'PSV wint met 3-1',
    'voor € 17,50 per stuk',
    'bel 06-12345678',
    'bel 040 - 238 12 30',
    'het duurde 3 uur lang',
    'al 2 uur vertraging',
    'de 2e keer op de 3e plaats',
    'om 3 jongens te slaan',
    'half miljoen volgers',
    'goedemorgen allemaal',
    'zo doen we dat',
    'ma en pa',
    'klas 2-3',
    'groep 7/8',
    'versie 12.30',
    '24/7 online',
    'over een week tijd',
    '1.500 leerlingen',
  ])('sees no announcement in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    'op 12-03-1900 om 12:00 uur',
    'afgelopen vrijdag was het raak',
    'sinds 2019 gaat het rond',
    'gisteren om 17:30',
    'vorig jaar met oud en nieuw',
    'gisteravond rond 20.00 uur',
    'woensdag 20 januari 2021 om 18:00',
    'vorige week vrijdag om 17:30',
    'Vrijdag werden drie jongens aangehouden',
    'Er werden zaterdagavond jongens opgepakt',
    'Om 17.30 uur werd de ME ingezet',
    'op 3 januari 2021',
    'De politie heeft vrijdag twee mensen aangehouden',
    'De rellen van zaterdag',
  ])('announces nothing that is past: %s', (text) => {
    const found = times(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found) expect((end ?? start) < WEDNESDAY).toBe(true);
  });

  it('gives the summer and winter offset of Amsterdam', () => {
    expect(times('zondag 03:30', '2027-03-26T12:00:00')[0]?.start).toBe('2027-03-28T03:30:00+02:00');
    expect(times('zaterdag 22:00', '2027-03-26T12:00:00')[0]?.start).toBe('2027-03-27T22:00:00+01:00');
    expect(times('maandag 17:30', '2026-10-23T12:00:00+02:00')[0]?.start).toBe('2026-10-26T17:30:00+01:00');
  });

  it('keeps today for a weekday that is today, until its time has passed', () => {
    expect(brief('vrijdag 17:30', '2026-11-20T09:00:00')[0]?.[0]).toBe('2026-11-20T17:30');
    expect(brief('vrijdag 17:30', '2026-11-20T18:00:00')[0]?.[0]).toBe('2026-11-27T17:30');
    expect(brief('komende vrijdag', '2026-11-20T09:00:00')[0]?.[0]).toBe('2026-11-27T00:00');
  });

  it('reads an observation moment with an offset as local time', () => {
    expect(brief('morgen 10:00', '2026-11-18T23:30:00Z')[0]?.[0]).toBe('2026-11-20T10:00');
  });

  it('gives a span that holds exactly its words, also after emoji', () => {
    const text = '🔥🔥 vrijdag 17:30 ‏ rellen';
    const [found] = times(text);
    expect(text.slice(found?.startIndex, found?.endIndex)).toBe('vrijdag 17:30');
  });

  it('finds several moments in one text', () => {
    expect(brief('Vrijdag 17:30 in Woensel en zaterdag om 20:00 in Best.').map(([start]) => start)).toEqual([
      '2026-11-20T17:30',
      '2026-11-21T20:00',
    ]);
  });

  it('does nothing with an unreadable observation moment', () => {
    expect(times('vrijdag 17:30', 'geen datum')).toEqual([]);
  });
});
