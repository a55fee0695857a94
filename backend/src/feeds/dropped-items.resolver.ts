import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { DroppedItem, FeedLesson } from './feed.models.js';
import { DroppedItems } from './keeping/dropped-items.js';

/** What a feed left out, and what people taught it by taking an item in all the same. */
@Resolver(() => DroppedItem)
@Allow('feeds.read')
export class DroppedItemsResolver {
  constructor(private readonly dropped: DroppedItems) {}

  @Query(() => [DroppedItem])
  @Allow('feeds.read')
  droppedItems(
    @CurrentViewer() viewer: Viewer,
    @Args('feedId', { type: () => ID }) feedId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<DroppedItem[]> {
    return this.dropped.ofFeed(viewer, feedId, first);
  }

  @Query(() => [FeedLesson])
  @Allow('feeds.read')
  feedLessons(@CurrentViewer() viewer: Viewer, @Args('feedId', { type: () => ID }) feedId: string): Promise<FeedLesson[]> {
    return this.dropped.lessons(viewer, feedId);
  }

  @Mutation(() => DroppedItem)
  @Allow('feeds.manage')
  takeInDropped(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<DroppedItem> {
    return this.dropped.takeIn(viewer, id);
  }

  @Mutation(() => DroppedItem)
  @Allow('feeds.manage')
  undoTakeIn(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<DroppedItem> {
    return this.dropped.undoTakeIn(viewer, id);
  }

  @Mutation(() => Boolean)
  @Allow('feeds.manage')
  forgetLesson(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.dropped.forgetLesson(viewer, id);
  }
}
