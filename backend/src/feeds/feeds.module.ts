import { Global, Module } from '@nestjs/common';
import { AlsoInResolver } from './also-in.resolver.js';
import { DemoFeedController } from './demo-feed.controller.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { FetchingWatch } from './fetching/fetching-watch.js';
import { FeedStore } from './keeping/feed-store.js';
import { FeedSync } from './feed-sync.js';
import { DroppedItems } from './keeping/dropped-items.js';
import { DroppedItemsResolver } from './dropped-items.resolver.js';
import { FeedAdding } from './adding/feed-adding.service.js';
import { FeedAddingResolver } from './adding/feed-adding.resolver.js';
import { FeedFieldsResolver } from './feed-fields.resolver.js';
import { FeedFigures } from './feed-figures.service.js';
import { FeedFinder } from './adding/feed-finder.service.js';
import { FeedLists } from './adding/feed-lists.service.js';
import { FeedPreviews } from './adding/feed-previews.service.js';
import { FeedsResolver, ObservationFeedResolver } from './feeds.resolver.js';
import { FeedsSchedule } from './feeds.schedule.js';
import { FeedsService } from './feeds.service.js';
import { OutsideAsks } from './adding/outside-asks.js';
import { Relevance } from './keeping/relevance.js';
import { FeedMails } from './telling/feed-mails.service.js';
import { FeedTelling } from './telling/feed-telling.service.js';

/** The public feeds that the werkgroep agreed on. */
@Global()
@Module({
  controllers: [DemoFeedController],
  providers: [
    FeedsService,
    FeedSync,
    FeedFetching,
    FetchingWatch,
    FeedIntake,
    FeedStore,
    Relevance,
    FeedsSchedule,
    FeedMails,
    FeedTelling,
    FeedFigures,
    FeedFinder,
    FeedPreviews,
    FeedAdding,
    FeedLists,
    OutsideAsks,
    DroppedItems,
    FeedsResolver,
    FeedFieldsResolver,
    FeedAddingResolver,
    DroppedItemsResolver,
    ObservationFeedResolver,
    AlsoInResolver,
  ],
  exports: [FeedsService, FeedSync, FeedFetching, FetchingWatch, Relevance],
})
export class FeedsModule {}
