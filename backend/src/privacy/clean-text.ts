/** Makes typed text fit to store: one line ending, no control characters, one form per letter, no space around it. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();
}
