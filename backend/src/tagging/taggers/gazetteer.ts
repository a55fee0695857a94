import type { RegionConfig } from '../../people/region-config.js';
import { DOUBTFUL, NEVER, NICKNAMES, ORDINARY, OTHER_FORMS } from './place-lists.js';
import { fold } from './text.js';

/** A point on the map in degrees (WGS84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A place that a name can mean. */
export interface PlaceCandidate {
  name: string;
  municipality: string;
  population: number;
  /** District or spot of a region file, with the region it is of. */
  local?: string;
  /** Written as an adjective or as its inhabitants ('Helmondse', 'Helmonders'). */
  derived?: boolean;
  /** The name is that of the municipality itself. */
  isMunicipality?: boolean;
  /** The largest place of the municipality; tells which of two places with one name lies near the other places of a text. */
  centre?: Point;
}

/** A name as a list of folded words, and every place it can mean. */
export interface PlaceName {
  words: string[];
  /** The words with a space between. */
  key: string;
  candidates: PlaceCandidate[];
  /** Also an ordinary word, so the text must give evidence that a place is meant. */
  ordinary: boolean;
  /** Now and then an ordinary word: without a capital the text must give evidence. */
  doubtful: boolean;
  /** Inhabitants of the largest place with this name, 0 when the region names it only. */
  population: number;
  /** Only when written together with an apostrophe ("A'dam"). */
  apostrophe: boolean;
}

/** One line of the national list of places. */
export interface PlaceRow extends Partial<Point> {
  name: string;
  municipality: string;
  population: number;
}

/** All known place names by their first word. */
export type Gazetteer = ReadonlyMap<string, readonly PlaceName[]>;

const TOWN = 200_000;
const MUNICIPALITY = 30_000;
const LOCAL = 5_000;

/** Builds the gazetteer from the national list, the municipalities and the region files. */
export function buildGazetteer(
  places: readonly PlaceRow[],
  municipalities: readonly { code: string; name: string }[],
  regions: readonly RegionConfig[],
): Gazetteer {
  const names = new Map<string, PlaceName>();
  for (const { name, municipality, population } of places) addTown(names, name, { name, municipality, population });
  for (const { code, name } of municipalities) {
    const plain = plainName(name);
    addTown(names, plain, { name: plain, municipality: code, population: MUNICIPALITY, isMunicipality: true });
  }
  for (const [written, name, municipality] of NICKNAMES) addTown(names, written, { name, municipality, population: TOWN });
  for (const region of regions) addRegion(names, region);
  giveCentres(names, places);
  return byFirstWord(names);
}

/** The name of a municipality as people say it: 'Bergen', not 'Bergen (NH.)'. */
export function plainName(name: string): string {
  return name.replace(/\s\([A-Z.]+\)$/, '').replace(/,.*$/, '');
}

/** The words of a name, folded and split at every sign, so that 'Woensel-Noord' and 'woensel noord' are one. */
export function nameWords(name: string): string[] {
  return [...fold(name).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0]);
}

/** The names that people join in hashtags: of one word, of a fair town or of the region, and no ordinary word. */
export function hashtagNames(gazetteer: Gazetteer): string[] {
  return [...gazetteer.values()].flat().flatMap(({ key, words, candidates, ordinary, doubtful }) => {
    const known = candidates.some(({ local, derived, population }) => !derived && (local !== undefined || population >= 20_000));
    return words.length === 1 && !ordinary && !doubtful && known && key.length >= 5 ? [key] : [];
  });
}

function addTown(names: Map<string, PlaceName>, written: string, candidate: PlaceCandidate): void {
  add(names, written, candidate);
  const single = nameWords(written).length === 1 && /^\p{L}{3,}$/u.test(written) && !ORDINARY.has(fold(written));
  const regular = single && candidate.population >= 1_500 ? [adjectiveOf(written)] : [];
  const genitive = single && candidate.population >= 20_000 && !/[sxz]$/.test(written) ? [`${written}s`] : [];
  for (const form of [...(OTHER_FORMS[written] ?? []), ...regular, ...genitive])
    if (form !== written) add(names, form, { ...candidate, derived: true });
}

function addRegion(names: Map<string, PlaceName>, region: RegionConfig): void {
  for (const { name, municipality, ordinary } of region.districts)
    if (!ordinary && /^\p{L}{5,}$/u.test(name))
      add(names, adjectiveOf(name), { name, municipality, population: LOCAL, local: region.code, derived: true });
  for (const place of [...region.districts, ...region.spots]) {
    for (const spelling of [place.name, ...place.spellings]) {
      const derived = /(?:se|aren|aar|ers?)$/.test(spelling) && spelling !== place.name && !spelling.includes(' ');
      const { name, municipality } = place;
      add(names, spelling, { name, municipality, population: LOCAL, local: region.code, derived }, place.ordinary);
    }
  }
}

const adjectiveOf = (name: string): string => (name.endsWith('s') ? `${name}e` : `${name}se`);

function add(names: Map<string, PlaceName>, written: string, candidate: PlaceCandidate, ordinary = false): void {
  const words = nameWords(written);
  const key = words.join(' ');
  const tooShort = words.length === 1 && written.length < 3 && !candidate.local;
  if (words.length === 0 || tooShort || NEVER.has(key)) return;
  const known = names.get(key) ?? {
    words,
    key,
    candidates: [],
    ordinary: words.length === 1 && (ORDINARY.has(key) || /^\d+$/.test(key)),
    doubtful: DOUBTFUL.has(key),
    population: 0,
    apostrophe: /^\p{L}'dam$/u.test(written),
  };
  known.ordinary ||= ordinary;
  if (!candidate.local) known.population = Math.max(known.population, candidate.population);
  const same = known.candidates.find((c) => c.municipality === candidate.municipality && c.local === candidate.local);
  if (same) {
    same.population = Math.max(same.population, candidate.population);
    same.isMunicipality ||= candidate.isMunicipality;
  } else known.candidates.push({ ...candidate });
  names.set(key, known);
}

/** Puts at every candidate where its municipality lies. */
function giveCentres(names: ReadonlyMap<string, PlaceName>, places: readonly PlaceRow[]): void {
  const largest = new Map<string, PlaceRow>();
  for (const place of places)
    if (place.latitude !== undefined && place.population >= (largest.get(place.municipality)?.population ?? 0))
      largest.set(place.municipality, place);
  for (const { candidates } of names.values())
    for (const candidate of candidates) {
      const { latitude, longitude } = largest.get(candidate.municipality) ?? {};
      if (latitude !== undefined && longitude !== undefined) candidate.centre = { latitude, longitude };
    }
}

function byFirstWord(names: ReadonlyMap<string, PlaceName>): Gazetteer {
  const index = new Map<string, PlaceName[]>();
  for (const name of names.values()) index.set(name.words[0] ?? '', [...(index.get(name.words[0] ?? '') ?? []), name]);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
