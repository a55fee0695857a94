import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../../people/viewer.js';
import { Allow } from '../../platform/web/permission.js';
import { Feed } from '../feed.entity.js';
import { FeedFinding, FeedInput, FeedPreview, ImportedFeed } from '../feed.models.js';
import { FeedAdding } from './feed-adding.service.js';
import { FeedFinder } from './feed-finder.service.js';
import { FeedLists } from './feed-lists.service.js';
import { FeedPreviews } from './feed-previews.service.js';
import { OutsideAsks } from './outside-asks.js';

/** From a pasted address to a feed that is followed: finding, looking first, adding, changing, and lists of feeds from elsewhere. */
@Resolver(() => Feed)
@Allow('feeds.manage')
export class FeedAddingResolver {
  constructor(
    private readonly finder: FeedFinder,
    private readonly previews: FeedPreviews,
    private readonly adding: FeedAdding,
    private readonly lists: FeedLists,
    private readonly outside: OutsideAsks,
  ) {}

  @Query(() => FeedFinding)
  @Allow('feeds.manage')
  findFeeds(@CurrentViewer() viewer: Viewer, @Args('address') address: string): Promise<FeedFinding> {
    return this.outside.ask(viewer, () => this.finder.find(viewer, address));
  }

  @Query(() => FeedPreview)
  @Allow('feeds.manage')
  previewFeed(@CurrentViewer() viewer: Viewer, @Args('input') input: FeedInput): Promise<FeedPreview> {
    return this.outside.ask(viewer, () => this.previews.preview(viewer, input));
  }

  @Query(() => String)
  @Allow('feeds.read')
  feedsAsOpml(@CurrentViewer() viewer: Viewer): Promise<string> {
    return this.lists.write(viewer);
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  addFeed(@CurrentViewer() viewer: Viewer, @Args('input') input: FeedInput): Promise<Feed> {
    return this.adding.add(viewer, input);
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  changeFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: FeedInput,
  ): Promise<Feed> {
    return this.adding.change(viewer, id, input);
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  removeFeed(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.adding.remove(viewer, id);
  }

  @Mutation(() => Feed)
  @Allow('feeds.manage')
  restoreFeed(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.adding.restore(viewer, id);
  }

  @Mutation(() => [ImportedFeed])
  @Allow('feeds.manage')
  importFeeds(@CurrentViewer() viewer: Viewer, @Args('opml') opml: string): Promise<ImportedFeed[]> {
    return this.lists.read(viewer, opml);
  }
}
