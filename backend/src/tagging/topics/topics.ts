import { sigmoid, type Classifier } from './classifier.js';
import { extractFeatures } from './features.js';
import { stopWords, type Span, type Token } from '../taggers/text.js';
import type { WordHit, WordLists } from './word-lists.js';

/** A topic a text is about, how certain that is (0..1, a chance), and the words that say so. */
export interface TopicTag {
  code: string;
  certainty: number;
  because: string;
  /** A word of the word list was found, or only the classifier recognises it. */
  by: 'rule' | 'classifier';
  spans: Span[];
}

/** What finding topics needs: the word lists, the labels for the reason, and the trained model if there is one. */
export interface TopicKnowledge {
  lists: WordLists;
  labels: ReadonlyMap<string, string>;
  classifier: Classifier | undefined;
}

/** A longer text is read in stretches of this many words, so that one sentence in an article still counts. */
const STRETCH = 90;
const STEP = 60;
const WORDS_IN_REASON = 4;
/** A word that the model knows is only named when it adds this much, and this part of what the strongest word adds. */
const LEAST_SHARE = 0.1;
const LEAST_OF_LARGEST = 0.1;
/** From this certainty on a topic is said when there is no model. */
export const CUT_OFF_WITHOUT_MODEL = 0.5;

/** The topics of a text, most certain first; below the cut-off nothing is guessed. */
export function findTopics(tokens: readonly Token[], knowledge: TopicKnowledge): TopicTag[] {
  const best = new Map<string, TopicTag>();
  for (const part of stretchesOf(tokens)) {
    for (const tag of topicsOf(part, knowledge)) {
      if (tag.certainty > (best.get(tag.code)?.certainty ?? 0)) best.set(tag.code, tag);
    }
  }
  return [...best.values()].sort((a, b) => b.certainty - a.certainty);
}

/** The overlapping stretches in which a text is read; a short text is one. */
export function stretchesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= STRETCH) return [tokens];
  const parts: (readonly Token[])[] = [];
  for (let from = 0; from === 0 || from + STRETCH - STEP < tokens.length; from += STEP)
    parts.push(tokens.slice(from, from + STRETCH));
  return parts;
}

function topicsOf(tokens: readonly Token[], { lists, labels, classifier }: TopicKnowledge): TopicTag[] {
  const finds = lists.read(tokens);
  const { hits } = finds;
  if (!classifier) return topicsByLists(tokens, hits, labels);
  const features = extractFeatures(tokens, finds, classifier.codes, classifier.rarity);
  const scores = classifier.scores(features);
  return classifier.codes.flatMap((code, t) => {
    const certainty = classifier.certainty(t, scores[t]!);
    if (tokens.length === 0 || certainty < classifier.cutOff(t)) return [];
    const shares = classifier.contributions(features, t, tokens.length);
    return [
      tagOf(
        code,
        certainty,
        tokens,
        hits.filter((hit) => hit.topic === code),
        shares,
        labels,
      ),
    ];
  });
}

/** Without a model the weights of the words found make the certainty. */
function topicsByLists(tokens: readonly Token[], hits: readonly WordHit[], labels: ReadonlyMap<string, string>): TopicTag[] {
  const codes = [...new Set(hits.map((hit) => hit.topic))];
  return codes.flatMap((code) => {
    const mine = hits.filter((hit) => hit.topic === code);
    const certainty = certaintyByLists(mine);
    return certainty < CUT_OFF_WITHOUT_MODEL
      ? []
      : [tagOf(code, certainty, tokens, mine, new Float64Array(tokens.length), labels)];
  });
}

/** The certainty of a topic when there is no model: the weights of its words that were found. */
export const certaintyByLists = (hits: readonly WordHit[]): number =>
  sigmoid(2 * hits.reduce((sum, hit) => sum + hit.word.weight, 0) - 2);

function tagOf(
  code: string,
  certainty: number,
  tokens: readonly Token[],
  hits: readonly WordHit[],
  shares: Float64Array,
  labels: ReadonlyMap<string, string>,
): TopicTag {
  const places = tellingPlaces(tokens, hits, shares);
  const told = new Map<string, string>();
  for (const { name } of places)
    if (told.size < WORDS_IN_REASON) told.set(name.toLowerCase(), told.get(name.toLowerCase()) ?? name);
  const spans = places.filter(({ name }) => told.has(name.toLowerCase()));
  const names = [...told.values()].map((name) => `'${name}'`);
  return {
    code,
    certainty: Math.round(Math.min(certainty, 0.99) * 1000) / 1000,
    because: reason(names, labels.get(code) ?? code, hits.length > 0),
    by: hits.length > 0 ? 'rule' : 'classifier',
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}

/** Every place that speaks for a topic: the words of its list first, then what the model knows, strongest first. */
function tellingPlaces(tokens: readonly Token[], hits: readonly WordHit[], shares: Float64Array): (Span & { name: string })[] {
  const listed = hits.map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    name: tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  }));
  const covered = (token: Token): boolean => listed.some((span) => token.start >= span.start && token.end <= span.end);
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  const least = Math.max(LEAST_SHARE, LEAST_OF_LARGEST * largest);
  const learned = tokens
    .map((token, i) => ({ token, share: shares[i]! }))
    .filter(({ token, share }) => share > least && !covered(token) && !stopWords.has(token.lower) && /\p{L}/u.test(token.lower))
    .sort((a, b) => b.share - a.share)
    .map(({ token: { start, end, text } }) => ({ start, end, name: text }));
  return [...listed, ...learned];
}

function reason(names: readonly string[], label: string, listed: boolean): string {
  const about = label.toLowerCase();
  if (names.length === 0) return `De tekst als geheel lijkt op eerdere teksten over ${about}.`;
  const words = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
  const verb = names.length === 1 ? 'wijst' : 'wijzen';
  const start = names.length === 1 ? 'Het woord' : 'De woorden';
  return listed
    ? `${start} ${words} ${verb} op ${about}.`
    : `${start} ${words} ${verb} op ${about}, zoals in eerdere voorbeelden.`;
}
