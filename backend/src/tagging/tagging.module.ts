import { Global, Module } from '@nestjs/common';
import { LoggingService } from './logging.service.js';
import { ObservationSearch } from './observation-search.js';
import { FeedPreviewTagsResolver } from './feed-preview-tags.resolver.js';
import { InstanceTagger } from './tagger.provider.js';
import { TaggingResolver, TagResolver } from './tagging.resolver.js';
import { TaggingService } from './tagging.service.js';

/** What a text is about, and why. */
@Global()
@Module({
  providers: [
    InstanceTagger,
    TaggingService,
    LoggingService,
    ObservationSearch,
    TaggingResolver,
    TagResolver,
    FeedPreviewTagsResolver,
  ],
  exports: [InstanceTagger, TaggingService],
})
export class TaggingModule {}
