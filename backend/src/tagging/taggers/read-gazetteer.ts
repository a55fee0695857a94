import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../platform/csv.js';
import type { RegionConfig } from '../../people/region-config.js';
import { buildGazetteer, type Gazetteer } from './gazetteer.js';

/** The gazetteer of a configuration folder, with the names of its regions. */
export function readGazetteer(folder: string, regions: readonly RegionConfig[]): Gazetteer {
  const rows = readCsv(readFileSync(join(folder, 'data', 'places.csv'), 'utf8'));
  const places = rows.map(({ name = '', municipality = '', population, latitude, longitude }) => ({
    name,
    municipality,
    population: Number(population) || 0,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));
  return buildGazetteer(places, readMunicipalities(folder), regions);
}

/** The municipalities of the country with their codes. */
export function readMunicipalities(folder: string): { code: string; name: string }[] {
  const rows = readCsv(readFileSync(join(folder, 'data', 'municipalities.csv'), 'utf8'));
  return rows.map(({ code = '', name = '' }) => ({ code, name }));
}
