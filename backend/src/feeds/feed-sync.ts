import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Regions } from '../people/regions.js';
import { Clock } from '../platform/clock.js';
import { Settings } from '../platform/settings.js';
import { describeYamlProblems, type YamlProblem } from '../platform/yaml-config.js';
import type { FeedConfig } from './feed-config.js';
import { readFeedConfigs } from './feed-configs.js';

/** Keeps the table of feeds equal to the feed files; a changed file is noticed within a minute. */
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
    const { feeds, problems } = readFeedConfigs(this.settings.ingestConfigs);
    const wanted = feeds.filter((feed) => feed.active && (feed.kind !== 'demo' || this.settings.demo));
    const fingerprint = JSON.stringify([wanted, problems]);
    if (fingerprint === this.applied) return;
    this.found = problems;
    if (problems.length > 0) this.logger.warn(describeYamlProblems(problems));
    await this.database.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('onderstroom feeds'))`);
      for (const feed of wanted) await this.upsert(manager, feed);
      await manager.query(`UPDATE feeds SET configured = false WHERE configured AND NOT code = ANY ($1)`, [
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

  private async upsert(manager: EntityManager, feed: FeedConfig): Promise<void> {
    const regions = feed.regions.length > 0 ? feed.regions : this.regions.codes;
    await manager.query(
      `INSERT INTO feeds AS known (code, name, address, kind, regions, config, demo, next_fetch_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, address = excluded.address, kind = excluded.kind,
         regions = excluded.regions, config = excluded.config, demo = excluded.demo, configured = true,
         etag = CASE WHEN known.address = excluded.address THEN known.etag END,
         last_modified = CASE WHEN known.address = excluded.address THEN known.last_modified END,
         moved_to = CASE WHEN known.address = excluded.address THEN known.moved_to END,
         next_fetch_at = CASE WHEN known.address = excluded.address THEN known.next_fetch_at ELSE excluded.next_fetch_at END,
         failures = CASE WHEN known.address = excluded.address THEN known.failures ELSE 0 END,
         failing_since = CASE WHEN known.address = excluded.address THEN known.failing_since END,
         failure = CASE WHEN known.address = excluded.address THEN known.failure END,
         problem = CASE WHEN known.address = excluded.address THEN known.problem END`,
      [
        feed.code,
        feed.name,
        this.addressOf(feed),
        feed.kind,
        regions,
        JSON.stringify(feed),
        feed.kind === 'demo',
        this.clock.now(),
      ],
    );
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
