import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow over what is alive before it is cleaned up, in percent; V8 itself lets it double and more. */
const GROWTH = 40;

/**
 * Lets this process clean up its memory sooner, so that it fits on the small servers of municipalities. A worker that fetches a thousand
 * feeds holds about 90 MB alive; without this it takes 490 MB, with it 380 MB in the same time, and 340 MB when it is started with
 * --max-semi-space-size=8 besides, as the launcher and the container do.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
