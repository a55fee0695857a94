import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Observation } from '../observations/observation.entity.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { feedState } from './fetching/feed-state.js';
import { FeedSync } from './feed-sync.js';
import { ConfigProblem, Feed, FeedFetch, FeedName } from './feed.entity.js';
import { FeedsService, type ItemCounts } from './feeds.service.js';

/** The request as loaders hang on it. */
interface Asked {
  req: object;
}

@Resolver(() => Feed)
@Allow('feeds.read')
export class FeedsResolver {
  constructor(
    private readonly feedsService: FeedsService,
    private readonly feedSync: FeedSync,
    private readonly clock: Clock,
  ) {}

  @Query(() => [Feed])
  @Allow('feeds.read')
  feeds(@CurrentViewer() viewer: Viewer): Promise<Feed[]> {
    return this.feedsService.all(viewer);
  }

  @Query(() => [ConfigProblem])
  @Allow('feeds.read')
  feedConfigProblems(): readonly ConfigProblem[] {
    return this.feedSync.problems;
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  fetchFeedNow(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.feedsService.fetchNow(viewer, id);
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  pauseFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('paused') paused: boolean,
  ): Promise<Feed> {
    return this.feedsService.pause(viewer, id, paused);
  }

  @ResolveField(() => String)
  state(@Parent() feed: Feed): string {
    return feedState(feed, this.clock.now()).state;
  }

  @ResolveField(() => String)
  sentence(@Parent() feed: Feed): string {
    return feedState(feed, this.clock.now()).sentence;
  }

  @ResolveField(() => Int)
  async itemsTotal(@Parent() feed: Feed, @CurrentViewer() viewer: Viewer, @Context() asked: Asked): Promise<number> {
    return (await this.counts(feed, viewer, asked)).total;
  }

  @ResolveField(() => Int)
  async itemsLastDay(@Parent() feed: Feed, @CurrentViewer() viewer: Viewer, @Context() asked: Asked): Promise<number> {
    return (await this.counts(feed, viewer, asked)).lastDay;
  }

  @ResolveField(() => [FeedFetch])
  recent(@Parent() { id }: Feed, @Context() { req }: Asked): Promise<FeedFetch[]> {
    const batch = async (ids: readonly string[]) => grouped(await this.feedsService.recent(ids), ({ feedId }) => feedId);
    return loaderOf<FeedFetch[]>(req, 'feeds.recent', batch, []).load(id);
  }

  private counts({ id }: Feed, { region }: Viewer, { req }: Asked): Promise<ItemCounts> {
    const batch = (ids: readonly string[]) => this.feedsService.counts(region, ids);
    return loaderOf<ItemCounts>(req, 'feeds.counts', batch, { total: 0, lastDay: 0 }).load(id);
  }
}

/** The feed that an observation came from. */
@Resolver(() => Observation)
@Allow('observations.read', 'trends.read')
export class ObservationFeedResolver {
  constructor(private readonly feedsService: FeedsService) {}

  @ResolveField(() => FeedName, { nullable: true })
  feed(@Parent() { feedId }: Observation, @Context() { req }: Asked): Promise<FeedName | null> | null {
    if (!feedId) return null;
    return loaderOf<FeedName | null>(req, 'feeds.names', (ids) => this.feedsService.names(ids), null).load(feedId);
  }
}
