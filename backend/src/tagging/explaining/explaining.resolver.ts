import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../../people/viewer.js';
import { Allow } from '../../platform/web/permission.js';
import { TryReading, WhyNot } from './explaining.models.js';
import { Explaining } from './explaining.service.js';

@Resolver()
export class ExplainingResolver {
  constructor(private readonly explaining: Explaining) {}

  @Query(() => TryReading)
  @Allow('tagging.teach')
  tryText(
    @CurrentViewer() viewer: Viewer,
    @Args('text') text: string,
    @Args('at', { type: () => Date, nullable: true }) at: Date | null,
    @Args('region', { type: () => String, nullable: true }) region: string | null,
  ): TryReading {
    return this.explaining.tryText(viewer, text, at, region);
  }

  @Query(() => WhyNot)
  @Allow('observations.log')
  whyNot(@Args('text') text: string, @Args('topic', { type: () => ID }) topic: string): WhyNot {
    return this.explaining.whyNot(text, topic);
  }

  @Query(() => WhyNot)
  @Allow('observations.read')
  whyNotObservation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('topic', { type: () => ID }) topic: string,
  ): Promise<WhyNot> {
    return this.explaining.whyNotObservation(viewer, id, topic);
  }
}
