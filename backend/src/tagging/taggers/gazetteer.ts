import type { RegionConfig } from '../../people/region-config.js';
import { fold } from './text.js';

/** A place that a name can mean. */
export interface PlaceCandidate {
  name: string;
  municipality: string;
  population: number;
  /** District or spot of a region file, with the region it is of. */
  local?: string;
  /** Written as an adjective ('Helmondse'). */
  adjective?: boolean;
}

/** A name as a list of folded words, and every place it can mean. */
export interface PlaceName {
  words: string[];
  candidates: PlaceCandidate[];
  /** Also an ordinary word, so the text must give evidence that a place is meant. */
  ordinary: boolean;
}

/** One line of the national list of places. */
export interface PlaceRow {
  name: string;
  municipality: string;
  population: number;
}

/** All known place names by their first word. */
export type Gazetteer = ReadonlyMap<string, readonly PlaceName[]>;

/** Names of Dutch places that are also ordinary words, first names or surnames (checked by reading the national list). */
const ORDINARY = new Set(
  'akert america axel balk ballast band bant beek beers beesd belfort berg bergen berghem best bladel boskamp borger born borne brand breda- buren dalen deil den ham delden dieren doorn donk dorst driel duiven echt edam- eckart eerde elden elst ens enter epe erp esch espel etten gameren gendt goor gouda- gracht grave groet grou haps haren hank handel heeg heel heer heide heino helden helpman hem herpen herten hoek hoeven holt hopel horn horst houten huizen hulst ingen jordaan kapelle keent kessel klimmen lage leek leende- leest leens lent leur leuken leuth linden linne lith loenen loon made malberg malta marken meeden meteren mill monster mook muiden neck neede nes niekerk noord norg oerle oost ooij orden orden oss- ommen opende passart petten peelo putte putten reek roden rijen rossum rugge ruinen rutten schoot sibbe sluis soest- son spijk staal stad stein stiens swalmen thorn tiel- tinga tivoli tricht tuk urk- vaart veen velden velp- ven vianen- vlissingen- voldijn voorst voort vorden vries waarde waarder warga wehl weert- well welberg west wierden wijk winkel wisch wolder woolde wouw zand zeeland zegge zetten zuid noordhoek valkenburg bloemendaal oosterhout- rijswijk- halfweg strijp- heusden stratum- cuijk- eersel- laren hengelo- beers nijverdal- holten bergeijk- sleen rolde diever dorp lutten zwaag rust wilhelminadorp centrum binnenstad prinsenhof kortenoord oude nieuwe'.split(
    ' ',
  ),
);

const ADJECTIVES: Record<string, string[]> = {
  "'s-Gravenhage": ['Haagse'],
  'Den Haag': ['Haagse'],
  "'s-Hertogenbosch": ['Bossche'],
  Nijmegen: ['Nijmeegse'],
  Leiden: ['Leidse'],
  Almere: ['Almeerse'],
  Zwolle: ['Zwolse'],
  Groningen: ['Groningse', 'Groninger'],
  Delft: ['Delftse'],
  Gouda: ['Goudse'],
  Enschede: ['Enschedese'],
  Maastricht: ['Maastrichtse'],
  Oss: ['Osse', 'Ossche'],
  Tilburg: ['Tilburgse'],
  Zaandam: ['Zaanse'],
};

/** Nicknames and short forms of large places. */
const NICKNAMES: readonly [string, string, string][] = [
  ['Den Haag', 'Den Haag', 'GM0518'],
  ['Scheveningen', 'Scheveningen', 'GM0518'],
  ['Den Bosch', "'s-Hertogenbosch", 'GM0796'],
  ['s Hertogenbosch', "'s-Hertogenbosch", 'GM0796'],
  ['Mokum', 'Amsterdam', 'GM0363'],
  ['Adam', 'Amsterdam', 'GM0363'],
  ['Rotjeknor', 'Rotterdam', 'GM0599'],
  ['Zaandam', 'Zaandam', 'GM0479'],
  ['Malieveld', 'Malieveld', 'GM0518'],
  ['Schilderswijk', 'Schilderswijk', 'GM0518'],
  ['Bijlmer', 'Bijlmer', 'GM0363'],
  ['Museumplein', 'Museumplein', 'GM0363'],
];

/** Builds the gazetteer from the national list, the municipalities and the region files. */
export function buildGazetteer(
  places: readonly PlaceRow[],
  municipalities: readonly { code: string; name: string }[],
  regions: readonly RegionConfig[],
): Gazetteer {
  const names = new Map<string, PlaceName>();
  for (const { name, municipality, population } of places) addPlace(names, name, { name, municipality, population });
  for (const { code, name } of municipalities) {
    const plain = plainName(name);
    addPlace(names, plain, { name: plain, municipality: code, population: 30_000 });
  }
  for (const [written, name, municipality] of NICKNAMES)
    if (written !== 'Adam') add(names, written, { name, municipality, population: 200_000 });
  for (const region of regions) {
    for (const place of [...region.districts, ...region.spots]) {
      for (const spelling of [place.name, ...place.spellings]) {
        const adjective = /se$/.test(spelling) && spelling !== place.name && !spelling.includes(' ');
        add(
          names,
          spelling,
          { name: place.name, municipality: place.municipality, population: 5_000, local: region.code, adjective },
          place.ordinary,
        );
      }
    }
  }
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

function addPlace(names: Map<string, PlaceName>, name: string, candidate: PlaceCandidate): void {
  add(names, name, candidate);
  const single = nameWords(name).length === 1;
  const forms =
    ADJECTIVES[name] ?? (single && !ORDINARY.has(fold(name)) && candidate.population >= 1_500 ? [adjectiveOf(name)] : []);
  for (const form of forms) add(names, form, { ...candidate, adjective: true });
}

const adjectiveOf = (name: string): string => (name.endsWith('s') ? `${name}e` : `${name}se`);

function add(names: Map<string, PlaceName>, written: string, candidate: PlaceCandidate, ordinary = false): void {
  const words = nameWords(written);
  if (words.length === 0 || (words.length === 1 && written.length < 3 && !candidate.local)) return;
  const key = words.join(' ');
  const known = names.get(key) ?? { words, candidates: [], ordinary: (words.length === 1 && ORDINARY.has(key)) || ordinary };
  known.ordinary ||= ordinary;
  const same = known.candidates.find(
    ({ municipality, local }) => municipality === candidate.municipality && local === candidate.local,
  );
  if (same) same.population = Math.max(same.population, candidate.population);
  else known.candidates.push(candidate);
  names.set(key, known);
}

function byFirstWord(names: ReadonlyMap<string, PlaceName>): Gazetteer {
  const index = new Map<string, PlaceName[]>();
  for (const name of names.values()) index.set(name.words[0] ?? '', [...(index.get(name.words[0] ?? '') ?? []), name]);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
