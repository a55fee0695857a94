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
import type { FeedItem } from '../reading/parsed-feed.js';
import { checkedFeed } from './checked-feed.js';
import { addressKey } from './feed-address.js';
import { LatelyRead } from './lately-read.js';

/** So many items of a feed are shown before it is followed. */
const mostShown = 20;
/** Somebody is waiting, in milliseconds. */
const patience = 15_000;

/** So many items of a document are weighed, as when it is followed. */
const mostRead = 500;

/** A feed as it was read. */
interface FeedRead {
  address: string;
  title: string;
  items: FeedItem[];
}

/** Shows what a feed would give with these settings, before anything is kept. */
@Injectable()
export class FeedPreviews {
  private readonly lately = new LatelyRead<FeedRead>(5, 60_000);

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly intake: FeedIntake,
    private readonly clock: Clock,
  ) {}

  /** Says of each item whether it would come in. What asks to look out for a person is not shown, as it is never kept. */
  async preview({ region }: Pick<Viewer, 'region'>, input: FeedInput): Promise<FeedPreview> {
    const config = checkedFeed(input, 'nieuw', [region], this.settings.feedOrigins);
    const read = await this.read(config.address);
    if ('problem' in read) return nothing(config, read.problem);
    const { title, items, address } = read;
    const sifted = this.intake.sift(items, config, { region, lessons: await this.lessons(region, config.address) });
    const shown = sifted.filter(({ refused }) => !refused || refused.by !== 'never' || !/persoon/.test(refused.reason));
    const dates = items.flatMap(({ publishedAt }) => (publishedAt ? [new Date(publishedAt)] : []));
    return {
      address,
      title: redact(title.trim() || config.name).text,
      problem: null,
      items: shown.slice(0, mostShown).map(previewItem),
      publishedEvery: learnRhythm(dates, { publishedEvery: null, lastPublishedAt: null }, this.clock.now()).publishedEvery,
      taken: sifted.filter(({ refused }) => refused === null).length,
    };
  }

  /** Fetches and reads a feed, once a minute at most: whoever tries out filters asks for it again with every change. */
  private async read(wanted: string): Promise<FeedRead | { problem: string }> {
    const known = this.lately.get(wanted, this.clock.now());
    if (known) return known;
    const fetched = await fetchFeed({
      address: wanted,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins: this.settings.feedOrigins,
      timeout: patience,
    });
    if (!fetched.bytes) return { problem: fetched.sentence };
    const about = { url: fetched.finalUrl ?? wanted, contentType: fetched.contentType };
    const { title, items, problem } = await parseFeed(fetched.bytes, about);
    if (problem) return { problem: problem.sentence };
    const read = { address: fetched.movedTo ?? wanted, title, items: items.slice(0, mostRead) };
    this.lately.keep(wanted, read, this.clock.now());
    return read;
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
