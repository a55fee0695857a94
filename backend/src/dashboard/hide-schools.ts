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

/** One pattern for all school names, as people write them: any case, with or without hyphens, also without the word 'college'. */
export function schoolPattern(names: readonly string[]): RegExp | null {
  const spellings = names.flatMap((name) => {
    const words = name.normalize('NFC').match(/[\p{L}\p{N}’']+/gu) ?? [];
    const telling = words.filter((word) => !generic.has(word.toLowerCase()));
    const short = telling.length > 0 && telling.join('').length >= 5 && telling.length < words.length ? [telling] : [];
    return words.length > 0 ? [words, ...short] : [];
  });
  if (spellings.length === 0) return null;
  const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const sources = spellings.map((words) => words.map(escaped).join('[\\s\\-–]*')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A text in which every known school has become 'een school' (domain rule 8.5: an area instead of a school). */
export function hideSchools(text: string, schools: RegExp | null): string {
  return schools ? text.replace(schools, 'een school') : text;
}
