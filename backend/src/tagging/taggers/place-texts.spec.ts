import { readFileSync } from 'node:fs';
import { regionSchema } from '../../people/region-config.js';
import { readYaml } from '../../platform/yaml-config.js';
import { morePlaceTexts, placeTexts, type PlaceLine } from '../../../testing/place-texts.js';
import { findPlaces } from './places.js';
import { readGazetteer, readMunicipalities } from './read-gazetteer.js';

const folder = new URL('../../../../ingest-configs', import.meta.url).pathname;
const file = 'regions/brabant-zuidoost.yaml';
const read = readYaml(regionSchema, file, readFileSync(`${folder}/${file}`, 'utf8'));
const home = 'value' in read ? read.value : undefined;
const gazetteer = readGazetteer(folder, home ? [home] : []);
const names = new Map(readMunicipalities(folder).map(({ code, name }) => [code, name]));

/** The municipalities that are not the ones wanted, line by line. */
const wrong = (lines: readonly PlaceLine[]): string[] =>
  lines.flatMap(([text, ...wanted]) => {
    const got = [...new Set(findPlaces(text, gazetteer, home).map(({ municipality }) => names.get(municipality)))];
    return got.join('|') === wanted.join('|') ? [] : [`${text}: ${got.join(', ')}, not ${wanted.join(', ')}`];
  });

describe('the places of whole texts', () => {
  it('are right, but for Bergen beside Well', () => {
    expect(wrong(placeTexts)).toEqual([expect.stringMatching(/^In Well/)]);
  });

  it('are right in the second set', () => {
    expect(wrong(morePlaceTexts)).toEqual([]);
  });
});
