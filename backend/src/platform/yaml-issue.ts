import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Definition = Record<string, unknown> & { type?: string };

/** A fault in Dutch with the path of the field it is about. */
export interface DutchIssue {
  path: PropertyKey[];
  message: string;
}

/** Turns one zod issue into Dutch sentences; an unknown key gives the nearest known key of that block. */
export function dutchIssue(schema: z.ZodType, issue: Issue): DutchIssue[] {
  const name = fieldName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key], message: unknownKey(key, knownKeys(schema, issue.path)) }));
    case 'invalid_type':
      return one(
        issue,
        issue.input === undefined && /undefined/.test(issue.message)
          ? `Het veld ${name} ontbreekt.`
          : wrongType(name, issue.expected),
      );
    case 'invalid_value':
      return one(issue, `Het veld ${name} kent alleen: ${issue.values.map(String).join(', ')}.`);
    case 'too_small':
      return one(issue, sizeFault(name, issue.origin, 'ten minste', issue.minimum));
    case 'too_big':
      return one(issue, sizeFault(name, issue.origin, 'hoogstens', issue.maximum));
    case 'invalid_format':
      return one(issue, ownSentence(issue) ?? formatFault(name, issue.format));
    case 'invalid_union':
      return one(issue, `Het veld ${name} heeft geen vorm die past.`);
    case 'invalid_key':
    case 'invalid_element':
      return one(issue, `Het veld ${name} bevat iets dat niet past.`);
    case 'custom':
      return one(issue, issue.message === 'Invalid input' ? `Het veld ${name} klopt niet.` : issue.message);
    default:
      return one(issue, `Het veld ${name} klopt niet.`);
  }
}

/** The sentence that a schema gives with a pattern of its own. */
const ownSentence = ({ message }: Issue): string | undefined => (message.startsWith('Invalid ') ? undefined : message);

const one = (issue: Issue, message: string): DutchIssue[] => [{ path: issue.path, message }];

function fieldName(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? `nummer ${part + 1}` : `'${String(part)}'`));
  return words.length === 0 ? 'bovenaan' : words.reverse().join(' van ');
}

function wrongType(name: string, expected: string): string {
  const kinds: Record<string, string> = {
    string: 'tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'true of false',
    array: 'een lijst (regels met een streepje)',
    object: 'een blok met velden',
    record: 'een blok met velden',
  };
  return `In het veld ${name} hoort ${kinds[expected] ?? expected}.`;
}

function sizeFault(name: string, origin: string, bound: string, size: number | bigint): string {
  const unit = origin === 'string' ? ' tekens' : origin === 'array' || origin === 'set' ? ' regels' : '';
  if (origin === 'string' && bound === 'ten minste' && Number(size) === 1) return `Het veld ${name} is leeg.`;
  return `Het veld ${name} moet ${bound} ${size}${unit} zijn.`;
}

function formatFault(name: string, format: string): string {
  const kinds: Record<string, string> = { url: 'een webadres', date: 'een datum als 2026-11-20', email: 'een e-mailadres' };
  return `In het veld ${name} hoort ${kinds[format] ?? 'tekst in een andere vorm'}.`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestWord(key, known);
  if (near) return `Het veld '${key}' bestaat niet. Bedoel je '${near}'?`;
  return known.length > 0
    ? `Het veld '${key}' bestaat niet. Dit kan wel: ${known.join(', ')}.`
    : `Het veld '${key}' bestaat niet.`;
}

/** The known word at an edit distance of at most a third of its length (at least 1), or nothing. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      rows[i]![j] = best;
    }
  }
  return at(a.length, b.length);
}

/** Walks the schema along the path, through optional, default and pipe wrappers, to the names an object allows. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let definitions = unwrap(schema);
  for (const part of path) definitions = definitions.flatMap((definition) => children(definition, part));
  return [...new Set(definitions.flatMap((definition) => (isObject(definition.shape) ? Object.keys(definition.shape) : [])))];
}

function children(definition: Definition, part: PropertyKey): Definition[] {
  if (isObject(definition.shape)) return unwrap(definition.shape[String(part)]);
  if (definition.type === 'array') return unwrap(definition.element);
  if (definition.type === 'record') return unwrap(definition.valueType);
  return [];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function unwrap(schema: unknown): Definition[] {
  if (!isObject(schema) || !isObject(schema.def)) return [];
  const definition: Definition = schema.def;
  if (isObject(definition.innerType)) return unwrap(definition.innerType);
  if (Array.isArray(definition.options)) return (definition.options as unknown[]).flatMap(unwrap);
  if (definition.type === 'pipe') return unwrap(definition.in);
  return [definition];
}
