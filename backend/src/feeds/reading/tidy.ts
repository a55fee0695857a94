/** Whether a text is one line already: single blanks between visible characters, nothing that needs a closer look. */
function isTidy(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else if (code < 32 || (code >= 127 && code <= 160) || (code >= 0x1680 && (code < 0x2010 || code > 0x2027))) {
      return false;
    } else blank = false;
  }
  return !blank || text === '';
}

/** One line of well-formed text: whitespace of every kind becomes one blank, control characters and byte order marks go. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]+/g, '')
    .replace(/(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/g, ' ')
    .trim()
    .toWellFormed();
}
