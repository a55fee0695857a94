/** Words that many school names share and that name no school by themselves. */
const generic = new Set([
  'college',
  'lyceum',
  'school',
  'basisschool',
  'mavo',
  'havo',
  'vwo',
  'vmbo',
  'mbo',
  'sint',
  'de',
  'het',
  'van',
  'demo',
]);

/** What a shared screen never names: schools, other organisations, and people. */
export interface Names {
  schools: string[];
  organisations: string[];
  people: string[];
}

/** A text in which no known school, organisation or colleague is named any more; one ordinary word ('Halt') is no name. */
export function nameHider({ schools, organisations, people }: Names): (text: string) => string {
  const wholeNames = (names: string[]) => pattern(names.map(wordsOf).filter((words) => words.length > 1));
  const hidden: [RegExp | null, string][] = [
    [schoolPattern(schools), 'een school'],
    [wholeNames(organisations), 'een organisatie'],
    [wholeNames(people), 'een collega'],
  ];
  return (text) => hidden.reduce((shown, [names, instead]) => (names ? shown.replace(names, instead) : shown), text);
}

const wordsOf = (name: string): string[] => name.normalize('NFC').match(/[\p{L}\p{N}’']+/gu) ?? [];

/** One pattern for all school names, as people write them: any case, with or without hyphens, also without the word 'college'. */
export function schoolPattern(names: readonly string[]): RegExp | null {
  const spellings = names.flatMap((name) => {
    const words = wordsOf(name);
    const telling = words.filter((word) => !generic.has(word.toLowerCase()));
    const short = telling.length > 0 && telling.join('').length >= 5 && telling.length < words.length ? [telling] : [];
    return words.length > 0 ? [words, ...short] : [];
  });
  return pattern(spellings);
}

/** Any of these rows of words, in any case, with or without hyphens. */
function pattern(spellings: string[][]): RegExp | null {
  if (spellings.length === 0) return null;
  const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const sources = spellings.map((words) => words.map(escaped).join('[\\s\\-–]*')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
