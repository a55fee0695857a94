import { Document, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { TopicConfig, TopicWord } from '../topics/topic-config.js';
import { sameWord } from './effective-words.js';
import type { TopicFile } from './topic-files.js';

/** What the schema fills in by itself. */
const EMPTY = JSON.stringify([]);

/**
 * The text of a topic file with these words: what did not change stands as it stood, with its comments; a changed word is written anew in
 * its place and a new one behind the others. Reading it gives the same list.
 */
export function topicYaml({ source, config }: Pick<TopicFile, 'source' | 'config'>, words: readonly TopicWord[]): string {
  const same = words.length === config.words.length && words.every((word, at) => sameWord(word, config.words[at]!));
  if (same) return source;
  const parts = partsOf(source);
  return parts ? patched(parts, config, words) : wholeFile(source, { ...config, words: [...words] });
}

/** A file in pieces: what stands before the words, the words one by one (with the comments behind each), and what stands behind them. */
interface Parts {
  head: string;
  items: { term: string; text: string }[];
  tail: string;
  /** The spaces before each word. */
  indent: string;
}

/** The pieces of a file whose words stand below each other; undefined when they are written in another way. */
function partsOf(source: string): Parts | undefined {
  const words: unknown = parseDocument(source).get('words', true);
  if (!isSeq(words) || words.flow === true || words.items.length === 0) return undefined;
  const marks = words.items.map((item) => {
    const at = isMap(item) ? item.range?.[0] : undefined;
    const term = isMap(item) ? item.items.find(({ key }) => isScalar(key) && key.value === 'term')?.value : undefined;
    const line = at === undefined ? -1 : source.lastIndexOf('\n', at - 1) + 1;
    return { line, start: source.slice(line, at), term: isScalar(term) ? String(term.value) : '' };
  });
  if (marks.some(({ line, start, term }) => line < 0 || !/^ *- +$/.test(start) || term === '')) return undefined;
  const end = words.range?.[1] ?? source.length;
  const items = marks.map(({ line, term }, at) => ({ term, text: source.slice(line, marks[at + 1]?.line ?? end) }));
  const last = items.at(-1)!;
  if (!last.text.endsWith('\n')) last.text += '\n';
  return { head: source.slice(0, marks[0]!.line), items, tail: source.slice(end).replace(/^\n/, ''), indent: / */.exec(marks[0]!.start)![0] }; // prettier-ignore
}

function patched({ head, items, tail, indent }: Parts, { words: filed }: TopicConfig, words: readonly TopicWord[]): string {
  const pieces = new Map(items.map(({ term, text }) => [term, text]));
  const written = words.map((word) => {
    const there = filed.find(({ term }) => term === word.term);
    const text = pieces.get(word.term) ?? '';
    return there && text !== '' && sameWord(there, word) ? text : block(word, indent) + commentsBehind(text);
  });
  return head + written.join('') + tail;
}

/** The comments and empty lines at the end of the piece of a word, which belong to what comes next. */
const commentsBehind = (text: string): string => /\n((?: *(?:#.*)?\n)*)$/.exec(text)?.[1] ?? '';

/** One word as it is written in a file. */
function block(word: TopicWord, indent: string): string {
  const { term, spellings, meaning, since, seenWhere, innocent, not, weight } = word;
  const said = { term, spellings, meaning, since, seenWhere, innocent, not, weight };
  const fields = Object.entries(said).filter(([, value]) => value !== undefined && JSON.stringify(value) !== EMPTY);
  const document = new Document([Object.fromEntries(fields)]);
  const [map] = isSeq(document.contents) ? document.contents.items : [];
  if (isMap(map)) for (const { value } of map.items) if (isSeq(value)) value.flow = true;
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** The whole file written anew, below the comment at its top. */
function wholeFile(source: string, { code, order, label, description, not, words }: TopicConfig): string {
  const top = /^(?:#.*\n)*/.exec(source)?.[0] ?? '';
  const head = { code, order, label, ...(description === undefined ? {} : { description }), ...(not.length > 0 ? { not } : {}) };
  return `${top}${stringify(head, { lineWidth: 0 })}words:\n${words.map((word) => block(word, '  ')).join('')}`;
}
