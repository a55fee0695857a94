/** A text with what it is about, and what two models say of it. */
export interface ReadTwice {
  wanted: ReadonlySet<string>;
  before: readonly string[];
  after: readonly string[];
}

/** Of how many texts only one of two models is right: about one topic, or in all. */
export interface Difference {
  won: number;
  lost: number;
}

/** A loss that chance alone would bring less often than this is a loss. */
const CHANCE = 0.05;

/** On how many of these texts only the second, or only the first, model is right about a topic (says it when it should, and only then). */
export function differenceIn(texts: readonly ReadTwice[], code: string): Difference {
  const difference = { won: 0, lost: 0 };
  for (const { wanted, before, after } of texts) {
    const right = (said: readonly string[]): boolean => said.includes(code) === wanted.has(code);
    if (right(after) && !right(before)) difference.won++;
    if (right(before) && !right(after)) difference.lost++;
  }
  return difference;
}

/**
 * Whether more was lost than chance explains: the exact one-sided sign test on the texts where the two differ (McNemar 1947), at 5 %. Up
 * to four texts lost and none won is still chance; five is not.
 */
export const isLoss = ({ won, lost }: Difference): boolean => lost > won && chanceOf(lost, won + lost) < CHANCE;

/** The chance of at least so many heads in a number of throws. */
function chanceOf(heads: number, throws: number): number {
  let ways = 0;
  let sum = 0;
  for (let k = throws; k >= heads; k--) {
    sum += Math.exp(ways - throws * Math.LN2);
    ways += Math.log(k / (throws - k + 1));
  }
  return sum;
}

/** The topics that the second model knows worse, and whether it does worse over all topics together. */
export function lossesIn(texts: readonly ReadTwice[], codes: readonly string[]): { topics: string[]; together: boolean } {
  const differences = codes.map((code) => ({ code, ...differenceIn(texts, code) }));
  const sum = (of: (one: Difference) => number): number => differences.reduce((all, one) => all + of(one), 0);
  return {
    topics: differences.filter(isLoss).map(({ code }) => code),
    together: isLoss({ won: sum(({ won }) => won), lost: sum(({ lost }) => lost) }),
  };
}
