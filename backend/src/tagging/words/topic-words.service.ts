import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { fold } from '../taggers/text.js';
import type { TopicWord } from '../topics/topic-config.js';
import { checkedWord, refuseDouble } from './check-word.js';
import type { EffectiveTopic, EffectiveWord } from './effective-words.js';
import { keepChange, lockChanges } from './stored-changes.js';
import type { TopicWordEntry, TopicWordInput, TopicWordList } from './word.models.js';
import { WordsInUse } from './words-in-use.js';

/** Most words that a search gives. */
const MOST_FOUND = 50;

/** The word lists of the instance: read by who reads feeds, changed on screen by editors; every change is kept and can be undone. */
@Injectable()
export class TopicWords {
  constructor(
    private readonly database: DataSource,
    private readonly inUse: WordsInUse,
    private readonly clock: Clock,
  ) {}

  /** The word list of a topic as it is now. */
  async list(code: string): Promise<TopicWordList> {
    return listOf(topicOf(await this.inUse.read(), code));
  }

  /** The file of a topic as it would be in ingest-configs/topics. */
  async yaml(code: string): Promise<string> {
    const yaml = await this.inUse.yaml(code);
    if (yaml === undefined) throw new Refusal('observations.unknownTag');
    return yaml;
  }

  /** The words of all topics in which a text occurs: in a term, a spelling or a meaning; terms first. */
  async search(text: string): Promise<TopicWordEntry[]> {
    const sought = fold(text.trim().slice(0, 80));
    if (!sought) return [];
    const found = (await this.inUse.read()).flatMap(({ config, words }) =>
      words.flatMap((each) => {
        const place = placeOf(each.word, sought);
        return place < 0 ? [] : [{ place, entry: entryOf(config.code, each) }];
      }),
    );
    return found.toSorted((a, b) => a.place - b.place).slice(0, MOST_FOUND).map(({ entry }) => entry); // prettier-ignore
  }

  /** Adds or changes a word; refused when it does not fit the files, points at a person, stands there already or was changed since. */
  async save(viewer: Viewer, input: TopicWordInput): Promise<TopicWordEntry> {
    const made = await this.database.transaction(async (manager) => {
      const { topic, before, after } = wanted(await this.locked(manager), input);
      await keepChange(manager, { viewer, at: this.clock.now(), topic, before: before ?? null, after, undoes: null });
      await this.inUse.announce(manager);
      return { topic, term: after.term };
    });
    await this.inUse.refresh();
    return this.entry(made.topic, made.term);
  }

  /** Takes a word out of a list. */
  async remove(viewer: Viewer, code: string, term: string, version?: number): Promise<void> {
    await this.database.transaction(async (manager) => {
      const topic = topicOf(await this.locked(manager), code);
      const there = unchanged(topic, term, version);
      if (topic.words.length === 1) throw new Refusal('tagging.lastWord');
      const act = { viewer, at: this.clock.now(), topic: code, before: there.word, after: null, undoes: null };
      await keepChange(manager, act);
      await this.inUse.announce(manager);
    });
    await this.inUse.refresh();
  }

  private async locked(manager: EntityManager): Promise<EffectiveTopic[]> {
    await lockChanges(manager);
    return this.inUse.read(manager);
  }

  private async entry(code: string, term: string): Promise<TopicWordEntry> {
    const there = topicOf(await this.inUse.read(), code).words.find(({ word }) => word.term === term);
    if (!there) throw new Refusal('tagging.wordGone');
    return entryOf(code, there);
  }
}

/** What an editor wants with a word: the one that is there now (none when it is new) and what it becomes. */
export function wanted(
  topics: readonly EffectiveTopic[],
  input: TopicWordInput,
): { topic: string; before?: TopicWord; after: TopicWord } {
  const topic = topicOf(topics, input.topic);
  const old = input.was ?? (input.version === null || input.version === undefined ? undefined : input.term.trim());
  const before = old === undefined ? undefined : unchanged(topic, old, input.version ?? undefined).word;
  const after = checkedWord(input, before);
  const others = topic.words.filter(({ word }) => word !== before);
  refuseDouble(after, before, others);
  return { topic: topic.config.code, before, after };
}

/** A topic by its code; throws when there is none. */
export function topicOf(topics: readonly EffectiveTopic[], code: string): EffectiveTopic {
  const topic = topics.find(({ config }) => config.code === code);
  if (!topic) throw new Refusal('observations.unknownTag');
  return topic;
}

/** The word with this term; throws when somebody took it out or changed it after this version. */
export function unchanged(topic: EffectiveTopic, term: string, version?: number): EffectiveWord {
  const there = topic.words.find(({ word }) => word.term === term);
  if (!there) throw new Refusal('tagging.wordGone');
  if (version !== undefined && version !== there.version) throw new Refusal('tagging.wordChanged', { version: there.version });
  return there;
}

/** A topic as the screen shows it. */
export function listOf({ config, words }: EffectiveTopic): TopicWordList {
  const { code, label, description, not } = config;
  return { code, label, description: description ?? '', not, words: words.map((word) => entryOf(code, word)) };
}

/** A word as the screen shows it. */
export function entryOf(topic: string, { word, origin, version, changedAt }: EffectiveWord): TopicWordEntry {
  const { term, spellings, meaning, since, seenWhere, innocent, not, weight } = word;
  const said = { meaning: meaning ?? null, since: since === undefined ? null : String(since), seenWhere: seenWhere ?? null, innocent: innocent ?? null }; // prettier-ignore
  return { topic, term, spellings, ...said, not, weight, origin, version, changedAt };
}

/** Where a sought text stands in a word: 0 it is the term, 1 in the term, 2 in a spelling, 3 in what is told of it; -1 nowhere. */
function placeOf({ term, spellings, meaning, innocent, seenWhere }: TopicWord, sought: string): number {
  const has = (text: string | undefined) => text !== undefined && fold(text).includes(sought);
  if (fold(term) === sought) return 0;
  if (has(term)) return 1;
  if (spellings.some(has)) return 2;
  return [meaning, innocent, seenWhere].some(has) ? 3 : -1;
}
