import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { dutchIssue } from './yaml-issue.js';

/** One fault in a YAML file, in words the werkgroep understands, with the line (from 1) where it stands. */
export interface YamlProblem {
  file: string;
  line: number;
  message: string;
}

/** What reading a YAML file gives: the checked value, or every problem found in it. */
export type YamlResult<T> = { value: T } | { problems: YamlProblem[] };

/** Reads one YAML file against its schema; faults are values with file and line, never exceptions. */
export function readYaml<T>(schema: z.ZodType<T>, file: string, source: string): YamlResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), message: dutchSyntax(error.code) })),
    };
  }
  const plain = toPlain(document);
  if ('fault' in plain) return { problems: [{ file, line: 1, message: plain.fault }] };
  const checked = schema.safeParse(plain.value);
  if (checked.success) return { value: checked.data };
  const problems = checked.error.issues.flatMap((issue) =>
    dutchIssue(schema, issue).map(({ path, message }) => ({ file, line: lineAt(offsetOf(document, path)), message })),
  );
  return { problems: problems.sort((a, b) => a.line - b.line) };
}

/** One line a problem, as a command or a log shows it: 'bestand, regel 3: wat er mis is'. */
export function describeYamlProblems(problems: readonly YamlProblem[]): string {
  return problems.map(({ file, line, message }) => `${file}, regel ${line}: ${message}`).join('\n');
}

function toPlain(document: Document): { value: unknown } | { fault: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    return { fault: 'Dit bestand verwijst met * te vaak naar andere delen of naar een naam die niet bestaat.' };
  }
}

/** The place in the file of a path; of a missing key the place of the block that should hold it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const start = keyOffset(document, path.slice(0, length));
    if (start !== undefined) return start;
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const key = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!parent || typeof parent !== 'object' || !('items' in parent) || !Array.isArray(parent.items)) return undefined;
  for (const item of parent.items as unknown[]) {
    const name = item && typeof item === 'object' && 'key' in item ? item.key : undefined;
    if (isScalar(name) && String(name.value) === String(key)) return name.range?.[0];
  }
  const node: unknown = document.getIn(path, true);
  return node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function dutchSyntax(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: 'Dit veld staat er twee keer. Haal er één weg.',
    BAD_INDENT: 'De regel springt niet goed in. Gebruik spaties en laat velden van hetzelfde blok even ver inspringen.',
    TAB_AS_INDENT: 'Er staat een tab aan het begin van de regel. Gebruik spaties.',
    MISSING_CHAR: 'Er ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een sluithaak.',
    MULTILINE_IMPLICIT_KEY: 'Deze regel is geen goed veld. Staat er een dubbele punt met een spatie achter de naam?',
    UNEXPECTED_TOKEN: 'Hier staat een teken dat niet past. Zet tekst met : # of een aanhalingsteken tussen aanhalingstekens.',
  };
  return known[code] ?? 'Dit is geen geldige YAML. Kijk naar inspringen, dubbele punten en aanhalingstekens.';
}
