import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Regions } from '../people/regions.js';
import { Clock } from '../platform/clock.js';
import { Settings } from '../platform/settings.js';
import { transact } from '../platform/transact.js';
import { describeYamlProblems, type YamlProblem } from '../platform/yaml-config.js';
import { addressKey } from './adding/feed-address.js';
import type { FeedConfig } from './feed-config.js';
import { readFeedConfigs } from './feed-configs.js';
import { afterChange, lockFeeds } from './feed-rows.js';
import { Feed } from './feed.entity.js';

/** Keeps the feeds of files equal to those files, and leaves those of the screen alone; a changed file is noticed within a minute. */
@Injectable()
export class FeedSync {
  private readonly logger = new Logger(FeedSync.name);
  private applied = '';
  private found: YamlProblem[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  /** What is wrong with the feed files, as last read. */
  get problems(): readonly YamlProblem[] {
    return this.found;
  }

  /** Reads the files and, when something changed, brings the table up to date in one transaction. */
  async sync(): Promise<void> {
    const { feeds, problems, unreadable } = readFeedConfigs(this.settings.ingestConfigs);
    const wanted = feeds.filter((feed) => feed.active && (feed.kind !== 'demo' || this.settings.demo));
    const fingerprint = JSON.stringify([wanted, problems]);
    if (fingerprint === this.applied) return;
    this.found = problems;
    if (problems.length > 0) this.logger.warn(describeYamlProblems(problems));
    if (unreadable) {
      this.applied = fingerprint;
      return;
    }
    await transact(this.database, async (manager) => {
      await lockFeeds(manager);
      for (const feed of wanted) await this.place(manager, feed);
      await manager.query(`UPDATE feeds SET configured = false WHERE configured AND origin = 'file' AND NOT code = ANY ($1)`, [
        this.kept(wanted, problems),
      ]);
    });
    this.applied = fingerprint;
  }

  /** A feed whose file got a fault goes on as it was, until the file is repaired. */
  private kept(wanted: FeedConfig[], problems: YamlProblem[]): string[] {
    const faulty = problems.map(({ file }) => file.replace(/^feeds\//, '').replace(/\.ya?ml$/, ''));
    return [...wanted.map(({ code }) => code), ...faulty];
  }

  /** Puts a feed of a file in the table. */
  private async place(manager: EntityManager, config: FeedConfig): Promise<void> {
    const { code, name, kind } = config;
    const address = this.addressOf(config);
    const regions = config.regions.length > 0 ? config.regions : this.regions.codes;
    const known = await this.giveWay(manager, code, address, regions);
    const columns = {
      code,
      name,
      address,
      kind,
      regions,
      config,
      demo: kind === 'demo',
      configured: true,
      origin: 'file' as const,
    };
    const change = { ...columns, ...afterChange(known, columns, this.clock.now()) };
    if (known) await manager.getRepository<object>(Feed).update(known.id, change);
    else await manager.insert<object>(Feed, change);
  }

  /**
   * The row for a feed of a file. One that was added on screen with the same address becomes it, with its history (of several one goes
   * on, the others are followed no longer); one that only has the same code gets another code.
   */
  private async giveWay(manager: EntityManager, code: string, address: string, regions: string[]): Promise<Feed | undefined> {
    const rows = await manager
      .createQueryBuilder(Feed, 'feed')
      .where(`feed.code = :code OR (feed.origin = 'screen' AND feed.regions && :regions)`, { code, regions })
      .orderBy('feed.configured', 'DESC')
      .addOrderBy('feed.added_at')
      .getMany();
    const holder = rows.find((each) => each.code === code);
    const twins = rows.filter((each) => each.origin === 'screen' && addressKey(each.address) === addressKey(address));
    const stranger = holder?.origin === 'screen' && !twins.includes(holder) ? holder : undefined;
    if (stranger) await manager.update(Feed, stranger.id, { code: `${code}-${stranger.id.slice(0, 8)}` });
    const known = holder && holder !== stranger ? holder : twins[0];
    for (const twin of twins) if (twin !== known) await manager.update(Feed, twin.id, { configured: false });
    return known;
  }

  private addressOf(feed: FeedConfig): string {
    return feed.address.startsWith('/') ? `${ownOrigin(this.settings)}${feed.address}` : feed.address;
  }
}

/** Where this very application listens, and serves the demonstration feed. */
export function ownOrigin({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return new URL(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`).origin;
}
