import { Global, Module } from '@nestjs/common';
import { LoggingService } from './logging.service.js';
import { ObservationSearch } from './observation-search.js';
import { ModelComparing } from './models/model-comparing.service.js';
import { ModelStore } from './models/model-store.js';
import { ModelTraining } from './models/model-training.service.js';
import { ModelsResolver } from './models/models.resolver.js';
import { Noise } from './models/noise.service.js';
import { ObservationRetagging } from './models/observation-retagging.service.js';
import { TeachingState } from './models/teaching-state.service.js';
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
    Noise,
    ModelStore,
    ModelComparing,
    ModelTraining,
    ObservationRetagging,
    TeachingState,
    ModelsResolver,
  ],
  exports: [InstanceTagger, TaggingService],
})
export class TaggingModule {}
