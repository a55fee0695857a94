import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { feedSettings } from './feed-settings.js';
import { feedYaml } from './feed-yaml.js';
import { Feed, FeedFetch } from './feed.entity.js';
import { FeedSettings } from './feed.models.js';
import { FeedFigures, type ItemCounts, MOST_VISITS } from './feed-figures.service.js';
import { feedState } from './fetching/feed-state.js';

/** The request as loaders hang on it. */
interface Asked {
  req: object;
}

/** What a feed shows besides its own columns: how it is with it, what it gave and what it was told to do. */
@Resolver(() => Feed)
@Allow('feeds.read')
export class FeedFieldsResolver {
  constructor(
    private readonly figures: FeedFigures,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String)
  state(@Parent() feed: Feed): string {
    return feedState(feed, this.clock.now()).state;
  }

  @ResolveField(() => String)
  sentence(@Parent() feed: Feed): string {
    return feedState(feed, this.clock.now()).sentence;
  }

  /** Somebody is fetching it right now. */
  @ResolveField(() => Boolean)
  busy(@Parent() { leasedUntil }: Feed): boolean {
    return leasedUntil !== null && leasedUntil > this.clock.now();
  }

  @ResolveField(() => Int)
  async itemsTotal(@Parent() feed: Feed, @CurrentViewer() viewer: Viewer, @Context() asked: Asked): Promise<number> {
    return (await this.counts(feed, viewer, asked)).total;
  }

  @ResolveField(() => Int)
  async itemsLastDay(@Parent() feed: Feed, @CurrentViewer() viewer: Viewer, @Context() asked: Asked): Promise<number> {
    return (await this.counts(feed, viewer, asked)).lastDay;
  }

  @ResolveField(() => Int)
  droppedLastWeek(@Parent() { id }: Feed, @Context() { req }: Asked): Promise<number> {
    return loaderOf(req, 'feeds.dropped', (ids) => this.figures.droppedLastWeek(ids), 0).load(id);
  }

  /** The last visits, newest first. */
  @ResolveField(() => [FeedFetch])
  recent(
    @Parent() { id }: Feed,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
    @Context() { req }: Asked,
  ): Promise<FeedFetch[]> {
    const most = Math.min(Math.max(first, 0), MOST_VISITS);
    const batch = async (ids: readonly string[]) => grouped(await this.figures.recent(ids, most), ({ feedId }) => feedId);
    return loaderOf<FeedFetch[]>(req, `feeds.recent.${most}`, batch, []).load(id);
  }

  @ResolveField(() => FeedSettings)
  settings(@Parent() { config }: Feed): FeedSettings {
    return feedSettings(config);
  }

  /** The feed file of it, ready for ingest-configs/feeds. */
  @ResolveField(() => String)
  yaml(@Parent() { config, code }: Feed): string {
    return feedYaml({ ...config, code });
  }

  private counts({ id }: Feed, { region }: Viewer, { req }: Asked): Promise<ItemCounts> {
    const batch = (ids: readonly string[]) => this.figures.counts(region, ids);
    return loaderOf<ItemCounts>(req, 'feeds.counts', batch, { total: 0, lastDay: 0 }).load(id);
  }
}
