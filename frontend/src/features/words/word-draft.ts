import { isTextKey, t } from '../../i18n/text.js';
import { refusalOf, sentenceOf } from '../../lib/errors.js';
import { withTyped } from '../../lib/typed-words.js';
import type { WordEntry, WordInput } from './queries.js';
import { weightName } from './weight.js';

/** The fields of a word, in the order of the form. */
const WORD_FIELDS = ['term', 'spellings', 'weight', 'meaning', 'since', 'seenWhere', 'innocent', 'not'] as const;
/** One field of a word. */
export type WordField = (typeof WORD_FIELDS)[number];

/** What a word says, without where it came from. */
export type WordFacts = Pick<WordEntry, WordField>;

/** A word as somebody fills it in; nothing filled in is an empty text or list. */
export interface WordDraft {
  topic: string;
  /** The word in the list that this changes, as it was when somebody began; null for a new word. */
  before: WordEntry | null;
  term: string;
  spellings: string[];
  meaning: string;
  since: string;
  seenWhere: string;
  innocent: string;
  not: string[];
  weight: number;
  /** What stands in the fields of the lists and was not added yet; it counts all the same. */
  typing: { spellings: string; not: string };
}

/** What is wrong, per field. */
export type WordFaults = Partial<Record<WordField, string>>;

const LONGEST_PHRASE = 80;
const SHORTEST_PHRASE = 2;
const LONGEST: Partial<Record<WordField, number>> = { meaning: 300, seenWhere: 120, innocent: 300 };

/** A word that is not there yet. */
export const newDraft = (topic: string): WordDraft => ({
  topic,
  before: null,
  term: '',
  spellings: [],
  meaning: '',
  since: '',
  seenWhere: '',
  innocent: '',
  not: [],
  weight: 1,
  typing: { spellings: '', not: '' },
});

/** A word of the list, to change. */
export const draftOf = (entry: WordEntry): WordDraft => ({
  ...newDraft(entry.topic),
  before: entry,
  term: entry.term,
  spellings: [...entry.spellings],
  meaning: entry.meaning ?? '',
  since: entry.since ?? '',
  seenWhere: entry.seenWhere ?? '',
  innocent: entry.innocent ?? '',
  not: [...entry.not],
  weight: entry.weight,
});

/** What was filled in, as a word says it. */
export const factsOf = (draft: WordDraft): WordFacts => ({
  term: draft.term.trim(),
  spellings: withTyped(draft.spellings, draft.typing.spellings),
  weight: draft.weight,
  meaning: draft.meaning.trim() || null,
  since: draft.since.trim() || null,
  seenWhere: draft.seenWhere.trim() || null,
  innocent: draft.innocent.trim() || null,
  not: withTyped(draft.not, draft.typing.not),
});

/** What is sent. */
export const inputOf = (draft: WordDraft): WordInput => ({
  topic: draft.topic,
  ...factsOf(draft),
  ...(draft.before && { was: draft.before.term, version: draft.before.version }),
});

/** The fields in which two words differ, in the order of the form. */
export const differences = (one: WordFacts, other: WordFacts): WordField[] =>
  WORD_FIELDS.filter((field) => JSON.stringify(one[field] ?? '') !== JSON.stringify(other[field] ?? ''));

/** Whether saving would change anything. */
export const isChanged = (draft: WordDraft): boolean => {
  const begun = draft.before ?? factsOf(newDraft(draft.topic));
  return differences(factsOf(draft), begun).length > 0;
};

/** A field of a word in words; a dash when it says nothing. */
export function sayField(word: WordFacts, field: WordField): string {
  if (field === 'weight') return weightName(word.weight);
  const value = word[field];
  return (Array.isArray(value) ? value.join(', ') : value) || t('words.nothing');
}

/** What left a field of a word and what came in it, in words: of a list only what differs. */
export function changeOf(before: WordFacts, after: WordFacts, field: WordField): { left: string; came: string } {
  const [old, now] = [before[field], after[field]];
  if (!Array.isArray(old) || !Array.isArray(now)) return { left: sayField(before, field), came: sayField(after, field) };
  const without = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.includes(word)).join(', ');
  return { left: without(old, now), came: without(now, old) };
}

/** What is wrong with what was filled in; empty when it can be saved. */
export function faultsOf(draft: WordDraft): WordFaults {
  const facts = factsOf(draft);
  const faults: WordFaults = {};
  if (facts.term.replaceAll('*', '').length < SHORTEST_PHRASE) faults.term = t('words.fault.term');
  if (facts.term.length > LONGEST_PHRASE) faults.term = t('words.fault.tooLong', { most: LONGEST_PHRASE });
  for (const field of ['spellings', 'not'] as const)
    if (facts[field].some(({ length }) => length > LONGEST_PHRASE))
      faults[field] = t('words.fault.tooLong', { most: LONGEST_PHRASE });
  for (const field of ['meaning', 'seenWhere', 'innocent'] as const)
    if ((facts[field] ?? '').length > (LONGEST[field] ?? Infinity))
      faults[field] = t('words.fault.tooLong', { most: LONGEST[field] ?? 0 });
  return faults;
}

const isField = (name: unknown): name is WordField => WORD_FIELDS.some((field) => field === name);

/** At which field a refusal of a word with this term belongs, with its sentence; null when it concerns the whole word. */
export function faultOf(error: unknown, term: string): WordFaults | null {
  const refusal = refusalOf(error);
  if (!refusal) return null;
  const [, named] = /^tagging\.wordField\.(\w+)$/.exec(refusal.code) ?? [];
  const double = refusal.values['spelling'] === term.trim() ? 'term' : 'spellings';
  const field = named ?? refusal.values['field'] ?? (refusal.code === 'tagging.wordDouble' ? double : undefined);
  return isField(field) && isTextKey(`errors.${refusal.code}`) ? { [field]: sentenceOf(error) } : null;
}
