import { ingestConfigs } from '../../backend/src/platform/checkout.js';
import { redact } from '../../backend/src/privacy/redact.js';
import { loadTagger } from '../../backend/src/tagging/load-tagger.js';
import { sampleOddPieces } from '../../backend/testing/odd-texts.js';
import { print } from './measure.js';

const SHORT = 1_000;
const LONG = 100_000;
const PIECES = 200;
/** A short text takes too little time to measure once. */
const REPEATS = 30;

const ofLength = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How many times longer a text of 100,000 characters takes than one of 1,000, for the worst of many odd texts; 100 is linear. */
export function benchOddText(): void {
  const tagger = loadTagger(ingestConfigs);
  const at = '2026-11-20T15:00:00+01:00';
  const works = { redact: (text: string) => redact(text), tag: (text: string) => tagger.tag(text, { at }) };
  const pieces = sampleOddPieces(PIECES);
  for (const [what, work] of Object.entries(works)) {
    for (const piece of pieces.slice(0, 20)) work(ofLength(piece, SHORT));
    const worst = pieces
      .map((piece) => ({ piece, ratio: ratioOf(work, piece) }))
      .sort((a, b) => b.ratio - a.ratio)
      .slice(0, 5)
      .map(({ piece }) => ({ piece, ratio: Math.min(ratioOf(work, piece), ratioOf(work, piece)) }))
      .reduce((a, b) => (b.ratio > a.ratio ? b : a));
    print({
      what: `${what}, 100,000 against 1,000 characters, worst of ${PIECES} odd texts ${JSON.stringify(worst.piece)}`,
      ours: worst.ratio,
      peer: 'linear',
      theirs: LONG / SHORT,
      unit: 'times longer',
    });
  }
}

function ratioOf(work: (text: string) => unknown, piece: string): number {
  const [short, long] = [ofLength(piece, SHORT), ofLength(piece, LONG)];
  const once = time(() => Array.from({ length: REPEATS }, () => work(short))) / REPEATS;
  return time(() => work(long)) / once;
}
