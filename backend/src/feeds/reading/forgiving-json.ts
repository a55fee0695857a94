function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const closer: Record<string, string> = { '{': '}', '[': ']' };

/** Where the last whole member of a list ended, and which brackets were open there. */
interface Whole {
  length: number;
  open: string;
}

/** The place behind the string that begins here; the end of the document when it never ends. */
function endOfString(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

/** Walks over JSON once: commas before a closing bracket go, and what the end of the document cut off is left out. */
function mended(source: string): string {
  let read = '';
  let from = 0;
  let open = '';
  let comma = -1;
  let whole: Whole | undefined;
  for (let at = 0; at < source.length; at++) {
    const token = source[at] as string;
    if (token === ' ') continue;
    if (token === '"') at = endOfString(source, at) - 1;
    if (token === '{' || token === '[') open += token;
    if (open.length > 1_000) return '';
    if (token === '}' || token === ']') {
      if (comma >= 0) {
        read += source.slice(from, comma);
        from = comma + 1;
      }
      open = open.slice(0, -1);
      if (open.endsWith('[') && open.length <= 2) whole = { length: read.length + at + 1 - from, open };
    }
    comma = token === ',' ? at : -1;
  }
  read += source.slice(from);
  if (open === '' || !whole) return read;
  return (
    read.slice(0, whole.length) +
    [...whole.open]
      .reverse()
      .map((bracket) => closer[bracket])
      .join('')
  );
}

/** Line breaks and other control characters may not stand inside JSON strings, and do. */
const withoutControls = (source: string): string => source.replace(/[\u0000-\u001f]/g, ' ');

/** Reads JSON that is not quite JSON: control characters in strings, a comma too many, an end that is missing. Undefined when it is none. */
export function forgivingJson(source: string): unknown {
  return parsed(source) ?? parsed(mended(withoutControls(source)));
}
