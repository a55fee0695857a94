import { findCertaintyWords } from './certainty-words.js';

const codes = (text: string) => [...new Set(findCertaintyWords(text).map(({ code }) => code))].sort();

describe('findCertaintyWords', () => {
  it.each([
    ['Er gaat een gerucht dat er vrijdag wordt gevochten', ['rumour']],
    ['Er schijnt een lijst te zijn met namen', ['rumour']],
    ['Hij zou een mes bij zich hebben gehad', ['rumour']],
    ['De jongens zouden uit Tilburg komen', ['rumour']],
    ['Bevestigd door de politie', ['confirmed']],
    ['De gemeente bevestigt het incident', ['confirmed']],
    ['De politie kan het niet bevestigen', ['rumour']],
    ['Het bericht is nog niet officieel bevestigd', ['rumour']],
    ['Ik heb het zelf gezien bij de fietsenstalling', ['one_source']],
    ['screenshot gezien van de groep', ['one_source']],
    ['Eén moeder vertelde dat haar zoon werd benaderd', ['one_source']],
    ['Het is een hoax', ['refuted']],
    ['De foto bleek nep', ['refuted']],
    ['dit is dus gewoon niet waar', ['refuted']],
    ['De school ontkent dat er een bommelding was', ['refuted']],
    ['Drie scholen melden hetzelfde filmpje', ['several_sources']],
    ['gehoord van verschillende ouders', ['several_sources']],
    ['vermoedelijk dezelfde groep als vorige week', ['rumour']],
    ['nergens bevestigd', ['rumour']],
    ['We weten niet of het klopt', ['rumour']],
    ['Twee mentoren hoorden los van elkaar hetzelfde', ['several_sources']],
    ['mss komen ze morgen weer', ['rumour']],
  ])('reads %s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    'Zou je dit willen nakijken?',
    'Ik zou graag een handreiking willen',
    'Het zou fijn zijn om hier over te praten',
    'Reageer zo snel mogelijk',
    'De zon schijnt vandaag',
    'Ze droegen een nepwapen',
    'De nepvapes zijn in beslag genomen',
    'Morgen is er een ouderavond',
    'Ze kregen te horen dat het anders moet',
    'We zouden het fijn vinden als je belt',
  ])('reads nothing in: %s', (text) => expect(codes(text)).toEqual([]));

  it('gives exact places and says why', () => {
    const text = '🔥 Volgens een gerucht komt er iemand';
    const [found] = findCertaintyWords(text);
    expect(text.slice(found?.start, found?.end)).toBe('gerucht');
    expect(found?.because).toBe("'gerucht' zegt dat iemand het van horen zeggen heeft.");
  });
});
