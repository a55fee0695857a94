/** A place in a text that caused a label; `label` is the key of that label, `name` what it is called on the screen. */
export interface Cause {
  start: number;
  end: number;
  label: string;
  name?: string;
}

/** A stretch of text, with the labels that it caused and whether the privacy gate hid something here. */
export interface Stretch {
  text: string;
  causes: readonly Cause[];
  masked: boolean;
}

/** What of a label tells where it came from. */
export interface Reasoned {
  start?: number | null;
  end?: number | null;
  /** All places, when more than one caused it. */
  spans?: readonly { start: number; end: number }[];
  because: string;
}

const mask =
  /\[(?:e-mail|telefoon|bsn|iban|kenteken|account|profiel-link|geboortedatum|leeftijd|leeftijd|adres|documentnummer|pasnummer|ip-adres|locatie|wallet|naam)\]/g;
/** Quoted words; an apostrophe between two letters (cobra’s) is part of a word. */
const quote = /(?<![\p{L}\p{N}])['‘“"]((?:[^'‘’“”"]|(?<=\p{L})['’](?=\p{L})){2,60})['’”"](?![\p{L}\p{N}])/gu;
const wordPart = /[\p{L}\p{N}]/u;

/** The places that caused a label: those it names itself, and the words that its reason quotes ('…', ‘…’ or “…”). */
export function causesOf(text: string, label: string, { start, end, spans, because }: Reasoned, name?: string): Cause[] {
  const own = [...(spans ?? []), ...(typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [])];
  const named = own.filter((span) => span.start >= 0 && span.start < span.end && span.end <= text.length);
  return joined([...named, ...quotedSpans(text, because)]).map((span) => ({ ...span, label, ...(name && { name }) }));
}

/** Cuts a text where a cause or a mask begins or ends; together the stretches are the whole text. */
export function stretchesOf(text: string, causes: readonly Cause[]): Stretch[] {
  const masks = [...text.matchAll(mask)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const within = causes
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((cause) => aroundMasks(cause, masks));
  const cuts = [...new Set([0, text.length, ...[...within, ...masks].flatMap(({ start, end }) => [start, end])])];
  const sorted = cuts.sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const covers = (span: { start: number; end: number }) => span.start <= from && from < span.end;
    return { text: text.slice(from, sorted[index + 1]), causes: within.filter(covers), masked: masks.some(covers) };
  });
}

/** The words of a text that caused a label, each once, as they are written there. */
export function causingWords(text: string, causes: readonly Cause[], label: string): string[] {
  const own = causes.filter((cause) => cause.label === label).sort((a, b) => a.start - b.start);
  const words = own.map(({ start, end }) => text.slice(start, end).trim());
  return words.filter((word, index) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index);
}

/** A cause that lies in a mask or cuts one is the whole mask: what is hidden is never cut in pieces. */
function aroundMasks(cause: Cause, masks: readonly { start: number; end: number }[]): Cause {
  const cut = masks.filter(({ start, end }) => start < cause.end && cause.start < end);
  return {
    ...cause,
    start: Math.min(cause.start, ...cut.map(({ start }) => start)),
    end: Math.max(cause.end, ...cut.map(({ end }) => end)),
  };
}

/** Where the quoted words stand, first as whole words, else wherever they occur. */
function quotedSpans(text: string, because: string) {
  const lower = text.toLowerCase();
  return [...because.matchAll(quote)].flatMap(([, quoted = '']) => {
    const sought = quoted.toLowerCase();
    const places: number[] = [];
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) places.push(at);
    const whole = places.filter((at) => !wordPart.test(lower.charAt(at - 1)) && !wordPart.test(lower.charAt(at + sought.length)));
    return (whole.length > 0 ? whole : places.slice(0, 1)).map((start) => ({ start, end: start + quoted.length }));
  });
}

function joined(spans: { start: number; end: number }[]) {
  const result: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
