import type { RegionConfig } from '../../people/region-config.js';
import { choosePlace, nearby } from './choose-place.js';
import { abroadAfter, abroadBefore, speaksOfAbroad } from './foreign-places.js';
import { nameWords, type Gazetteer, type PlaceCandidate, type PlaceName } from './gazetteer.js';
import type { HashtagTag } from './hashtags.js';
import { hasEvidence, hasHint, namesSomethingElse, opensSentence } from './place-evidence.js';
import { ABROAD_FIRST, ALSO_ABROAD } from './place-lists.js';
import { findMentions, placeWords, type PlaceMention, type PlaceText } from './place-mentions.js';
import type { Span } from './text.js';

/** A place named in a text, with its municipality (GM code) and why it is that one. */
export interface PlaceTag extends Span {
  name: string;
  municipality: string;
  because: string;
}

/** From so many inhabitants on a name is known without a capital. */
const LARGE = 30_000;
const MIDDLE = 5_000;
/** The name of a spot or neighbourhood that many towns have. */
const COMMON_SPOT = /(?:plein|laan|park|straat|buurt|dorp|dijk|weg|kwartier|centrum|markt|eind|gracht)$/;

/** The Dutch places a text names; a name that can mean several is decided by the region, the text itself, else by size. */
export function findPlaces(
  text: string,
  gazetteer: Gazetteer,
  region: RegionConfig | undefined,
  hashtags: readonly HashtagTag[] = [],
): PlaceTag[] {
  const words = placeWords(text);
  const found = findMentions(text, words, gazetteer);
  if (found.length === 0 && hashtags.length === 0) return [];
  const lowerOnly = !words.some((word) => word.capital && word.start > 0);
  const about: PlaceText = { text, words, mentions: found, region, lowerOnly, abroad: speaksOfAbroad(text) };
  const meant = [...keepPlaces(about), ...inHashtags(hashtags, gazetteer)];
  const sure = [
    ...new Map(meant.flatMap(({ name }) => sureCandidate(name)).map((place) => [place.municipality, place])).values(),
  ];
  const kept = meant.filter((mention, i) => !isElsewhere(mention, meant[i + 1], about, sure));
  return kept.map(({ name, from, start, end }) => {
    const asMunicipality = words[from - 1]?.lower === 'gemeente';
    const { candidate, because } = choosePlace(name, region, sure, asMunicipality);
    return { name: candidate.name, municipality: candidate.municipality, start, end, because };
  });
}

/** The place that a name on its own stands for, as somebody typed it in a field for places. */
export function findPlaceByName(
  name: string,
  gazetteer: Gazetteer,
  region: RegionConfig | undefined,
): { name: string; municipality: string } | undefined {
  const key = nameWords(name).join(' ');
  const found = gazetteer.get(nameWords(name)[0] ?? '')?.find((option) => option.key === key);
  if (!found) return undefined;
  const { candidate } = choosePlace(found, region, []);
  return { name: candidate.name, municipality: candidate.municipality };
}

/** Goes through the names from left to right; a place before 'en' or a comma is evidence for the next one. */
function keepPlaces(about: PlaceText): PlaceMention[] {
  const kept: PlaceMention[] = [];
  about.mentions.forEach((mention, i) => {
    const last = kept.at(-1);
    const joined =
      (last && areJoined(about, last, mention)) ||
      joinedToClear(about, mention, about.mentions[i + 1]) ||
      areOpposed(about, mention, about.mentions[i + 1]);
    if (isPlace(about, mention, joined ?? false)) kept.push(mention);
  });
  return kept;
}

/** 'Elst en Oosterhout', 'Best, Son', 'Best-Oirschot'. */
const areJoined = ({ text }: PlaceText, a: PlaceMention, b: PlaceMention): boolean =>
  b.start - a.end <= 8 && /^(?:\s?(?:,|en|of|\/|&|,\sen|vs\.?|versus|tegen|x)\s|[-/])$/.test(text.slice(a.end, b.start));

const joinedToClear = (about: PlaceText, a: PlaceMention, b: PlaceMention | undefined): boolean =>
  b !== undefined && areJoined(about, a, b) && !b.name.ordinary && !b.name.doubtful && hasCapital(about, b);

/** The word that carries the name has a capital: 'De Lier', not 'De lier'. */
function hasCapital({ words, text }: PlaceText, { name, from, to, start }: PlaceMention): boolean {
  if (text[start - 1] === '#') return !name.ordinary;
  const articleFirst = /^(?:de|het|den|'?t|d|s)$/.test(name.words[0] ?? '');
  const carriers = words.slice(articleFirst ? from + 1 : from, to);
  return carriers.some((word) => word.capital) || (name.ordinary && /^\d+$/.test(name.key));
}

function isPlace(about: PlaceText, mention: PlaceMention, joined: boolean): boolean {
  const { text, words } = about;
  const { name, start, end, to } = mention;
  if (text[start - 1] === '@' || insideHyphens(about, mention)) return false;
  const clear = isClear(about, name);
  if (abroadBefore(text, start) || (!clear && abroadAfter(text, end))) return false;
  if (namesSomethingElse(about, mention)) return false;
  const evidence = joined || hasEvidence(about, mention);
  if (/^\d+$/.test(name.key))
    return (
      (hasEvidence(about, mention) || meansTown(about, mention, joined)) && !/^[\s-]?\d|^[.,:]\d/.test(text.slice(end, end + 3))
    );
  const capital = hasCapital(about, mention);
  if (!capital) return isPlaceInLowerCase(about, mention, evidence);
  if (!name.ordinary) return !name.doubtful || evidence || !opensSentence(about, mention) || opensLikePlace(words[to]?.lower);
  if (evidence) return !(words[mention.from - 1]?.lower === 'te' && opensSentence(about, mention));
  return !opensSentence(about, mention) && inRegion(name, about.region) && hasHint(about, mention);
}

/** 'Best vs Son', '040 gang pakt 013': two names of the region against each other. */
const areOpposed = ({ text, region }: PlaceText, a: PlaceMention, b: PlaceMention | undefined): boolean =>
  b !== undefined &&
  inRegion(a.name, region) &&
  inRegion(b.name, region) &&
  /^\s(?:vs\.?|versus|tegen)\s$/.test(text.slice(a.end, b.start));

/** '040 gang', '010 en 020': an area code that stands for its town. */
function meansTown({ words, mentions }: PlaceText, { to, from, start }: PlaceMention, joined: boolean): boolean {
  const next = words[to]?.lower ?? '';
  const before = words[from - 1]?.lower ?? '';
  const another = mentions.some(({ name, start: other }) => /^\d+$/.test(name.key) && other !== start);
  return (
    /^(?:gang|crew|boys|jongens|clan|squad|side|jeugd)$/.test(next) ||
    (another && (joined || /^(?:pakt|tegen|vs|sloopt)$/.test(before)))
  );
}

/** After a place at the start of a sentence comes what a town does; after a verb comes its object. */
const opensLikePlace = (next: string | undefined): boolean =>
  next === undefined ||
  /^(?:is|was|wil|gaat|krijgt|heeft|kreeg|verbiedt|neemt|en|maakt|zet|opent|stelt|staat|werd|wordt|stond|ligt|lag|viert|vierde|kent|schrikt|baalt|houdt|hield|komt|kwam|moet|kan|zal|doet|deed|gaf|geeft|sluit|sloot|vraagt|zoekt|pakt|start|waarschuwt|rouwt|twijfelt|zegt)$/.test(
    next,
  );

const AFTER_BEST =
  /^(?:en|of|is|zijn|op|met|gaan|komen|om|vanavond|vanmiddag|morgen|vandaag|vrijdag|zaterdag|staan|stond|was|waren)$/;

function isPlaceInLowerCase(
  { words, region, lowerOnly }: PlaceText,
  { name, from, to }: PlaceMention,
  evidence: boolean,
): boolean {
  const before = words[from - 1]?.lower ?? '';
  const afterPreposition = /^(?:in|uit|naar|vanuit|richting|bij|gemeente|station)$/.test(before);
  if (name.key === 'best' || name.key === 'son') {
    const next = words[to];
    return (
      lowerOnly &&
      /^(?:in|uit|naar|vanuit|station)$/.test(before) &&
      (!next || AFTER_BEST.test(next.lower)) &&
      inRegion(name, region)
    );
  }
  if (name.ordinary)
    return (
      name.words.length === 1 &&
      afterPreposition &&
      lowerOnly &&
      name.candidates.some(({ local }) => local) &&
      !/^(?:acht|handel|schoot|tempel)$/.test(name.key)
    );
  if (name.doubtful) return (afterPreposition || evidence) && (isLocal(name, region) || name.population >= MIDDLE);
  if (name.candidates.every(({ derived }) => derived))
    return name.key.length >= 7 && (isLocal(name, region) || name.population >= LARGE);
  if (isLocal(name, region)) return name.key.length >= 5 || evidence || name.key === 'ehv';
  return name.population >= LARGE || (evidence && name.population >= MIDDLE) || (afterPreposition && name.population >= 2_000);
}

/** 'Best-practice' and 'anti-Best': a hyphen that binds the name to another word; 'Best-Oirschot' are two places. */
function insideHyphens({ text, words, mentions }: PlaceText, { name, start, end, from, to }: PlaceMention): boolean {
  const next = words[to];
  const previous = words[from - 1];
  const short = name.ordinary || name.key.length <= 4;
  if (previous && text[start - 1] === '-' && previous.end === start - 1)
    return name.ordinary && !mentions.some((other) => other.end === previous.end);
  if (text[end] !== '-' || next?.start !== end + 1) return false;
  if (mentions.some((other) => other.start === next.start)) return false;
  return short && !/^(?:noord|zuid|oost|west|centrum)$/.test(next.lower);
}

const isLocal = (name: PlaceName, region: RegionConfig | undefined): boolean =>
  name.candidates.some(({ local }) => local !== undefined) || inRegion(name, region);

const inRegion = (name: PlaceName, region: RegionConfig | undefined): boolean =>
  name.candidates.some(({ municipality }) => region?.municipalities.includes(municipality));

const isAlsoAbroad = ({ key }: PlaceName): boolean => ALSO_ABROAD.has(key) || ABROAD_FIRST.has(key);

/** A name that nobody takes for a place abroad: a large town, or one of the region. */
const isClear = ({ region }: PlaceText, name: PlaceName): boolean =>
  !name.ordinary && !isAlsoAbroad(name) && (name.population >= LARGE || isLocal(name, region));

/** The place of a name that can mean only one. */
function sureCandidate(name: PlaceName): PlaceCandidate[] {
  const spot = name.candidates.every(({ local }) => local) && COMMON_SPOT.test(name.key);
  if (name.ordinary || spot || isAlsoAbroad(name)) return [];
  return new Set(name.candidates.map(({ municipality }) => municipality)).size === 1 ? name.candidates.slice(0, 1) : [];
}

/** A place abroad with a Dutch name, or a square that many towns have in a text about another town. */
function isElsewhere(
  mention: PlaceMention,
  next: PlaceMention | undefined,
  about: PlaceText,
  sure: readonly PlaceCandidate[],
): boolean {
  const { name } = mention;
  const near = name.candidates.some((candidate) => nearby(candidate, sure) > 0);
  if (ABROAD_FIRST.has(name.key) || (about.abroad && ALSO_ABROAD.has(name.key))) return !near;
  const common = name.ordinary || COMMON_SPOT.test(name.key);
  if (name.candidates.every(({ local }) => local) && common && sure.length > 0 && !near) return true;
  if (!next || name.population >= LARGE || !/^,?\s(?:in|te|van)\s$/.test(about.text.slice(mention.end, next.start))) return false;
  return !name.candidates.some(({ municipality }) => next.name.candidates.some((other) => other.municipality === municipality));
}

/** The places within joined hashtags: '#rellenhelmond'. */
function inHashtags(hashtags: readonly HashtagTag[], gazetteer: Gazetteer): PlaceMention[] {
  return hashtags.flatMap(({ words, start, end }) =>
    words.length < 2
      ? []
      : words.flatMap((word) => {
          const name = gazetteer.get(word)?.find((option) => option.words.length === 1);
          const known = name && !name.ordinary && !name.doubtful && name.candidates.some((c) => c.local || c.population >= LARGE);
          return known ? [{ name, from: 0, to: 0, start, end }] : [];
        }),
  );
}
