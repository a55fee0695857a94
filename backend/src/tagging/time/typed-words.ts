const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const PARTS = ['ochtend', 'middag', 'avond', 'nacht'];
const OTHERS =
  'vandaag vanavond vanmiddag vanochtend vanmorgen vannacht overmorgen gisteren gisteravond morgenavond januari februari augustus september oktober november december'.split(
    ' ',
  );

/** Short forms of chat, and slips in words too short to be guessed. */
const SHORT: readonly (readonly [names: string, word: string])[] = [
  ['vnv vnvd vnvnd vnavond vanav', 'vanavond'],
  ['vndg vndaag vandg', 'vandaag'],
  ['vnmiddag vnmid vanmid vmiddag', 'vanmiddag'],
  ['vnacht vnnacht vanacht', 'vannacht'],
  ['mrgn mrgen morge morgn morgne mrogen', 'morgen'],
  ['gstrn gistr', 'gisteren'],
  ['ovmorgen overmrgn', 'overmorgen'],
  ['wknd weeknd weekeind weeked', 'weekend'],
  ['tmrw tmr tmrrw', 'tomorrow'],
  ['vnaf vanaaf vannaf', 'vanaf'],
  ['volgnde volgede', 'volgende'],
];

/** A word without, with twice, or with exchanged letters; the first letter always stands. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    if (i < word.length - 1 || word.length > 6) slips.push(before + after);
    slips.push(before + word[i]! + word.slice(i));
    if (i < word.length - 1) slips.push(before + word[i + 1]! + word[i]! + word.slice(i + 2));
  }
  return slips;
}

const meant: ReadonlyMap<string, string> = (() => {
  const words = new Set([...DAYS, ...OTHERS, ...DAYS.flatMap((day) => PARTS.map((part) => day + part))]);
  const slips = [...words].flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const));
  const known = new Set([...words, 'vannamiddag']);
  return new Map([
    ...slips.filter(([slip]) => !known.has(slip)),
    ...SHORT.flatMap(([names, word]) => names.split(' ').map((name) => [name, word] as const)),
  ]);
})();

/** The word of time that a slip of the fingers or a short form of chat stands for ('vrijdga', 'vnv'); else the word itself. */
export const meantWord = (word: string): string => meant.get(word) ?? word;
