import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import type { TopicWord } from '../topics/topic-config.js';
import type { StoredChange } from './effective-words.js';

/** Any number that nothing else uses for an advisory lock: one change of the word lists at a time. */
const LOCK = 5_310_115;

/** What an editor does to a word. */
interface WordAct {
  viewer: Viewer;
  at: Date;
  topic: string;
  before: TopicWord | null;
  after: TopicWord | null;
  undoes: string | null;
}

/** Lets only this transaction change word lists until it ends, so that what it read still holds when it writes. */
export async function lockChanges(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [LOCK]);
}

/** All changes on screen, in the order in which they were made. */
export const CHANGES = `SELECT id, number, topic, term, before, after, made_at AS "madeAt", undoes FROM topic_word_changes ORDER BY number`;

/** All changes on screen, read in this transaction. */
export const readChanges = (manager: EntityManager): Promise<StoredChange[]> => manager.query<StoredChange[]>(CHANGES);

/** The number of the last change; 0 when there is none. */
export async function newestChange(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ newest: number | null }[]>(`SELECT max(number) AS newest FROM topic_word_changes`);
  return row?.newest ?? 0;
}

/** Keeps a change for good; nothing is ever overwritten. */
export async function keepChange(manager: EntityManager, { viewer, at, topic, before, after, undoes }: WordAct): Promise<void> {
  const json = (word: TopicWord | null) => (word ? JSON.stringify(word) : null);
  await manager.query(
    `INSERT INTO topic_word_changes (topic, term, before, after, account_id, made_at, undoes) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [topic, before?.term ?? after?.term, json(before), json(after), viewer.id, at, undoes],
  );
}
