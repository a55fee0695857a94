/** Two letters that sound as one other in names; the longest come first. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  'sch:s ph:f th:t dt:t sj:s sh:s ch:s dj:i ij:i ck:k kh:k gh:k ou:u oe:u uu:u ee:i ea:i ie:i ei:i ii:i eh:i aa:a ae:a ah:a oo:o au:o oh:o ce:si ci:si cy:si z:s j:i y:i q:k c:k x:ks v:f'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Shorter words have too many others that are spelled nearly the same. */
const SHORTEST = 5;

/** How a name sounds, roughly: what parents and pupils spell differently ('Giovanny', 'Joesoef', 'Djayden') comes out the same. */
function soundOf(name: string): string {
  let sound = '';
  let last = '';
  for (let at = 0; at < name.length;) {
    let size = 3;
    while (size > 1 && SOUNDS[name.slice(at, at + size)] === undefined) size--;
    const letters = name.slice(at, at + size);
    const heard = SOUNDS[letters] ?? letters;
    at += size;
    if (heard === last || (heard === 'h' && at >= name.length)) continue;
    sound += heard;
    last = heard;
  }
  return sound;
}

/** Tells whether a folded word that is in no list is another spelling of one of the names. */
export function createSpelling(names: Iterable<string>): (word: string) => boolean {
  const sounds = new Set<string>();
  for (const name of names) if (name.length >= SHORTEST) sounds.add(soundOf(name));
  return (word) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && sounds.has(soundOf(word));
}
