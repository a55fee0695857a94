import { cleanText } from '../../privacy/clean-text.js';
import { MASKS } from '../../privacy/identifier.js';
import { redact } from '../../privacy/redact.js';
import { Refusal } from '../../platform/web/errors.js';
import { fold } from '../taggers/text.js';
import { type TopicWord, topicWordSchema } from '../topics/topic-config.js';
import type { EffectiveWord } from './effective-words.js';
import type { TopicWordInput } from './word.models.js';

const plain = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');
const optional = (text: string | null | undefined): string | undefined => plain(text ?? '') || undefined;

/** The fields of a word, as they are called on the screen. */
const fields = {
  term: 'Woord',
  spellings: 'Schrijfwijzen',
  meaning: 'Betekenis',
  since: 'Sinds',
  seenWhere: 'Waar gezien',
  innocent: 'Onschuldige betekenis',
  not: 'Telt niet mee naast',
  weight: 'Gewicht',
} as const;

type Field = keyof typeof fields;

/** Most spellings, and most words that make it innocent; and the longest 'since', in UTF-16 units. */
const MOST_PHRASES = 200;
const LONGEST_SINCE = 60;

/** A word as typed in the form of the files: tidied, each spelling once; throws a refusal that names the field in which something is wrong. */
export function checkedWord(input: TopicWordInput, before: TopicWord | undefined): TopicWord {
  const term = plain(input.term);
  const typed = {
    term,
    spellings: once(input.spellings.map(plain)).filter((spelling) => spelling !== term),
    meaning: optional(input.meaning),
    since: optional(input.since),
    seenWhere: optional(input.seenWhere),
    innocent: optional(input.innocent),
    not: once(input.not.map(plain)),
    weight: input.weight,
  };
  const checked = topicWordSchema.safeParse(typed);
  if (!checked.success) throw wrong(String(checked.error.issues[0]?.path[0]));
  const word = checked.data;
  if (!isPhrase(word.term)) throw wrong('term');
  for (const field of ['spellings', 'not'] as const)
    if (word[field].length > MOST_PHRASES || !word[field].every(isPhrase)) throw wrong(field);
  if (String(word.since ?? '').length > LONGEST_SINCE) throw wrong('since');
  passGate(word, before);
  return word;
}

const wrong = (field: string): Refusal => new Refusal(`tagging.wordField.${field in fields ? field : 'term'}`);

/** A phrase holds letters or digits; a star stands only at its beginning or end. */
const isPhrase = (phrase: string): boolean => /^\*?[^*]*[\p{L}\p{N}][^*]*\*?$/u.test(phrase);

const once = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

/** Refuses what points at a person in a text that was not there before; the editor keeps what was typed and takes it out. */
function passGate(word: TopicWord, before: TopicWord | undefined): void {
  const texts = (of: TopicWord | undefined): [Field, string][] =>
    of
      ? [
          ['term', of.term],
          ...of.spellings.map((text): [Field, string] => ['spellings', text]),
          ['meaning', of.meaning ?? ''],
          ['since', String(of.since ?? '')],
          ['seenWhere', of.seenWhere ?? ''],
          ['innocent', of.innocent ?? ''],
          ...of.not.map((text): [Field, string] => ['not', text]),
        ]
      : [];
  const known = new Set(texts(before).map(([, text]) => text));
  for (const [field, text] of texts(word)) {
    const [find] = known.has(text) ? [] : redact(text).spans;
    if (find) throw new Refusal('tagging.wordHoldsPerson', { field, where: fields[field], what: MASKS[find.type].slice(1, -1) });
  }
}

/** Refuses a word of which a new spelling stands already with another word of the same topic, and says with which. */
export function refuseDouble(word: TopicWord, before: TopicWord | undefined, others: readonly EffectiveWord[]): void {
  const own = new Set(before ? [before.term, ...before.spellings] : []);
  const taken = new Map(
    others.flatMap(({ word: { term, spellings } }) =>
      [term, ...spellings].map((spelling) => [fold(spelling), { spelling, term }]),
    ),
  );
  for (const text of [word.term, ...word.spellings]) {
    const double = own.has(text) ? undefined : taken.get(fold(text));
    if (double) throw new Refusal('tagging.wordDouble', double);
  }
}
