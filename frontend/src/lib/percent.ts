const NO_BREAK = '\u00a0';

/** A chance from 0 to 1 as people read it: '94 %'; what is nearly nothing or nearly all is not made so. */
export function percent(chance: number): string {
  if (chance > 0 && chance < 0.01) return `<${NO_BREAK}1${NO_BREAK}%`;
  if (chance < 1 && chance > 0.99) return `>${NO_BREAK}99${NO_BREAK}%`;
  return `${Math.round(chance * 100)}${NO_BREAK}%`;
}
