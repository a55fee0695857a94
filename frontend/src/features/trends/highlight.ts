/** A stretch of text; `marked` when it is a reason for a tag or a membership. */
export interface Stretch {
  text: string;
  marked: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** Cuts a text where its reasons lie: the places of the tags and the words that the reason quotes ('…' or “…”). */
export function highlighted(
  text: string,
  tags: readonly { start?: number | null; end?: number | null }[],
  because: string,
): Stretch[] {
  const spans = joined([...spansOfTags(text, tags), ...quotedSpans(text, because)]);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

function spansOfTags(text: string, tags: readonly { start?: number | null; end?: number | null }[]): Span[] {
  return tags.flatMap(({ start, end }) =>
    typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= text.length
      ? [{ start, end }]
      : [],
  );
}

function quotedSpans(text: string, because: string): Span[] {
  const lower = text.toLowerCase();
  return [...because.matchAll(/['‘“"]([^'‘’“”"]{2,60})['’”"]/g)].flatMap(([, quoted]) => {
    const start = lower.indexOf(quoted!.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + quoted!.length }];
  });
}

function joined(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
