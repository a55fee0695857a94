const { log, exp } = Math;
const HALF_LOG_TWO_PI = 0.5 * log(2 * Math.PI);

/** ln Γ(x) for x > 0, by Stirling's series after shifting x above 8; the error is below 1e-11. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 8; at++) shift += log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * log(at) - at + HALF_LOG_TWO_PI + series - shift;
}

/** ln P(X = count) + ln count! of a negative binomial, for many counts: what is the same for each is worked out once. */
export function logKernel(mean: number, size: number): (count: number) => number {
  const constant = size * log(size / (mean + size)) - logGamma(size);
  const each = log(mean / (mean + size));
  return (count) => logGamma(count + size) + constant + count * each;
}

/** ln P(X = count) of a negative binomial with this mean and size (variance = mean + mean² / size). */
export function logProbability(count: number, mean: number, size: number): number {
  return logKernel(mean, size)(count) - logGamma(count + 1);
}

/** P(X ≤ count) of a negative binomial with this mean and size; 0 for a count below 0. */
export function cumulative(count: number, mean: number, size: number): number {
  if (count < 0) return 0;
  const odds = mean / (mean + size);
  let term = exp(size * log(size / (mean + size)));
  let sum = term;
  for (let at = 0; at < count; at++) {
    term *= ((at + size) / (at + 1)) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}
