import type { EntityManager } from 'typeorm';
import { redact } from '../../privacy/redact.js';
import { forEach, type Steps } from '../topics/steps.js';
import { partOf, type TopicExample } from '../topics/topic-examples.js';

/** An observation of which a person said what it is about, or that it is noise. */
export interface CorrectedObservation {
  id: string;
  text: string;
  noise: boolean;
  /** The topics that are on it and were not taken away. */
  topics: string[];
  /** Tells it from all others, and from what was said of the same observation before; eight bytes, in hexadecimal digits. */
  mark: string;
}

/** At most so many corrections are learned from, the newest. */
const MOST = 20_000;
/** A correction is about the texts that the product really reads; it counts for more than an example that was written. */
const WEIGHT = 3;

/** All corrections of all regions, newest first; without their texts when these are not needed. */
export function readCorrections(manager: EntityManager, demo: boolean, texts = true): Promise<CorrectedObservation[]> {
  const aggregate = (what: string, when: string) => `coalesce(array_agg(${what} ORDER BY t.value) FILTER (WHERE ${when}), '{}')`;
  return manager.query(
    `SELECT o.id, ${texts ? `concat_ws(E'\\n', o.title, o.text)` : `''`} AS text, o.noise,
            ${aggregate('t.value', 'NOT t.rejected')} AS topics, left(encode(sha256(convert_to(
              concat_ws(' ', o.id, o.noise, array_to_string(${aggregate(`CASE WHEN t.rejected THEN '-' ELSE '+' END || t.value`, `t.made_by = 'person'`)}, ' ')), 'UTF8')), 'hex'), 16) AS mark
     FROM observations o LEFT JOIN tags t ON t.observation_id = o.id AND t.kind = 'topic'
     WHERE o.id IN (SELECT observation_id FROM tags WHERE kind = 'topic' AND made_by = 'person' UNION SELECT id FROM observations WHERE noise)
       AND (NOT o.demo OR $1)
     GROUP BY o.id ORDER BY o.noticed_at DESC, o.id LIMIT ${MOST}`,
    [demo],
  );
}

/** A pause in reading comes after so many corrections: a few milliseconds of work. */
const PAUSE = 10;

/**
 * Corrections as examples: the text through the privacy gate once more, each text once (the newest counts), and one in five kept aside
 * by a hash of its text, as with the examples that were written.
 */
export function* readingExamples(corrections: readonly CorrectedObservation[], codes: readonly string[]): Steps<TopicExample[]> {
  const seen = new Map<string, TopicExample>();
  const read = ({ text: stored, noise, topics }: CorrectedObservation): void => {
    const { text } = redact(stored);
    const key = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    if (seen.has(key) || !/\p{L}/u.test(key)) return;
    const known = noise ? [] : topics.filter((code) => codes.includes(code));
    seen.set(key, { ...partOf(text), text, topics: known, listsHidden: false, weight: WEIGHT });
  };
  yield* forEach(corrections, read, PAUSE);
  return [...seen.values()];
}
