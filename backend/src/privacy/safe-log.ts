import { failureOf } from '../platform/web/failure.js';
import { redact } from './redact.js';

const DEEPEST = 12;

/** An id of a record, which a log needs; its digits sometimes look like a telephone number. */
const RECORD_ID = /(\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b)/i;

const redactText = (text: string): string =>
  text
    .split(RECORD_ID)
    .map((part, index) => (index % 2 === 1 ? part : redact(part).text))
    .join('');

function redactObject(value: object, seen: Map<object, unknown>, depth: number): unknown {
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (depth > DEEPEST) return '[te diep]';
  if (value instanceof Date) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redactAt(value.toJSON(), seen, depth + 1);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if (value instanceof Set) return redactObject([...value], seen, depth);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(redactAt(item, seen, depth + 1));
    return copy;
  }
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  if (value instanceof Error) {
    for (const [key, part] of Object.entries({ ...failureOf(value), cause: value.cause }))
      if (part !== undefined) copy[key] = redactAt(part, seen, depth + 1);
    return copy;
  }
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  for (const [key, item] of entries) copy[redactText(String(key))] = redactAt(item, seen, depth + 1);
  return copy;
}

function redactAt(value: unknown, seen: Map<object, unknown>, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'number' || typeof value === 'bigint') {
    const written = redact(String(value));
    return written.spans.length > 0 ? written.text : value;
  }
  if (typeof value === 'object' && value !== null) return redactObject(value, seen, depth);
  return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
}

/** A copy of anything that is to be logged, with every hard identifier in its texts and keys masked; the original stays as it is. */
export function redactDeep(value: unknown): unknown {
  return redactAt(value, new Map(), 0);
}
