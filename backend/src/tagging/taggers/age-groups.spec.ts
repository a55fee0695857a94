import { findAgeGroups } from './age-groups.js';

const codes = (text: string) => [...new Set(findAgeGroups(text).map(({ code }) => code))];

describe('findAgeGroups', () => {
  it.each([
    ['leerlingen van groep 8', ['po_upper']],
    ['brugklassers', ['12-14']],
    ['een jongen van 14 jaar', ['12-14']],
    ['een 16-jarige uit Best', ['15-17']],
    ['jongeren tussen 12 en 16 jaar', ['12-14', '15-17']],
    ['een jongen (15) is aangehouden', ['15-17']],
    ['mbo-studenten', ['15-17', '18+']],
    ['leerlingen van 4 havo', ['15-17']],
    ['vijftienjarige', ['15-17']],
    ['een 19-jarige man', ['18+']],
    ['drie tieners van 13 en 14 jaar', ['12-14']],
  ])('reads %s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    '14 jaar cel',
    'al 12 jaar lang',
    '16 jaar geleden',
    'groep 3',
    '€ 14',
    'om 14 uur',
    'een vrouw van 45 jaar',
    'een rustige dag',
  ])('reads no age of young people in: %s', (text) => expect(codes(text)).toEqual([]));
});
