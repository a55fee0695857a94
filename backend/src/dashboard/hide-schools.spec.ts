import { nameHider } from './hide-schools.js';

const none = { schools: [], organisations: [], people: [] };
const hide = nameHider({
  schools: ['Sint-Jorislaan College', 'Beekdal Lyceum', 'Het Kompas (VO)', 'ROC De Leigraaf'],
  organisations: ['Jongerenwerk Dommel', 'WIJ-Eindhoven', 'Halt'],
  people: ['Fatima el Idrissi', 'Beheer'],
});

describe('nameHider', () => {
  it.each([
    ['Vechtafspraak bij het Beekdal Lyceum vrijdag', 'Vechtafspraak bij het een school vrijdag'],
    ['onrust op sint jorislaan college', 'onrust op een school'],
    ['SINT-JORISLAAN-COLLEGE', 'een school'],
    ['Leerlingen van Beekdal weten ervan', 'Leerlingen van een school weten ervan'],
    ['Rellen bij winkelcentrum Woensel', 'Rellen bij winkelcentrum Woensel'],
    ['een beekdallyceumachtig woord', 'een beekdallyceumachtig woord'],
    ['Gemeld door jongerenwerk dommel en wij eindhoven', 'Gemeld door een organisatie en een organisatie'],
    ['Fatima El Idrissi vraagt het na', 'een collega vraagt het na'],
    ['Halt denkt mee over het beheer', 'Halt denkt mee over het beheer'],
  ])('%s', (text, shown) => {
    expect(hide(text)).toBe(shown);
  });

  it('changes nothing when no name is known', () => {
    expect(nameHider(none)('Beekdal Lyceum')).toBe('Beekdal Lyceum');
  });
});
