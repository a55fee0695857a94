import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Role, roleInWords } from '../../people/roles.js';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import type { TopicWord } from '../topics/topic-config.js';
import { refuseDouble } from './check-word.js';
import { type EffectiveTopic, type StoredChange, undoneChanges } from './effective-words.js';
import { sayChange } from './say-change.js';
import { keepChange, lockChanges, readChanges } from './stored-changes.js';
import { entryOf, listOf, topicOf } from './topic-words.service.js';
import { type TopicWordEntry, type TopicWordList, type WordChange, WordOrigin } from './word.models.js';
import { WordsInUse } from './words-in-use.js';

/** Most changes that are given at once. */
const MOST = 200;

/** Who changed what in the word lists, and taking that back. */
@Injectable()
export class WordHistory {
  constructor(
    private readonly database: DataSource,
    private readonly inUse: WordsInUse,
    private readonly clock: Clock,
  ) {}

  /** The changes, newest first; of one topic or of all. */
  async changes(code: string | null, first: number): Promise<WordChange[]> {
    const { manager } = this.database;
    const [topics, all] = [await this.inUse.read(), await readChanges(manager)];
    const undone = undoneChanges(all);
    const makers = await this.makers();
    return all
      .filter(({ topic }) => code === null || topic === code)
      .slice(-Math.min(Math.max(first, 1), MOST))
      .toReversed()
      .map((change) => ({
        ...told(change, topics),
        madeBy: makers.get(change.id) ?? '',
        undone: undone.has(change.id),
        undoable: isUndoable(change, topics),
      }));
  }

  /** Takes one change back by making its opposite; only when nothing came after it. */
  async undo(viewer: Viewer, id: string): Promise<TopicWordList> {
    const code = await this.database.transaction(async (manager) => {
      await lockChanges(manager);
      const change = (await readChanges(manager)).find((each) => each.id === id);
      if (!change) throw new Refusal('tagging.changeGone');
      const topics = await this.inUse.read(manager);
      if (!isUndoable(change, topics)) throw new Refusal('tagging.changedSince');
      const { topic, before, after } = change;
      const { words } = topicOf(topics, topic);
      // What stood double in the files already may come back.
      const others = words.filter(({ version, origin }) => version !== change.number && origin !== WordOrigin.file);
      if (before) refuseDouble(before, after ?? undefined, others);
      else if (words.length === 1) throw new Refusal('tagging.lastWord');
      await keepChange(manager, { viewer, at: this.clock.now(), topic, before: after, after: before, undoes: id });
      await this.inUse.announce(manager);
      return topic;
    });
    await this.inUse.refresh();
    return listOf(topicOf(await this.inUse.read(), code));
  }

  /** Role and organisation of who made each change, by its id. */
  private async makers(): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; roles: Role[]; organisation: string }[]>(
      `SELECT c.id, a.roles, o.name AS organisation FROM topic_word_changes c
       JOIN accounts a ON a.id = c.account_id JOIN organisations o ON o.id = a.organisation_id`,
    );
    return new Map(rows.map(({ id, roles, organisation }) => [id, `${roleInWords(roles)}, ${organisation}`]));
  }
}

function told(change: StoredChange, topics: readonly EffectiveTopic[]): Omit<WordChange, 'madeBy' | 'undone' | 'undoable'> {
  const { id, topic, term, before, after, madeAt, number } = change;
  const config = topics.find(({ config: { code } }) => code === topic)?.config;
  const entry = (word: TopicWord | null, version: number): TopicWordEntry | null =>
    word && entryOf(topic, { word, origin: WordOrigin.screen, version, changedAt: madeAt });
  const sentence = sayChange(change);
  return { id, topic, label: config?.label ?? topic, term, sentence, madeAt, before: entry(before, 0), after: entry(after, number) }; // prettier-ignore
}

/** Whether the word is still as this change left it. */
function isUndoable({ number, topic, before, after }: StoredChange, topics: readonly EffectiveTopic[]): boolean {
  const words = topics.find(({ config }) => config.code === topic)?.words;
  if (!words) return false;
  if (after) return words.some(({ version, word }) => version === number && word.term === after.term);
  return before !== null && !words.some(({ word }) => word.term === before.term);
}
