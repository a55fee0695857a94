import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { Topic } from '../tagging/tagging.models.js';
import { Trend, TrendCard } from '../trends/trend.entity.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { Signal } from './signal.entity.js';
import { SignalsService } from './signals.service.js';

@Resolver(() => Signal)
@Allow('signals.read')
export class SignalsResolver {
  constructor(
    private readonly service: SignalsService,
    private readonly tagger: InstanceTagger,
    private readonly trends: TrendReading,
  ) {}

  @Query(() => [Signal])
  @Allow('signals.read')
  signals(@CurrentViewer() viewer: Viewer): Promise<Signal[]> {
    return this.service.open(viewer);
  }

  @Mutation(() => Signal)
  @Allow('signals.answer')
  answerSignal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('accept') accept: boolean,
  ): Promise<Signal> {
    return this.service.answer(viewer, id, accept);
  }

  @ResolveField(() => Topic, { nullable: true })
  topic(@Parent() { topicCode }: Signal): Topic | null {
    return (topicCode && this.tagger.topic(topicCode)) || null;
  }

  @ResolveField(() => TrendCard, { nullable: true })
  trend(@Parent() { trendId }: Signal, @CurrentViewer() viewer: Viewer): Promise<Trend | null> {
    return trendId ? this.trends.find(viewer, trendId) : Promise.resolve(null);
  }
}
