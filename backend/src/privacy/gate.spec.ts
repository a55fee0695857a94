import fc from 'fast-check';
import { gateNotes, quietNotes } from '../../testing/gate-notes.js';
import { MASKS } from './identifier.js';
import { redact } from './redact.js';

/** A note without its marks, and where in it what must be masked stands. */
function readNote(marked: string): { text: string; places: { start: number; end: number }[] } {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    const value = part.startsWith('«') ? part.slice(1, -1) : undefined;
    if (value !== undefined) places.push({ start: text.length, end: text.length + value.length });
    text += value ?? part;
  }
  return { text, places };
}

const notes = gateNotes.map(readNote);
const isSign = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

describe('the gate as a whole', () => {
  it('masks, wholly, at least 96 of 100 things that point at somebody in notes of the field', () => {
    let [all, masked] = [0, 0];
    for (const { text, places } of notes) {
      const { spans } = redact(text);
      const covered = (at: number) => !isSign(text, at) || spans.some(({ start, end }) => start <= at && at < end);
      all += places.length;
      masked += places.filter(({ start, end }) =>
        Array.from({ length: end - start }, (_, at) => start + at).every(covered),
      ).length;
    }
    expect(all).toBeGreaterThanOrEqual(190);
    expect(masked / all).toBeGreaterThanOrEqual(0.96);
  });

  it.each(quietNotes)('leaves %j as it is', (text) => expect(redact(text)).toEqual({ text, spans: [] }));

  it.each([
    ['de 17-jarige Mohammed B. uit Helmond', 'de [leeftijd] [naam] uit Helmond'],
    ['Noor (14) en Sem van 15', '[naam] ([leeftijd]) en [naam] van [leeftijd]'],
    ['ik heet Amber, ben 14', 'ik heet [naam], ben [leeftijd]'],
    ['Sem van 4 havo is 3 keer geschorst', '[naam] van 4 havo is 3 keer geschorst'],
    ['finn (17-09-2010)', '[naam] ([geboortedatum])'],
    ['een jongen van 15 uit Best', 'een jongen van 15 uit Best'],
    ['met Abdoel Rahman en Ter Horst', 'met [naam] en [naam]'],
    ['Ahmad al-Masri belde', '[naam] belde'],
    ['jayden v. is geschorst', '[naam] is geschorst'],
    ['tikkie naar ene dylano', 'tikkie naar ene [naam]'],
    ['Wilders en Enzo Knol zijn trending', 'Wilders en Enzo Knol zijn trending'],
    ['juf Wilders was erbij', 'juf [naam] was erbij'],
    ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', '[telefoon]'],
    ['O6 l2 34 56 78', '[telefoon]'],
    ['op snap heet ie blxckmxmba en', 'op snap heet ie [account] en'],
    ['stuur freshprince010 een snap', 'stuur [account] een snap'],
    ['bij loods Kanaaldijk-Noord 61', 'bij loods [adres]'],
    ['instagram . com / plugje.040', '[profiel-link]'],
    ["ze noemen hem 'Turbo' op het plein", "ze noemen hem '[naam]' op het plein"],
    ["een jongen die bekendstaat als 'de Professor'", "een jongen die bekendstaat als '[naam]'"],
    ['iemand die zich Ghost noemt', 'iemand die zich [naam] noemt'],
    ["ze noemen hem 'hoer' en de pil heet 'Blauwe Tesla'", "ze noemen hem 'hoer' en de pil heet 'Blauwe Tesla'"],
    ['Xin Yi en Zhou Mei, mentor van 1A', '[naam] en [naam], mentor van 1A'],
    ['mevrouw V.d. Heijden en B. v. d. Laar', 'mevrouw [naam] en [naam]'],
    ['De leerling (J.S.) en de verklaring van T.B.: niets', 'De leerling ([naam]) en de verklaring van [naam]: niets'],
    ['Wil van de kantine zag het', '[naam] van de kantine zag het'],
    ['Wil je dat doen? Storm op komst, storm Ciara', 'Wil je dat doen? Storm op komst, storm Ciara'],
    ['Storm werd vrijdag geschorst', '[naam] werd vrijdag geschorst'],
    ['Bloem, de teamleider, weet ervan', '[naam], de teamleider, weet ervan'],
    ['heb sterre nog niet gezien', 'heb [naam] nog niet gezien'],
    ['Grace, de methode voor Engels', 'Grace, de methode voor Engels'],
    ['Youssef, 13, en Lev, net 11 geworden', '[naam], [leeftijd], en [naam], net [leeftijd] geworden'],
    ['Ilham wordt vrijdag 12', '[naam] wordt vrijdag [leeftijd]'],
    ['Noor is pas twaalf en slim', '[naam] is pas [leeftijd] en slim'],
    ['Geboortedatum in de lijst: 22.08.12', 'Geboortedatum in de lijst: [geboortedatum]'],
    ['een ov-kaart met 05/05/2009 en R. el Khattabi', 'een ov-kaart met [geboortedatum] en [naam]'],
    ["we noemen haar hier gewoon 'Muis'", "we noemen haar hier gewoon '[naam]'"],
    ['Lil Sosa, zo noemt hij zichzelf', '[naam], zo noemt hij zichzelf'],
    ['Hope en Faith zijn tweelingen', '[naam] en [naam] zijn tweelingen'],
    ['Bo heeft het gedaan', '[naam] heeft het gedaan'],
    ['wil iemand met wout praten', 'wil iemand met [naam] praten'],
    ['een nieuwe app, Luna, waarmee je chat', 'een nieuwe app, Luna, waarmee je chat'],
    ['Sharon haar dochter van 9', '[naam] haar dochter van [leeftijd]'],
    ['een pas van Q. Vermeltfoort met nummer 80451277', 'een pas van [naam] met nummer [documentnummer]'],
    ['haar snap (fennaaa.xo)', 'haar snap ([account])'],
    ['rijbewijs, nummer 5387219046', 'rijbewijs, nummer [documentnummer]'],
    ['uit de boschdijk 410', 'uit de [adres]'],
    ['bij Van Speijkstraat 15', 'bij [adres]'],
    ['afzender onbekend, Parklaan 77 Eindhoven.', 'afzender onbekend, [adres] Eindhoven.'],
    ['op het Stadhuisplein 12 jongeren gezien', 'op het Stadhuisplein 12 jongeren gezien'],
    ["Oud-leerling 'Skinny' verkoopt pillen", "Oud-leerling '[naam]' verkoopt pillen"],
    ['vraag aan chaimae of dounya', 'vraag aan [naam] of [naam]'],
  ])('masks %j', (text, expected) => expect(redact(text).text).toBe(expected));

  const piece = fc.oneof(
    fc.constantFrom(...notes.flatMap(({ text }) => text.split(/(?<= )/))),
    fc.constantFrom(...notes.map(({ text }) => text)),
    fc.constantFrom(
      ...Object.values(MASKS),
      ' ',
      '\n',
      ', ',
      ' (14)',
      ' is 15',
      ' op snap ',
      'nul ',
      'zes ',
      'ben ',
      ' & ',
      "z'n ",
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('never throws, keeps its spans in order inside the text, leaves no value it found, and finds nothing in what it made', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const once = redact(text);
        let from = 0;
        let rebuilt = '';
        for (const { start, end, type } of once.spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(from, start) + MASKS[type];
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        expect(once.text).toBe(rebuilt + text.slice(from));
        expect(redact(once.text)).toEqual({ text: once.text, spans: [] });
      }),
      { numRuns: 3000, seed: 20251122 },
    );
  });
});
