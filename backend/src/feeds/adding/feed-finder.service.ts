import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Settings } from '../../platform/settings.js';
import { redact } from '../../privacy/redact.js';
import { Feed } from '../feed.entity.js';
import type { FeedFinding, FoundFeed } from '../feed.models.js';
import { fetchFeed, type Fetched } from '../fetching/fetch-feed.js';
import { refusedAddress } from '../fetching/refused-address.js';
import { decode } from '../reading/decode.js';
import { parseFeed } from '../reading/parse-feed.js';
import type { ParsedFeed } from '../reading/parsed-feed.js';
import { addressKey, addressProblem, typedAddress } from './feed-address.js';
import { namedFeeds, usualAddresses } from './find-feeds.js';

/** So many addresses of a site are asked for one pasted address, redirects not counted. */
const mostFetches = 6;
/** So many at the same time. */
const together = 2;
/** Somebody is waiting: for each answer, in milliseconds. */
const patience = 8_000;

const nothingFound =
  'Op dit adres staat geen feed, en op de gebruikelijke plekken van deze site ook niet. Zoek op de site naar ‘RSS’ en plak dat adres hier.';

/** What one address turned out to hold. */
interface Looked {
  fetched: Fetched;
  feed?: ParsedFeed;
}

/** Finds the feeds behind an address that somebody pasted: of a feed itself, or of any page of a site. */
@Injectable()
export class FeedFinder {
  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
  ) {}

  /** What can be followed there, comments last; or the sentence why not. Stores nothing and asks at most six addresses. */
  async find({ region }: Pick<Viewer, 'region'>, typed: string): Promise<FeedFinding> {
    const address = typedAddress(typed.slice(0, 2_000));
    const refused = addressProblem(address, this.settings.feedOrigins);
    if (refused) return { found: [], problem: refused };
    const followed = await this.followed(region);
    const first = await this.look(address, /^https?:/i.test(typed.trim()) ? undefined : address.replace(/^https:/, 'http:'));
    const landed = first.fetched.finalUrl ?? address;
    const elsewhere = refusedAddress(landed);
    if (elsewhere) return { found: [], problem: elsewhere };
    if (first.feed) return { found: [foundFeed(address, first as Required<Looked>, followed)], problem: null };
    if (!first.fetched.bytes && first.fetched.failure !== 'gone') return { found: [], problem: first.fetched.sentence };
    const found = await this.onSite(landed, first.fetched, followed);
    return { found, problem: found.length > 0 ? null : nothingFound };
  }

  /** The feeds that a page declares; without one that works those it links to, and then those in the usual places. */
  private async onSite(page: string, { bytes, contentType }: Fetched, followed: Map<string, string>): Promise<FoundFeed[]> {
    const { declared, linked } = namedFeeds(bytes ? decode(bytes, contentType) : '', page);
    const queues = [declared, linked, usualAddresses(page)];
    const seen = new Set<string>([addressKey(page)]);
    let left = mostFetches - 1;
    for (const queue of queues) {
      const fresh = queue.filter(
        (each) => !seen.has(addressKey(each)) && addressProblem(each, this.settings.feedOrigins) === null,
      );
      const wanted = fresh.slice(0, left);
      for (const each of wanted) seen.add(addressKey(each));
      left -= wanted.length;
      const found = await this.lookAtAll(wanted, followed, queue !== queues[2]);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Looks at addresses two by two; `all` of them, or until one is a feed. */
  private async lookAtAll(addresses: string[], followed: Map<string, string>, all: boolean): Promise<FoundFeed[]> {
    const found = new Map<string, FoundFeed>();
    for (let at = 0; at < addresses.length && (all || found.size === 0); at += together) {
      const looked = await Promise.all(
        addresses.slice(at, at + together).map(async (address) => ({ address, ...(await this.look(address)) })),
      );
      for (const { address, fetched, feed } of looked)
        if (feed && refusedAddress(fetched.finalUrl ?? address) === null)
          found.set(addressKey(fetched.finalUrl ?? address), foundFeed(address, { fetched, feed }, followed));
    }
    return [...found.values()];
  }

  /** Fetches and reads one address; a second one is for a site that has no secured address. */
  private async look(address: string, otherwise?: string): Promise<Looked> {
    const fetched = await fetchFeed({
      address,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins: this.settings.feedOrigins,
      timeout: patience,
    });
    if (otherwise && fetched.outcome === 'failed' && fetched.status === undefined) return this.look(otherwise);
    if (!fetched.bytes) return { fetched };
    const feed = await parseFeed(fetched.bytes, { url: fetched.finalUrl ?? address, contentType: fetched.contentType });
    return feed.problem ? { fetched } : { fetched, feed };
  }

  /** Names of what the region follows, by the key of their addresses. */
  private async followed(region: string): Promise<Map<string, string>> {
    const feeds = await this.database.manager
      .createQueryBuilder(Feed, 'feed')
      .where('feed.configured AND :region = ANY (feed.regions)', { region })
      .getMany();
    return new Map(feeds.flatMap(({ address, movedTo, name }) => [address, movedTo ?? address].map((each) => [addressKey(each), name]))); // prettier-ignore
  }
}

function foundFeed(asked: string, { fetched, feed }: Required<Looked>, followed: Map<string, string>): FoundFeed {
  const address = fetched.movedTo ?? asked;
  const dates = feed.items.flatMap(({ publishedAt }) => (publishedAt ? [Date.parse(publishedAt)] : [])).filter(Number.isFinite);
  const keys = [address, asked, fetched.finalUrl ?? asked].map(addressKey);
  return {
    address,
    title: redact(feed.title.trim() || new URL(address).hostname).text,
    items: feed.items.length,
    latest: dates.length > 0 ? new Date(Math.max(...dates)) : null,
    followedAs: keys.map((key) => followed.get(key)).find(Boolean) ?? null,
  };
}
