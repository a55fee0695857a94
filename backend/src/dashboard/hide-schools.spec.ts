import { hideSchools, schoolPattern } from './hide-schools.js';

const schools = schoolPattern(['Sint-Jorislaan College', 'Beekdal Lyceum', 'Het Kompas (VO)', 'ROC De Leigraaf']);

describe('hideSchools', () => {
  it.each([
    ['Vechtafspraak bij het Beekdal Lyceum vrijdag', 'Vechtafspraak bij het een school vrijdag'],
    ['onrust op sint jorislaan college', 'onrust op een school'],
    ['SINT-JORISLAAN-COLLEGE', 'een school'],
    ['Leerlingen van Beekdal weten ervan', 'Leerlingen van een school weten ervan'],
    ['Rellen bij winkelcentrum Woensel', 'Rellen bij winkelcentrum Woensel'],
    ['een beekdallyceumachtig woord', 'een beekdallyceumachtig woord'],
  ])('%s', (text, shown) => {
    expect(hideSchools(text, schools)).toBe(shown);
  });

  it('changes nothing when no school is known', () => {
    expect(hideSchools('Beekdal Lyceum', schoolPattern([]))).toBe('Beekdal Lyceum');
  });
});
