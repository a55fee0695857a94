/** One figure next to the peer or the limit that was measured in the same run, so that the ratio holds on any machine. */
export interface Comparison {
  what: string;
  ours: number;
  peer: string;
  theirs: number;
  unit: string;
}

type Work = () => unknown;

const ROUNDS = 7;

async function once(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Times two pieces of work by turns, after a round to warm up; gives the median of each, in milliseconds. */
export async function byTurns(ours: Work, theirs: Work): Promise<[number, number]> {
  await ours();
  await theirs();
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) times.push([await once(ours), await once(theirs)]);
  return [median(times.map(([own]) => own)), median(times.map(([, other]) => other))];
}

/** Three digits that mean something; a large number whole. */
const short = (value: number): string => (value < 1000 ? Number(value.toPrecision(3)) : Math.round(value)).toLocaleString('en');

/** Prints one line: what, our figure, theirs, and how many times theirs ours is. */
export function print({ what, ours, peer, theirs, unit }: Comparison): void {
  const ratio = theirs === 0 ? 'theirs is 0' : `${short(ours / theirs)} ×`;
  const figure = (value: number) => `${short(value)} ${unit}`.trim();
  process.stdout.write(`  ${what}: ${figure(ours)}; ${peer}: ${figure(theirs)}; ratio ${ratio}\n`);
}

/** Prints one sentence among the figures. */
export const say = (sentence: string): void => void process.stdout.write(`  ${sentence}\n`);
