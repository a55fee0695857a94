/** A code oranje has at most this many sentences; longer messages are not read in a corridor. */
export const MOST_SENTENCES = 5;

/** Dutch abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?<![\p{L}.])(?:a\.s|bijv|bv|ca|d\.w\.z|dhr|drs|e\.d|enz|evt|i\.p\.v|i\.v\.m|incl|m\.b\.t|mevr|mr|n\.a\.v|nl|nr|o\.a|o\.b\.v|resp|t\/m|t\.a\.v|tel|z\.o\.z|zgn)\.(?=\s)/giu;

/** Counts sentences the way a reader does: full stops in abbreviations, times, numbers and links do not count. */
export function countSentences(text: string): number {
  const plain = text
    .replace(/https?:\/\/\S*[^\s.,!?…]/giu, 'link')
    .replace(ABBREVIATION, 'afkorting')
    .replace(/(\d)[.](\d)/gu, '$1$2');
  const endings = plain.split(/[.!?…]+["'’”)\]]*(?:\s+|$)|\n+/u);
  return endings.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** How far a message is: how many sentences, and whether that is too many or none at all. */
export function messageLength(text: string): { count: number; tooLong: boolean; empty: boolean } {
  const count = countSentences(text);
  return { count, tooLong: count > MOST_SENTENCES, empty: count === 0 };
}
