/** A row of numbers from 0 up to 1 that is the same for the same seed: the xorshift of 32 bits (Marsaglia 2003), seed not 0. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Draws a count from probabilities that build up per count, up to 1. */
export function drawFrom(cumulated: Float64Array, random: () => number): number {
  const wanted = random();
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
