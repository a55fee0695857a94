import { readFileSync } from 'node:fs';
import { regionSchema } from '../../people/region-config.js';
import { readYaml } from '../../platform/yaml-config.js';
import { findPlaceByName, findPlaces } from './places.js';
import { readGazetteer } from './read-gazetteer.js';

const folder = new URL('../../../../ingest-configs', import.meta.url).pathname;
const file = 'regions/brabant-zuidoost.yaml';
const read = readYaml(regionSchema, file, readFileSync(`${folder}/${file}`, 'utf8'));
const home = 'value' in read ? read.value : undefined;
const gazetteer = readGazetteer(folder, home ? [home] : []);
const found = (text: string, region = home) =>
  findPlaces(text, gazetteer, region).map(({ municipality, start, end }) => `${text.slice(start, end)}=${municipality}`);

describe('findPlaces', () => {
  it.each([
    ['rellen bij winkelcentrum Woensel', ['winkelcentrum Woensel=GM0772']],
    ['op het 18 Septemberplein', ['18 Septemberplein=GM0772']],
    ['in de Eindhovense wijk Tongelre', ['Eindhovense=GM0772', 'Tongelre=GM0772']],
    ['jongeren uit Woensel-Noord en woensel zuid', ['Woensel-Noord=GM0772', 'woensel zuid=GM0772']],
    ['een school in Best', ['Best=GM0753']],
    ['onrust in Son en Breugel', ['Son en Breugel=GM0848']],
    ['uit Strijp', ['Strijp=GM0772']],
    ['in Aalst is het rustig', ['Aalst=GM0866']],
    ['Helmond, Den Haag en Rotterdam', ['Helmond=GM0794', 'Den Haag=GM0518', 'Rotterdam=GM0599']],
    ['iedereen naar eindhoven', ['eindhoven=GM0772']],
    ['de Helmondse Markt', ['Helmondse Markt=GM0794']],
    ['naar Bergen op Zoom', ['Bergen op Zoom=GM0748']],
    ['de Bossche jeugd', ['Bossche=GM0796']],
    ['in Someren-Eind', ['Someren-Eind=GM0847']],
    ['Heeze en Leende', ['Heeze=GM1658', 'Leende=GM1658']],
    ['Een Helmonder van 19 sprak met Eindhovenaren', ['Helmonder=GM0794', 'Eindhovenaren=GM0772']],
    ['Woenselse jeugd bij de Heuvelgalerie', ['Woenselse=GM0772', 'Heuvelgalerie=GM0772']],
    ['afspreken op het septemberplein', ['septemberplein=GM0772']],
    ['vechtpartij op de Markt in Helmond', ['Markt in Helmond=GM0794']],
    ['de Markt van Helmond stond vol', ['Markt van Helmond=GM0794']],
    ['vrijdag in ehv centrum', ['ehv=GM0772']],
    ["iemand uit A'dam en een uit R’dam", ["A'dam=GM0363", 'R’dam=GM0599']],
    ["gemeente 's-Hertogenbosch", ['s-Hertogenbosch=GM0796']],
    ['een groep uit 040 en een uit 013', ['040=GM0772', '013=GM0855']],
    ['een groep uit best en eindhoven', ['best=GM0753', 'eindhoven=GM0772']],
    ['In Elst en Huissen is het onrustig', ['Elst=GM1734', 'Huissen=GM1705']],
    ['In Made en Breda zijn ruiten ingegooid', ['Made=GM1719', 'Breda=GM0758']],
    ['BEST - Een man van 20 is aangehouden', ['BEST=GM0753']],
    ['Son: drie meldingen in een week', ['Son=GM0848']],
    ['de lijn Best-Oirschot', ['Best=GM0753', 'Oirschot=GM0823']],
    ['onderzoekers van de TU Eindhoven', ['TU Eindhoven=GM0772']],
    ['vlakbij Rotterdam The Hague Airport', ['Rotterdam The Hague Airport=GM0599']],
    ['in een Helmondse straat', ['Helmondse=GM0794']],
    ['Weert krijgt een verbod', ['Weert=GM0988']],
    ['Ede is in de ban van de fatbike', ['Ede=GM0228']],
    ['#eindhoven #helmond', ['eindhoven=GM0772', 'helmond=GM0794']],
    ['In Handel stond een bushokje in brand', ['Handel=GM1652']],
    ['Bij station Geldrop is gevochten', ['station Geldrop=GM1771']],
    ['in het jeugdcentrum van Bladel', ['Bladel=GM1728']],
    ['De burgemeester van Best schrijft een brief', ['Best=GM0753']],
    ['jongeren uit Woensel, Tongelre en Gestel', ['Woensel=GM0772', 'Tongelre=GM0772', 'Gestel=GM0772']],
    ['de provincies Utrecht en Gelderland, en de stad Utrecht', ['Utrecht=GM0344']],
    ['In Beek en Maastricht gaan ouders de straat op', ['Beek=GM0888', 'Maastricht=GM0935']],
    ['In Mechelen, bij Gulpen, is niets te doen', ['Mechelen=GM1729', 'Gulpen=GM1729']],
    ['vechten in winkelcentrum De Bus in Best', ['Best=GM0753']],
    ['onrust op het Wilhelminaplein in Leeuwarden', ['Leeuwarden=GM0080']],
    ['Haagse jongeren op het Malieveld', ['Haagse=GM0518', 'Malieveld=GM0518']],
    ['op het Binnenhof en in Vredenburg', ['Binnenhof=GM0518', 'Vredenburg=GM0344']],
    ['Gemeente Heusden zet compost klaar', ['Heusden=GM0797']],
    ['in de wijk Tuindorp in Hengelo', ['Hengelo=GM0164']],
    ['In de Oranjewijk in Leeuwarden', ['Leeuwarden=GM0080']],
    ['in het Groningse Winschoten', ['Winschoten=GM1895']],
    ['leerlingen uit Alphen en Leiden', ['Alphen=GM0484', 'Leiden=GM0546']],
    ['Brabantse gemeenten als Tilburg', ['Tilburg=GM0855']],
    ['kom naar t 18septemberplein', ['18septemberplein=GM0772']],
  ])('finds the places in: %s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Best een leuke dag gehad',
    'Het was best gezellig',
    'Beste ouders, morgen is er geen school',
    'in Hasselt (België) was het onrustig',
    'Handel in drugs neemt toe',
    'Wijk niet af van het plan',
    'De zanger heet Van Buren',
    'Acht jongeren aangehouden',
    'huizen en bergen',
    'Antwerpen en Brussel',
    'in het Belgische Aalst',
    'Made in China',
    'De school weert telefoons in de klas',
    'Leerling leende zijn bankpas uit',
    'het hapert nog wel eens',
    'hij keek door het raam',
    'In de haven van het dorp',
    'trainer Van Eindhoven blijft',
    'Volgens Jan van Best viel het mee',
    'De heer Van den Bosch kwam langs',
    'FC Utrecht speelt zondag',
    'Willem II en Helmond Sport spelen gelijk',
    'Almere City wint van NAC Breda',
    'schrijft het Eindhovens Dagblad',
    'zegt RTV Utrecht',
    'op de Eindhovenseweg en de Helmondstraat',
    'de Geldropse Weg 12 is dicht',
    'Brabants nieuws uit Noord-Brabant',
    'in West-Brabant en Zuid-Limburg',
    'een Groningse gemeente',
    'in de provincie Groningen',
    'een Amerikaanse stad en Parijs',
    'in Zeeland en Limburg',
    'in de Duitse stad Essen',
    'rellen in Mechelen en Leuven',
    'Deurne bij Antwerpen',
    'Goudse kaas en Bossche bollen',
    'bel 040-2345678',
    'wie goes er mee, al best vroeg',
    'we zien wel, acht uur is ook best',
    'in best wel veel klassen',
    '@eindhoven040 plaatste iets',
    'Handel en wandel',
    'een best-practice uit New York',
    'Haagse politiek',
    'dat kan leiden tot hartstilstand',
    'ze weigeren, want vrouwen leiden niet',
    'auto in brand gestoken',
  ])('finds no Dutch place in: %s', (text) => expect(found(text)).toEqual([]));

  it('lets the region decide between places with the same name, and size without a region', () => {
    expect(found('onrust in Beek')).toEqual(['Beek=GM1659']);
    expect(findPlaces('onrust in Oosterhout', gazetteer, undefined).map(({ municipality }) => municipality)).toEqual(['GM0826']);
  });

  it('finds a place within a joined hashtag, at the place of the whole hashtag', () => {
    const hashtags = [{ tag: '#rellenhelmond', words: ['rellen', 'helmond'], start: 4, end: 18 }];
    expect(findPlaces('kom #rellenhelmond', gazetteer, home, hashtags)).toMatchObject([
      { municipality: 'GM0794', start: 4, end: 18 },
    ]);
  });

  it('leaves a square that many towns have to the town of the text', () => {
    expect(found('Leeuwarden: het Wilhelminaplein was afgezet')).toEqual(['Leeuwarden=GM0080']);
    expect(found('het Wilhelminaplein was afgezet, meldt de politie in Eindhoven')).toEqual([
      'Wilhelminaplein=GM0772',
      'Eindhoven=GM0772',
    ]);
  });

  it('says why', () => {
    expect(findPlaces('onrust in Aalst', gazetteer, home)[0]?.because).toContain('regio');
  });

  it.each([
    ['Woensel', 'GM0772'],
    ['best', 'GM0753'],
    ['Nergenshuizen', undefined],
  ])('knows the place that somebody typed: %s', (name, expected) =>
    expect(findPlaceByName(name, gazetteer, home)?.municipality).toBe(expected),
  );
});
