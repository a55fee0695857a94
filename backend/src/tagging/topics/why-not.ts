import { stopWords, type Token } from '../taggers/text.js';
import type { TopicKnowledge } from './topics.js';
import { type TopicWeight, weighTopics } from './weigh-topics.js';

/** A word of a text and how far it moves the score of a topic: positive for, negative against. */
interface WordShare {
  word: string;
  share: number;
}

/** Why a topic is not said of a text, or that it is. */
export interface Reason {
  sentence: string;
  certainty: number;
  cutOff: number;
  for: WordShare[];
  against: WordShare[];
  listWords: string[];
}

/** A word that adds or takes less than this is not worth telling. */
const LEAST = 0.1;
/** From here on it is named in the sentence. */
const LEAST_TOLD = 0.2;
const MOST_TOLD = 3;
const MOST_GIVEN = 8;

/** Why a topic is not said of the words of a text; undefined when there is no such topic. */
export function whyNot(tokens: readonly Token[], code: string, knowledge: TopicKnowledge): Reason | undefined {
  const weight = weighTopics(tokens, knowledge).find((each) => each.code === code);
  return weight && explained(weight, knowledge);
}

/** What speaks for and against a topic, with a sentence in plain Dutch. */
export function explained(weight: TopicWeight, knowledge: Pick<TopicKnowledge, 'labels' | 'lists'>): Reason {
  const { code, certainty, cutOff, tokens, hits } = weight;
  const shares = sharesOf(weight);
  const words = {
    label: (knowledge.labels.get(code) ?? code).toLowerCase(),
    for: shares.filter(({ share }) => share >= LEAST).toSorted((a, b) => b.share - a.share),
    against: shares.filter(({ share }) => share <= -LEAST).toSorted((a, b) => a.share - b.share),
  };
  const silenced = knowledge.lists
    .read(tokens)
    .silenced.filter(({ topic }) => topic === code)
    .map(({ from, to, by }) => ({ word: said(tokens, from, to), by: said(tokens, by.from, by.to) }));
  const sentence = tokens.length === 0 ? 'Er staan geen woorden in de tekst.' : sentenceOf(weight, words, silenced);
  const listWords = [...new Set(hits.map(({ from, to }) => said(tokens, from, to)))];
  const rounded = (list: readonly WordShare[]) =>
    list.slice(0, MOST_GIVEN).map(({ word, share }) => ({ word, share: Math.round(share * 100) / 100 }));
  return { sentence, certainty: toThousandth(certainty), cutOff: toThousandth(cutOff), for: rounded(words.for), against: rounded(words.against), listWords }; // prettier-ignore
}

const toThousandth = (value: number): number => Math.round(value * 1000) / 1000;

const said = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map(({ text }) => text).join(' '); // prettier-ignore

/** The share of every word: a phrase of the list is one word, and the same word in several places is counted together. */
function sharesOf({ tokens, hits, shares }: TopicWeight): WordShare[] {
  const phrase = new Map<number, string>();
  for (const { from, to } of hits) for (let at = from; at < to; at++) phrase.set(at, said(tokens, from, to));
  const sums = new Map<string, WordShare>();
  tokens.forEach((token, at) => {
    const word = phrase.get(at) ?? token.text;
    if (!phrase.has(at) && stopWords.has(token.lower)) return;
    const known = sums.get(word.toLowerCase()) ?? { word, share: 0 };
    sums.set(word.toLowerCase(), { word: known.word, share: known.share + shares[at]! });
  });
  return [...sums.values()];
}

interface Words {
  label: string;
  for: readonly WordShare[];
  against: readonly WordShare[];
}

function sentenceOf(weight: TopicWeight, words: Words, silenced: readonly { word: string; by: string }[]): string {
  const figures = figuresOf(weight);
  const pro = tellable(words.for);
  const contra = tellable(words.against);
  if (weight.certainty >= weight.cutOff) {
    const because =
      pro.length > 0 ? `${named(pro)} ${wijst(pro)} erop.` : 'De tekst als geheel lijkt op eerdere teksten hierover.';
    return `Het onderwerp ${words.label} noemen we hier wel. ${because} ${figures}`;
  }
  const [off] = silenced;
  if (off)
    return `Het woord '${off.word}' staat in de woordenlijst, maar telt hier niet mee, omdat '${off.by}' erbij staat. ${figures}`;
  if (pro.length === 0) return `Geen enkel woord in deze tekst wijst op ${words.label}. ${figures}`;
  if (contra.length === 0)
    return `${named(pro)} ${wijst(pro)} wel op ${words.label}, maar dat is te weinig om zeker te zijn. ${figures}`;
  const heavier = total(words.for) + total(words.against) <= 0;
  const verb =
    contra.length === 1 ? (heavier ? 'weegt zwaarder' : 'trekt het omlaag') : heavier ? 'wegen zwaarder' : 'trekken het omlaag';
  return `${named(pro)} ${wijst(pro)} wel op ${words.label}, maar ${listed(contra)} ${verb}. ${figures}`;
}

/** The words that are strong enough to be named in a sentence. */
const tellable = (shares: readonly WordShare[]): string[] =>
  shares.filter(({ share }) => Math.abs(share) >= LEAST_TOLD).slice(0, MOST_TOLD).map(({ word }) => word); // prettier-ignore
const total = (shares: readonly WordShare[]): number => shares.reduce((sum, { share }) => sum + share, 0);
const wijst = (words: readonly string[]): string => (words.length === 1 ? 'wijst' : 'wijzen');
const named = (words: readonly string[]): string => `${words.length === 1 ? 'Het woord' : 'De woorden'} ${listed(words)}`;

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}

/** Certainty and cut-off in per cents, with a decimal when whole ones would read the same. */
function figuresOf({ certainty, cutOff }: TopicWeight): string {
  const digits = Math.round(certainty * 100) === Math.round(cutOff * 100) ? 1 : 0;
  const percent = (value: number) => `${(Math.min(value, 0.99) * 100).toFixed(digits).replace('.', ',')}\u00a0%`;
  return `De zekerheid is ${percent(certainty)}; vanaf ${percent(cutOff)} noemen we het onderwerp.`;
}
