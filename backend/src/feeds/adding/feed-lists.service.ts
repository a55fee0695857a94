import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { cleanText } from '../../privacy/clean-text.js';
import { redact } from '../../privacy/redact.js';
import { type FeedConfig, feedKinds } from '../feed-config.js';
import { Feed } from '../feed.entity.js';
import type { FeedInput, ImportedFeed } from '../feed.models.js';
import { FeedAdding, type Followed } from './feed-adding.service.js';
import { addressKey, typedAddress } from './feed-address.js';
import { type ListedFeed, readOpml, writeOpml } from './opml.js';

/** So many feeds may be in one list. */
const mostListed = 300;

/** A feed of a list, checked: what may be followed, or what to tell. */
type Checked = { config: FeedConfig } | { told: ImportedFeed };

/** Takes in and gives away lists of feeds, as every reader of feeds understands them. */
@Injectable()
export class FeedLists {
  constructor(
    private readonly database: DataSource,
    private readonly adding: FeedAdding,
    private readonly clock: Clock,
  ) {}

  /** Follows every feed of a list that may be followed, and tells what became of each, in the order of the list. */
  async read(viewer: Pick<Viewer, 'id' | 'region'>, opml: string): Promise<ImportedFeed[]> {
    const listed = readOpml(opml);
    if (!listed) throw new Refusal('feeds.notOpml');
    if (listed.length > mostListed) throw new Refusal('feeds.tooMany', { most: mostListed });
    const seen = new Set<string>();
    const checked = listed.map((each) => this.check(viewer, each, seen));
    const configs = checked.flatMap((each) => ('config' in each ? [each.config] : []));
    const followed = (await this.adding.addAll(viewer, configs)).values();
    return checked.map((each) => ('told' in each ? each.told : told(each.config, followed.next().value)));
  }

  /** Everything that the region follows, as OPML; the demonstration stays here. */
  async write({ region }: Pick<Viewer, 'region'>): Promise<string> {
    const feeds = await this.database.manager
      .createQueryBuilder(Feed, 'feed')
      .where('feed.configured AND NOT feed.demo AND :region = ANY (feed.regions)', { region })
      .orderBy('feed.name')
      .getMany();
    const listed = feeds.map(({ address, name, kind, config }) => ({ address, name, category: kind, language: config.language }));
    return writeOpml('Bronnen van Onderstroom', listed, this.clock.now());
  }

  private check(viewer: Pick<Viewer, 'id' | 'region'>, listed: ListedFeed, seen: Set<string>): Checked {
    const input = inputOf(listed);
    const key = addressKey(typedAddress(input.address));
    const about = { address: listed.address.slice(0, 500), name: input.name, feed: null };
    if (seen.has(key)) return { told: { ...about, outcome: 'known', sentence: 'Deze bron staat twee keer in de lijst.' } };
    seen.add(key);
    try {
      return { config: this.adding.checked(viewer, input) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { told: { ...about, outcome: 'refused', sentence: String(error.details['sentence'] ?? 'Deze bron kan niet worden gevolgd.') } }; // prettier-ignore
    }
  }
}

function told({ address, name }: FeedConfig, followed: Followed | undefined): ImportedFeed {
  const feed = followed?.feed ?? null;
  if (followed?.added)
    return { address, name, outcome: 'added', sentence: 'Toegevoegd. Deze bron wordt binnen enkele minuten opgehaald.', feed };
  return { address, name, outcome: 'known', sentence: `Je volgt deze bron al als ‘${feed?.name ?? name}’.`, feed };
}

/** A feed of a list as somebody would have filled it in; a list knows no more than a name, an address, a folder and a language. */
function inputOf({ address, name, category, language }: ListedFeed): FeedInput {
  const words = redact(cleanText(name)).text.slice(0, 80).trim();
  const full = typedAddress(address);
  const host = URL.canParse(full) ? new URL(full).hostname.replace(/^www\./, '') : 'Bron';
  const kind = feedKinds.find(
    (each) =>
      each !== 'demo' &&
      category
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(each),
  );
  return {
    address,
    name: words.length >= 2 ? words : host.slice(0, 80),
    kind: kind ?? 'news',
    language: /^(?:nl|en|de|fr)\b/i.exec(language)?.[0].toLowerCase() ?? 'nl',
    interval: 30,
    include: [],
    exclude: [],
    dropLinks: [],
    municipalities: [],
    topics: [],
    relevance: 'all',
  };
}
