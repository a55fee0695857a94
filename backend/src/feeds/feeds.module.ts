import { Global, Module } from '@nestjs/common';
import { DemoFeedController } from './demo-feed.controller.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { FeedStore } from './keeping/feed-store.js';
import { FeedSync } from './feed-sync.js';
import { FeedsResolver, ObservationFeedResolver } from './feeds.resolver.js';
import { FeedsSchedule } from './feeds.schedule.js';
import { FeedsService } from './feeds.service.js';
import { Relevance } from './keeping/relevance.js';

/** The public feeds that the werkgroep agreed on. */
@Global()
@Module({
  controllers: [DemoFeedController],
  providers: [
    FeedsService,
    FeedSync,
    FeedFetching,
    FeedIntake,
    FeedStore,
    Relevance,
    FeedsSchedule,
    FeedsResolver,
    ObservationFeedResolver,
  ],
  exports: [FeedsService, FeedSync, FeedFetching, Relevance],
})
export class FeedsModule {}
