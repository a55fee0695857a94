import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { Trend } from './trend.entity.js';
import { TrendEditing } from './changing/trend-editing.service.js';
import { TrendReading } from './trend-reading.service.js';
import { TrendShaping } from './changing/trend-shaping.service.js';
import { TrendUndo } from './changing/trend-undo.service.js';
import { SightingAnswer, TrendFilter, TrendPage, UpdateTrendInput } from './trends.models.js';

const id = { type: () => ID };
const ids = { type: () => [ID] };
const version = { type: () => Int };

@Resolver(() => Trend)
export class TrendsResolver {
  constructor(
    private readonly reading: TrendReading,
    private readonly editing: TrendEditing,
    private readonly shaping: TrendShaping,
    private readonly undoing: TrendUndo,
  ) {}

  @Query(() => TrendPage)
  @Allow('trends.read')
  trends(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => TrendFilter, nullable: true }) filter: TrendFilter | null,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TrendPage> {
    return this.reading.page(viewer, filter ?? {}, first, after ?? undefined);
  }

  @Query(() => Trend, { nullable: true })
  @Allow('trends.read')
  trend(@CurrentViewer() viewer: Viewer, @Args('id', id) trendId: string): Promise<Trend | null> {
    return this.reading.find(viewer, trendId);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  startTrend(
    @CurrentViewer() viewer: Viewer,
    @Args('observationIds', ids) observationIds: string[],
    @Args('title') title: string,
  ) {
    return this.shaping.start(viewer, observationIds, title);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  updateTrend(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateTrendInput): Promise<Trend> {
    return this.editing.update(viewer, input);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  confirmLevel(@CurrentViewer() viewer: Viewer, @Args('id', id) trendId: string, @Args('version', version) seen: number) {
    return this.editing.confirmLevel(viewer, trendId, seen);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  closeTrend(
    @CurrentViewer() viewer: Viewer,
    @Args('id', id) trendId: string,
    @Args('version', version) seen: number,
    @Args('outcome') outcome: string,
  ): Promise<Trend> {
    return this.editing.close(viewer, trendId, seen, outcome);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  reopenTrend(@CurrentViewer() viewer: Viewer, @Args('id', id) trendId: string, @Args('version', version) seen: number) {
    return this.editing.reopen(viewer, trendId, seen);
  }

  @Mutation(() => Trend)
  @Allow('trends.merge')
  mergeTrends(@CurrentViewer() viewer: Viewer, @Args('into', id) into: string, @Args('from', id) from: string): Promise<Trend> {
    return this.shaping.merge(viewer, into, from);
  }

  @Mutation(() => Trend)
  @Allow('trends.merge')
  splitTrend(
    @CurrentViewer() viewer: Viewer,
    @Args('id', id) trendId: string,
    @Args('version', version) seen: number,
    @Args('observationIds', ids) observationIds: string[],
    @Args('title') title: string,
  ): Promise<Trend> {
    return this.shaping.split(viewer, trendId, seen, observationIds, title);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  answerProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('trendId', id) trendId: string,
    @Args('observationId', id) observationId: string,
    @Args('accept') accept: boolean,
  ): Promise<Trend> {
    return this.shaping.answerProposal(viewer, trendId, observationId, accept);
  }

  @Mutation(() => Trend)
  @Allow('trends.edit')
  undoTrendChange(@CurrentViewer() viewer: Viewer, @Args('changeId', id) changeId: string): Promise<Trend> {
    return this.undoing.undo(viewer, changeId);
  }

  @Mutation(() => Trend)
  @Allow('sightings.answer')
  answerSighting(
    @CurrentViewer() viewer: Viewer,
    @Args('trendId', id) trendId: string,
    @Args('answer', { type: () => SightingAnswer }) answer: SightingAnswer,
  ): Promise<Trend> {
    return this.shaping.answerSighting(viewer, trendId, answer);
  }
}
