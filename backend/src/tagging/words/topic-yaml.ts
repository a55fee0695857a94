import { stringify } from 'yaml';
import { type TopicConfig, topicWordSchema } from '../topics/topic-config.js';

/** The text of a topic file: what the schema would fill in by itself is left out. */
export function topicYaml({ code, order, label, description, not, words }: TopicConfig): string {
  const usual: Record<string, unknown> = topicWordSchema.parse({ term: 'xx' });
  const listed = words.map((word) =>
    Object.fromEntries(
      Object.entries(word).filter(
        ([field, value]) => value !== undefined && (field === 'weight' || JSON.stringify(value) !== JSON.stringify(usual[field])),
      ),
    ),
  );
  const head = { code, order, label, ...(description === undefined ? {} : { description }), ...(not.length > 0 ? { not } : {}) };
  return stringify({ ...head, words: listed }, { lineWidth: 0 });
}
