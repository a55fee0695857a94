import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Observation } from '../../observations/observation.entity.js';
import type { Viewer } from '../../people/viewer.js';
import { visibleTo } from '../../people/visibility.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { InstanceTagger } from '../tagger.provider.js';
import type { TopicConfig } from '../topics/topic-config.js';
import { compareLists, type LabelChange } from './compare-lists.js';
import { sayEffect } from './say-effect.js';
import { sweepTexts } from '../sweep-texts.js';
import { topicOf, unchanged, wanted } from './topic-words.service.js';
import type { EffectText, TopicWordInput, WordEffect } from './word.models.js';
import { WordsInUse } from './words-in-use.js';

const DAYS = 90;
/** At most so many observations are looked at, the newest. */
const MOST = 5_000;
/** So many of each kind are shown. */
const SHOWN = 20;

type Looked = Pick<Observation, 'id' | 'title' | 'text' | 'noticedAt'>;

/** What a change of a word would do, before it is made: read in the observations that the viewer may see. */
@Injectable()
export class WordEffects {
  constructor(
    private readonly database: DataSource,
    private readonly inUse: WordsInUse,
    private readonly tagger: InstanceTagger,
    private readonly clock: Clock,
  ) {}

  /** The labels that would come and go; what a person said of a topic is not counted, because it stays. Stores nothing. */
  async of(viewer: Viewer, input: TopicWordInput, remove: boolean): Promise<WordEffect> {
    const topics = await this.withChange(input, remove);
    const observations = await this.lately(viewer);
    const settled = await this.saidByPeople(observations.map(({ id }) => id));
    const compare = compareLists(this.tagger.config, topics);
    const [added, removed]: [EffectText[], EffectText[]] = [[], []];
    const letters = ({ title, text }: Looked) => text.length + (title?.length ?? 0);
    await sweepTexts(observations, letters, (observation) => {
      const text = observation.title ? `${observation.title}\n${observation.text}` : observation.text;
      for (const change of compare(text)) {
        if (settled.has(`${observation.id} ${change.code}`)) continue;
        (change.comes ? added : removed).push(effectText(observation, text, change));
      }
    });
    // Who may not read observations hears how much would change, and sees no text.
    const shown = viewer.permissions.has('observations.read') ? SHOWN : 0;
    const counts = { looked: observations.length, addedCount: added.length, removedCount: removed.length };
    return { ...counts, added: added.slice(0, shown), removed: removed.slice(0, shown), sentence: sayEffect(counts) };
  }

  private async withChange(input: TopicWordInput, remove: boolean): Promise<TopicConfig[]> {
    const topics = await this.inUse.read();
    const changed = topicOf(topics, input.topic);
    const words = remove
      ? changed.words.filter((each) => each !== unchanged(changed, input.was ?? input.term)).map(({ word }) => word)
      : withWord(changed.config, wanted(topics, input));
    if (words.length === 0) throw new Refusal('tagging.lastWord');
    return topics.map(({ config }) => (config.code === input.topic ? { ...config, words } : config));
  }

  private lately(viewer: Viewer): Promise<Looked[]> {
    const since = new Date(this.clock.now().getTime() - DAYS * 24 * 3_600_000);
    return this.database.manager
      .createQueryBuilder(Observation, 'observation')
      .select(['observation.id', 'observation.title', 'observation.text', 'observation.noticedAt'])
      .where(...visibleTo(viewer, 'observation'))
      .andWhere('observation.noticed_at >= :since AND NOT observation.noise', { since })
      .orderBy({ 'observation.noticedAt': 'DESC', 'observation.id': 'DESC' })
      .limit(MOST)
      .getMany();
  }

  /** Observation and topic of every label that a person gave or took away. */
  private async saidByPeople(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ observation: string; value: string }[]>(
      `SELECT observation_id AS observation, value FROM tags WHERE kind = 'topic' AND made_by = 'person' AND observation_id = ANY ($1)`,
      [ids],
    );
    return new Set(rows.map(({ observation, value }) => `${observation} ${value}`));
  }
}

function withWord({ words }: TopicConfig, { before, after }: Pick<ReturnType<typeof wanted>, 'before' | 'after'>) {
  return before ? words.map((word) => (word === before ? after : word)) : [...words, after];
}

function effectText({ id, noticedAt }: Looked, text: string, { label, because, span }: LabelChange): EffectText {
  return { observationId: id, text, label, because, start: span?.start ?? null, end: span?.end ?? null, noticedAt };
}
