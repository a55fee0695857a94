import { Global, Module } from '@nestjs/common';
import { SimilarTrends } from './similar-trends.service.js';
import { TrendEditing } from './changing/trend-editing.service.js';
import { TrendFacts } from './trend-facts.service.js';
import {
  ObservationTrendsResolver,
  ReadingTrendsResolver,
  TrendCardResolver,
  TrendFieldsResolver,
} from './trend-fields.resolver.js';
import { TrendLoaders } from './trend-loaders.js';
import { TrendPlacing } from './trend-placing.service.js';
import { TrendReading } from './trend-reading.service.js';
import { TrendShaping } from './changing/trend-shaping.service.js';
import { TrendUndo } from './changing/trend-undo.service.js';
import { TrendsResolver } from './trends.resolver.js';

/** Phenomena: which observations are about the same thing, and where it goes. */
@Global()
@Module({
  providers: [
    SimilarTrends,
    TrendEditing,
    TrendFacts,
    TrendLoaders,
    TrendPlacing,
    TrendReading,
    TrendShaping,
    TrendUndo,
    TrendsResolver,
    TrendFieldsResolver,
    TrendCardResolver,
    ObservationTrendsResolver,
    ReadingTrendsResolver,
  ],
  exports: [TrendFacts, TrendLoaders, TrendPlacing, TrendReading, TrendShaping],
})
export class TrendsModule {}
