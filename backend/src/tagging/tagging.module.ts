import { Global, Module } from '@nestjs/common';
import { ExplainingResolver } from './explaining/explaining.resolver.js';
import { Explaining } from './explaining/explaining.service.js';
import { LoggingService } from './logging.service.js';
import { ObservationSearch } from './observation-search.js';
import { ModelComparing } from './models/model-comparing.service.js';
import { LiveModel } from './models/live-model.js';
import { ModelJudging } from './models/model-judging.service.js';
import { ModelMaking } from './models/model-making.service.js';
import { ModelsSchedule } from './models/models.schedule.js';
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
import { TopicWords } from './words/topic-words.service.js';
import { WordEffects } from './words/word-effect.service.js';
import { WordHistory } from './words/word-history.service.js';
import { WordsInUse } from './words/words-in-use.js';
import { WordsResolver } from './words/words.resolver.js';

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
    ModelJudging,
    ModelMaking,
    LiveModel,
    ModelComparing,
    ModelTraining,
    ObservationRetagging,
    TeachingState,
    ModelsSchedule,
    ModelsResolver,
    WordsInUse,
    TopicWords,
    WordHistory,
    WordEffects,
    WordsResolver,
    Explaining,
    ExplainingResolver,
  ],
  exports: [InstanceTagger, TaggingService],
})
export class TaggingModule {}
