import { readTaggerConfig } from '../load-tagger.js';
import { findPlaceByName, findPlaces } from './places.js';

const { gazetteer, regions } = readTaggerConfig(new URL('../../../../ingest-configs', import.meta.url).pathname);
const home = regions.find(({ code }) => code === 'brabant-zuidoost');
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
  ])('finds no Dutch place in: %s', (text) => expect(found(text)).toEqual([]));

  it('lets the region decide between places with the same name, and size without a region', () => {
    expect(found('onrust in Beek')).toEqual(['Beek=GM1659']);
    expect(findPlaces('onrust in Oosterhout', gazetteer, undefined).map(({ municipality }) => municipality)).toEqual(['GM0826']);
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
