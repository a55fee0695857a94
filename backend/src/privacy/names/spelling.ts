const SAME: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/sch|sj|sh|ch|c(?=[eiy])|z|ç|ş/g, 's'],
  [/dj|dzj|j|y|ij/g, 'i'],
  [/ck|kh|q|c|g(?=h)/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oe|uu|w(?=[^aeiou])/g, 'u'],
  [/ee|ea|ie|ei|ii|eh/g, 'i'],
  [/aa|ae|ah/g, 'a'],
  [/oo|au|oh/g, 'o'],
  [/v/g, 'f'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
];
/** Shorter words have too many others that are spelled nearly the same. */
const SHORTEST = 5;

/** How a name sounds, roughly: what parents and pupils spell differently ('Giovanny', 'Joesoef', 'Djayden') comes out the same. */
export function soundOf(name: string): string {
  return SAME.reduce((sound, [pattern, to]) => sound.replace(pattern, to), name);
}

/** Tells whether a folded word that is in no list is another spelling of one of the names. */
export function createSpelling(names: Iterable<string>): (word: string) => boolean {
  const sounds = new Set<string>();
  for (const name of names) if (name.length >= SHORTEST) sounds.add(soundOf(name));
  return (word) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && sounds.has(soundOf(word));
}
