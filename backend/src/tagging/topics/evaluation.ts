/** A text with the topics it is about, and what was answered. */
export interface Answered {
  wanted: ReadonlySet<string>;
  said: readonly string[];
}

/** How often an answer was right: the share of what was said, the share of what was wanted, and their harmonic mean. */
export interface Rates {
  support: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Counts over all topics together (every tag weighs the same); `of` narrows it to one topic. */
export function ratesOf(answers: readonly Answered[], of?: string): Rates {
  let right = 0;
  let said = 0;
  let wanted = 0;
  for (const answer of answers) {
    const mine = answer.said.filter((code) => of === undefined || code === of);
    said += mine.length;
    right += mine.filter((code) => answer.wanted.has(code)).length;
    wanted += of === undefined ? answer.wanted.size : Number(answer.wanted.has(of));
  }
  return rates(right, said, wanted);
}

/** How well a text without a topic is left alone: 'none' as if it were a topic. */
export function noneRatesOf(answers: readonly Answered[]): Rates {
  const silent = answers.filter(({ said }) => said.length === 0);
  const empty = answers.filter(({ wanted }) => wanted.size === 0);
  return rates(silent.filter(({ wanted }) => wanted.size === 0).length, silent.length, empty.length);
}

const rates = (right: number, said: number, wanted: number): Rates => ({
  support: wanted,
  precision: said === 0 ? 1 : right / said,
  recall: wanted === 0 ? 1 : right / wanted,
  f1: said + wanted === 0 ? 1 : (2 * right) / (said + wanted),
});

/** What is said when a topic is missed ('none' when nothing), and for a text of no topic what is said all the same. */
export function confusionOf(answers: readonly Answered[]): Map<string, Map<string, number>> {
  const confusion = new Map<string, Map<string, number>>();
  const count = (wanted: string, said: string): void => {
    const row = confusion.get(wanted) ?? new Map<string, number>();
    confusion.set(wanted, row.set(said, (row.get(said) ?? 0) + 1));
  };
  for (const { wanted, said } of answers) {
    const wrong = said.filter((code) => !wanted.has(code));
    const instead = wrong.length > 0 ? wrong : ['none'];
    const missed = wanted.size > 0 ? [...wanted].filter((code) => !said.includes(code)) : wrong.length > 0 ? ['none'] : [];
    for (const code of missed) for (const other of instead) count(code, other);
  }
  return confusion;
}

/** A stretch of certainties: how many fell in it, what they said on average and how often it was so. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  certainty: number;
  share: number;
}

const BINS = 10;

/** Certainties next to what was so, in ten equal stretches; empty ones are left out. */
export function binsOf(certainties: readonly { certainty: number; hit: boolean }[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const mine = certainties.filter(({ certainty }) => Math.min(Math.floor(certainty * BINS), BINS - 1) === i);
    const mean = (of: (one: (typeof mine)[number]) => number): number =>
      mine.reduce((sum, one) => sum + of(one), 0) / mine.length;
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      count: mine.length,
      certainty: mean((one) => one.certainty),
      share: mean((one) => Number(one.hit)),
    };
  }).filter(({ count }) => count > 0);
}

/** The expected calibration error: how far certainty and truth lie apart, weighed by number (Naeini e.a. 2015). */
export function calibrationErrorOf(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, certainty, share }) => sum + (count * Math.abs(certainty - share)) / all, 0);
}
