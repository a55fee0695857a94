import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Live } from '../../platform/live.js';
import { Settings } from '../../platform/settings.js';
import { nameOfFailure } from '../../platform/web/failure.js';
import { InstanceTagger } from '../tagger.provider.js';
import type { TopicConfig } from '../topics/topic-config.js';
import { effectiveTopics, type EffectiveTopic } from './effective-words.js';
import { newestChange, readChanges } from './stored-changes.js';
import { readTopicFile } from './topic-files.js';
import { topicYaml } from './topic-yaml.js';

/** Keeps the word lists that this process labels with the same as those of the instance: a change in another process is followed at once. */
@Injectable()
export class WordsInUse implements OnModuleInit {
  private readonly logger = new Logger(WordsInUse.name);
  /** The lists as they lay in the files when this process started. */
  private readonly files: readonly TopicConfig[];
  /** The last change that the tagger of this process knows. */
  private known = 0;
  private refreshing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
    private readonly tagger: InstanceTagger,
    private readonly settings: Settings,
  ) {
    this.files = tagger.config.topics;
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.live.onChange(({ kinds }) => {
      if (kinds.includes('tagging'))
        void this.refresh().catch((error: unknown) => this.logger.error(`Word lists were not read: ${nameOfFailure(error)}`));
    });
  }

  /** The word lists as they are in the files and the database now. */
  async read(manager: EntityManager = this.database.manager): Promise<EffectiveTopic[]> {
    return effectiveTopics(this.files, await readChanges(manager));
  }

  /** The file of a topic with the words that are in use; undefined when there is no such topic. */
  async yaml(code: string): Promise<string | undefined> {
    const file = readTopicFile(this.settings.ingestConfigs, code);
    const [topic] = effectiveTopics(file ? [file.config] : [], await readChanges(this.database.manager));
    return topic && file && topicYaml(file, topic.config.words);
  }

  /** Tells every process, with the commit of this transaction, that a word list changed. */
  announce(manager: EntityManager): Promise<void> {
    return this.live.announce(manager, null, ['tagging']);
  }

  /** Gives the tagger of this process the newest lists; one at a time, so that an older reading never overtakes a newer. */
  refresh(): Promise<void> {
    const turn = this.refreshing.catch(() => undefined).then(() => this.follow());
    this.refreshing = turn;
    return turn;
  }

  private async follow(): Promise<void> {
    const { manager } = this.database;
    const newest = await newestChange(manager);
    if (newest === this.known) return;
    const changes = await readChanges(manager);
    this.tagger.useTopics(effectiveTopics(this.files, changes).map(({ config }) => config));
    this.known = changes.at(-1)?.number ?? 0;
  }
}
