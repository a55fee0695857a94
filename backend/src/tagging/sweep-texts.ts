/** So many letters are read before everything else that waits gets its turn: a few milliseconds of work. */
const LETTERS = 2_000;

/** Does some work for each of many texts, and lets the rest of the product go on in between. */
export async function sweepTexts<T>(all: readonly T[], lettersOf: (each: T) => number, work: (each: T) => void): Promise<void> {
  let letters = 0;
  for (const each of all) {
    work(each);
    letters += lettersOf(each);
    if (letters < LETTERS) continue;
    letters = 0;
    await new Promise<void>((next) => setImmediate(next));
  }
}
