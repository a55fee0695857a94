import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/settings.js';
import { redact } from '../../privacy/redact.js';
import type { FeedConfig } from '../feed-config.js';
import type { FeedInput, FeedPreview, FeedPreviewItem } from '../feed.models.js';
import { fetchFeed } from '../fetching/fetch-feed.js';
import { learnRhythm } from '../fetching/published-every.js';
import { FeedIntake, type Sifted } from '../keeping/feed-intake.js';
import { parseFeed } from '../reading/parse-feed.js';
import { checkedFeed } from './checked-feed.js';
import { addressKey } from './feed-address.js';

/** So many items of a feed are shown before it is followed. */
const mostShown = 20;
/** Somebody is waiting, in milliseconds. */
const patience = 15_000;

/** Shows what a feed would give with these settings, before anything is kept. */
@Injectable()
export class FeedPreviews {
  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly intake: FeedIntake,
    private readonly clock: Clock,
  ) {}

  /** Fetches once and says of each item whether it would come in. What asks to look out for a person is not shown, as it is never kept. */
  async preview({ region }: Pick<Viewer, 'region'>, input: FeedInput): Promise<FeedPreview> {
    const config = checkedFeed(input, 'nieuw', [region], this.settings.feedOrigins);
    const fetched = await fetchFeed({
      address: config.address,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins: this.settings.feedOrigins,
      timeout: patience,
    });
    if (!fetched.bytes) return nothing(config, fetched.sentence);
    const { title, items, problem } = await parseFeed(fetched.bytes, {
      url: fetched.finalUrl ?? config.address,
      contentType: fetched.contentType,
    });
    if (problem) return nothing(config, problem.sentence);
    const sifted = this.intake.sift(items, config, { region, lessons: await this.lessons(region, config.address) });
    const shown = sifted.filter(({ refused }) => !refused || refused.by !== 'never' || !/persoon/.test(refused.reason));
    const dates = items.flatMap(({ publishedAt }) => (publishedAt ? [new Date(publishedAt)] : []));
    return {
      address: fetched.movedTo ?? config.address,
      title: redact(title.trim() || config.name).text,
      problem: null,
      items: shown.slice(0, mostShown).map(previewItem),
      publishedEvery: learnRhythm(dates, { publishedEvery: null, lastPublishedAt: null }, this.clock.now()).publishedEvery,
      taken: sifted.filter(({ refused }) => refused === null).length,
    };
  }

  /** What people taught the feed of this address, when the region follows it. */
  private async lessons(region: string, address: string): Promise<string[]> {
    const rows = await this.database.query<{ title: string; address: string }[]>(
      `SELECT lesson.title, feed.address FROM feed_lessons lesson JOIN feeds feed ON feed.id = lesson.feed_id
       WHERE feed.configured AND $1 = ANY (feed.regions)`,
      [region],
    );
    return rows.filter((row) => addressKey(row.address) === addressKey(address)).map(({ title }) => title);
  }
}

function previewItem({ item, kept, refused }: Sifted): FeedPreviewItem {
  return {
    title: redact(kept.title).text,
    link: kept.link,
    summary: redact(kept.summary).text,
    publishedAt: item.publishedAt ? new Date(item.publishedAt) : null,
    taken: refused === null,
    reason: refused?.reason ?? null,
  };
}

function nothing({ address, name }: FeedConfig, problem: string): FeedPreview {
  return { address, title: name, problem, items: [], publishedEvery: null, taken: 0 };
}
