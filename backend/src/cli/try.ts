import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Called wrongly or fed a bad line: what is wrong, for a person. */
class TryProblem extends Error {}

const text = z.string();
const id = z.union([z.string(), z.number()]).transform(String);
const textLine = z.object({ id, text });
const tagLine = z.object({ id, text, at: text.optional(), region: text.optional() });
const groupLine = z.object({ id, text, at: text });
const dayLine = z.object({ series: text, date: z.iso.date(), count: z.number().int().min(0) });

/** What can be tried: each reads checked lines and answers them, one by one or when all are read; loaded only when asked for. */
const tries: Record<string, () => Promise<(lines: AsyncIterable<Line>) => AsyncIterable<object>>> = {
  feed: async () => each(z.looseObject({ id }), (await import('./try-feed.js')).tryFeed),
  redact: async () => each(textLine, (await import('./try-redact.js')).tryRedact),
  tag: async () => each(tagLine, (await import('./try-tag.js')).tryTag),
  group: async () => together(groupLine, (await import('./try-group.js')).tryGroup),
  detect: async () => together(dayLine, (await import('./try-detect.js')).tryDetect),
};

interface Line {
  number: number;
  value: unknown;
}

function checked<T>(schema: z.ZodType<T>, { number, value }: Line): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'de regel'}: ${issue.message}`).join('; ');
  throw new TryProblem(`Regel ${number} klopt niet: ${faults}.`);
}

function each<T>(schema: z.ZodType<T>, answer: (line: T) => object | Promise<object>) {
  return async function* (lines: AsyncIterable<Line>) {
    for await (const line of lines) yield await answer(checked(schema, line));
  };
}

function together<T>(schema: z.ZodType<T>, answer: (lines: T[]) => object[]) {
  return async function* (lines: AsyncIterable<Line>) {
    const all: T[] = [];
    for await (const line of lines) all.push(checked(schema, line));
    yield* answer(all);
  };
}

async function* readLines(): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    try {
      yield { number, value: JSON.parse(line) as unknown };
    } catch {
      throw new TryProblem(`Regel ${number} is geen JSON: ${line.slice(0, 60)}`);
    }
  }
}

/** Answers go out in large pieces, and wait when the reader is slower. */
async function write(answers: AsyncIterable<object>): Promise<void> {
  let waiting = '';
  const flush = async () => {
    const piece = waiting;
    waiting = '';
    if (piece) await new Promise<void>((done, fail) => process.stdout.write(piece, (error) => (error ? fail(error) : done())));
  };
  try {
    for await (const answer of answers) {
      waiting += `${JSON.stringify(answer)}\n`;
      if (waiting.length > 65_536) await flush();
    }
  } finally {
    await flush();
  }
}

const what = process.argv[2] ?? '';
try {
  const attempt = tries[what];
  if (!attempt)
    throw new TryProblem(
      `Kies wat je wilt proberen: ${Object.keys(tries).join(', ')}. Bijvoorbeeld: npm run -s try -- tag < regels.jsonl`,
    );
  await write((await attempt())(readLines()));
} catch (error) {
  process.stderr.write(
    `${error instanceof TryProblem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
