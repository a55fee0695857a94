import type { RegionConfig } from '../../people/region-config.js';
import { nameWords, type Gazetteer, type PlaceCandidate, type PlaceName } from './gazetteer.js';
import { fold, type Span } from './text.js';

/** A place named in a text, with its municipality (GM code) and why it is that one. */
export interface PlaceTag extends Span {
  name: string;
  municipality: string;
  because: string;
}

interface Word extends Span {
  lower: string;
  capital: boolean;
}

interface Mention {
  name: PlaceName;
  from: number;
  to: number;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const BEFORE_PLACE = new Set(
  'in uit naar bij te rond vanuit richting omgeving gemeente centrum binnenstad station regio stad dorp wijk tussen nabij rondom door voor vlakbij politie burgemeester jongeren scholieren leerlingen winkelcentrum busstation'.split(
    ' ',
  ),
);
const STRONG_BEFORE = new Set(
  'in uit naar bij te rond vanuit richting gemeente station omgeving nabij vlakbij rondom burgemeester'.split(' '),
);
/** Words after 'Best' and the like that show an ordinary sentence. */
const PERSON_BEFORE = new Set(
  'heer mevrouw meneer dr mr familie achternaam minister trainer coach zanger zangeres acteur'.split(' '),
);
const ABROAD =
  /^\s?(?:\(|,\s?|in\s)\s?(?:belgi[eë]|vlaanderen|duitsland|noorwegen|zuid-afrika|frankrijk|vs|verenigde staten|suriname|engeland|dld|bel?\))/iu;
const FOREIGN =
  /(?<!\p{L})(?:belgi[eë]|belgisch\p{L}*|vlaanderen|vlaams\p{L}*|noorwegen|noors\p{L}*|duitsland|duitse?|antwerpen|gent|brussel|limburgse? hasselt|verenigde staten|amerika\p{L}*)(?!\p{L})/iu;
/** Dutch place names that are better known as a place abroad once the text speaks of that country. */
const ALSO_ABROAD = new Set(
  'aalst hasselt bergen essen halle beek ham lent america malta born stein kessel peer haren zeeland beers berg horst'.split(' '),
);
const STREET_AFTER = /^(?:straat|weg|laan|plein|dijk|singel|kade|hof|pad|baan)$/;

/** The Dutch places a text names; a name that can mean several is decided by the region, the text itself, else by size. */
export function findPlaces(text: string, gazetteer: Gazetteer, region: RegionConfig | undefined): PlaceTag[] {
  const words = wordsOf(text);
  const abroad = FOREIGN.test(text);
  const lowerOnly = !words.some((word) => word.capital && word.start > 0);
  const mentions = findMentions(words, gazetteer).filter((mention) =>
    isPlace(mention, words, text, region, { abroad, lowerOnly }),
  );
  const sure = new Set(
    mentions.flatMap(({ name }) => (name.candidates.length === 1 ? name.candidates.map((c) => c.municipality) : [])),
  );
  return mentions.map(({ name, start, end }) => {
    const { candidate, because } = choose(name, region, sure);
    return { name: candidate.name, municipality: candidate.municipality, start, end, because };
  });
}

/** The place that a name on its own stands for, as somebody typed it in a field for places. */
export function findPlaceByName(
  name: string,
  gazetteer: Gazetteer,
  region: RegionConfig | undefined,
): { name: string; municipality: string } | undefined {
  const words = nameWords(name);
  const found = gazetteer.get(words[0] ?? '')?.find((option) => option.words.join(' ') === words.join(' '));
  if (!found) return undefined;
  const { candidate } = choose(found, region, new Set());
  return { name: candidate.name, municipality: candidate.municipality };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0];
    return { lower: fold(word), capital: /^[\p{Lu}\p{N}]/u.test(word), start: match.index, end: match.index + word.length };
  });
}

function findMentions(words: readonly Word[], gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const name = gazetteer
      .get(words[at]!.lower)
      ?.find((option) => option.words.every((word, i) => words[at + i]?.lower === word && near(words, at, i)));
    if (!name) {
      at++;
      continue;
    }
    const to = at + name.words.length;
    mentions.push({ name, from: at, to, start: words[at]!.start, end: words[to - 1]!.end });
    at = to;
  }
  return mentions;
}

/** The words of one name stand together: at most a space, hyphen or apostrophe between them. */
const near = (words: readonly Word[], at: number, i: number): boolean =>
  i === 0 || words[at + i]!.start - words[at + i - 1]!.end <= 3;

interface Setting {
  abroad: boolean;
  lowerOnly: boolean;
}

function isPlace(
  mention: Mention,
  words: readonly Word[],
  text: string,
  region: RegionConfig | undefined,
  { abroad, lowerOnly }: Setting,
): boolean {
  const { name, from, to, start, end } = mention;
  const previous = words[from - 1];
  const after = text.slice(end, end + 24);
  const key = name.words.join(' ');
  if (ABROAD.test(after) || (abroad && ALSO_ABROAD.has(key))) return false;
  if (text[start - 1] === '@' || STREET_AFTER.test(words[to]?.lower ?? '') || (previous && PERSON_BEFORE.has(previous.lower)))
    return false;
  if (partOfHyphenWord(text, start, end, words[to])) return false;
  const evidence =
    previous !== undefined && STRONG_BEFORE.has(previous.lower) && !/[.!?\n]/.test(text.slice(previous.end, start));
  const capital = words.slice(from, to).some((word) => /^\p{L}/u.test(word.lower) && word.capital) || text[start - 1] === '#';
  if (!name.ordinary)
    return (
      capital || (key.length >= 4 && (evidence || lowerOnly || name.words.length > 1 || isLocal(name, region) || key.length >= 6))
    );
  const sentenceStart = !previous || /[.!?:\n"“]/.test(text.slice(previous.end, start));
  if (!capital) return evidence && isLocal(name, region) && lowerOnly && key !== 'best' && key !== 'acht' && key !== 'handel';
  if (evidence) return !(previous.lower === 'te' && sentenceStart);
  return (
    !sentenceStart &&
    inRegion(name, region) &&
    (previous
      ? BEFORE_PLACE.has(previous.lower) || /^(?:en|of|van|ook|,)$/.test(previous.lower) || text.slice(end, end + 1) === ')'
      : false)
  );
}

/** 'Best-practice' and 'anti-Utrecht': a hyphen that binds the name to an ordinary word. */
function partOfHyphenWord(text: string, start: number, end: number, next: Word | undefined): boolean {
  return (
    text[end] === '-' &&
    next !== undefined &&
    next.start === end + 1 &&
    !next.capital &&
    !/^(?:noord|zuid|oost|west|centrum)$/.test(next.lower) &&
    start >= 0 &&
    text.slice(start, end).length <= 4
  );
}

const isLocal = (name: PlaceName, region: RegionConfig | undefined): boolean =>
  name.candidates.some((c) => c.local !== undefined) || inRegion(name, region);

const inRegion = (name: PlaceName, region: RegionConfig | undefined): boolean =>
  name.candidates.some((c) => region?.municipalities.includes(c.municipality));

function choose(
  name: PlaceName,
  region: RegionConfig | undefined,
  sure: ReadonlySet<string>,
): { candidate: PlaceCandidate; because: string } {
  const score = (candidate: PlaceCandidate): number =>
    (region?.municipalities.includes(candidate.municipality) ? 100 : 0) +
    (sure.has(candidate.municipality) ? 50 : 0) +
    (candidate.local ? 10 : 0) +
    Math.log10(candidate.population + 10);
  const candidate = [...name.candidates].sort((a, b) => score(b) - score(a))[0]!;
  if (candidate.local) return { candidate, because: `'${candidate.name}' staat in de lijst van de regio.` };
  if (candidate.adjective) return { candidate, because: `Het woord hoort bij ${candidate.name}.` };
  if (name.candidates.length === 1) return { candidate, because: `Er is één plaats die ${candidate.name} heet.` };
  if (region?.municipalities.includes(candidate.municipality))
    return { candidate, because: `Er zijn meer plaatsen met deze naam; ${candidate.name} ligt in de regio.` };
  const named = sure.has(candidate.municipality) ? 'deze hoort bij een andere plaats in de tekst' : 'dit is de grootste';
  return { candidate, because: `Er zijn meer plaatsen met deze naam; ${named}.` };
}
