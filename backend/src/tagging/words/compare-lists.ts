import { knowledgeOf } from '../load-tagger.js';
import { type TaggerConfig, topicTokens } from '../tag.js';
import type { Span, Token } from '../taggers/text.js';
import type { TopicConfig } from '../topics/topic-config.js';
import { findTopics, type TopicTag } from '../topics/topics.js';

/** A topic that a text would get or lose. */
export interface LabelChange {
  code: string;
  label: string;
  comes: boolean;
  because: string;
  span: Span | undefined;
}

/** Compares what the present word lists make of a text with what other lists would make of it, with the same model. */
export function compareLists(present: TaggerConfig, topics: readonly TopicConfig[]): (text: string) => LabelChange[] {
  const other: TaggerConfig = { ...present, ...knowledgeOf(topics, present.gazetteer) };
  return (text) => {
    const was = topicTokens(text, present);
    const will = text.includes('#') ? topicTokens(text, other) : was;
    if (seen(was, present) === seen(will, other)) return [];
    const [before, after] = [findTopics(was, present), findTopics(will, other)];
    const labelled = (tag: TopicTag, comes: boolean): LabelChange => {
      const { code, because, spans } = tag;
      return { code, label: present.labels.get(code) ?? code, comes, because, span: spans[0] };
    };
    return [
      ...after.filter(({ code }) => !before.some((tag) => tag.code === code)).map((tag) => labelled(tag, true)),
      ...before.filter(({ code }) => !after.some((tag) => tag.code === code)).map((tag) => labelled(tag, false)),
    ];
  };
}

/** What the lists see in a text, as something to compare: only where this differs other labels can come of it. */
function seen(tokens: readonly Token[], { lists }: TaggerConfig): string {
  const { hits, silenced } = lists.read(tokens);
  const counting = hits.map(({ topic, word, from, to }) => `${topic} ${word.term} ${word.weight} ${from} ${to}`);
  return [tokens.length, ...counting, ...silenced.map(({ topic, by }) => `${topic} - ${by.from}`)].join('\n');
}
