import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Observation } from '../observations/observation.entity.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { OutsideAsks } from './adding/outside-asks.js';
import { FeedSync } from './feed-sync.js';
import { ConfigProblem, Feed, FeedName } from './feed.entity.js';
import { FetchingState } from './feed.models.js';
import { FeedsService } from './feeds.service.js';
import { FetchingWatch } from './fetching/fetching-watch.js';

/** The feeds of a region: looking at them and steering their fetching. */
@Resolver(() => Feed)
@Allow('feeds.read')
export class FeedsResolver {
  constructor(
    private readonly feedsService: FeedsService,
    private readonly feedSync: FeedSync,
    private readonly watch: FetchingWatch,
    private readonly outside: OutsideAsks,
  ) {}

  @Query(() => [Feed])
  @Allow('feeds.read')
  feeds(@CurrentViewer() viewer: Viewer): Promise<Feed[]> {
    return this.feedsService.all(viewer);
  }

  @Query(() => Feed)
  @Allow('feeds.read')
  feed(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.feedsService.one(viewer, id);
  }

  @Query(() => [ConfigProblem])
  @Allow('feeds.read')
  feedConfigProblems(): readonly ConfigProblem[] {
    return this.feedSync.problems;
  }

  @Query(() => FetchingState)
  @Allow('feeds.read')
  async fetchingState(@CurrentViewer() viewer: Viewer): Promise<FetchingState> {
    const { standsStillSince, sentence } = await this.watch.state();
    return { ...(await this.feedsService.turns(viewer)), standsStillSince, sentence: standsStillSince && sentence };
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  fetchFeedNow(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.outside.ask(viewer, () => this.feedsService.fetchNow(viewer, id));
  }

  @Mutation(() => Int)
  @Allow('feeds.manage')
  fetchAllFeeds(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.feedsService.fetchAll(viewer);
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
}

/** The feed that an observation came from. */
@Resolver(() => Observation)
@Allow('observations.read', 'trends.read')
export class ObservationFeedResolver {
  constructor(private readonly feedsService: FeedsService) {}

  @ResolveField(() => FeedName, { nullable: true })
  feed(@Parent() { feedId }: Observation, @Context() { req }: { req: object }): Promise<FeedName | null> | null {
    if (!feedId) return null;
    return loaderOf<FeedName | null>(req, 'feeds.names', (ids) => this.feedsService.names(ids), null).load(feedId);
  }
}
