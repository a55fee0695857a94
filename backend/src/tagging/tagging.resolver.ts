import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Observation } from '../observations/observation.entity.js';
import { Municipality } from '../people/people.models.js';
import { Regions } from '../people/regions.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { LoggingService } from './logging.service.js';
import { Noise } from './models/noise.service.js';
import { ObservationSearch } from './observation-search.js';
import { Tag } from './tag.entity.js';
import { InstanceTagger } from './tagger.provider.js';
import {
  CorrectTagInput,
  LogObservationInput,
  LogOutcome,
  ObservationFilter,
  ObservationPage,
  Reading,
  TextSpan,
  Topic,
} from './tagging.models.js';
import { TaggingService } from './tagging.service.js';

@Resolver(() => Observation)
export class TaggingResolver {
  constructor(
    private readonly tagging: TaggingService,
    private readonly logging: LoggingService,
    private readonly search: ObservationSearch,
    private readonly tagger: InstanceTagger,
    private readonly noise: Noise,
  ) {}

  @Query(() => [Topic])
  @Allow('region.read')
  topics(): Topic[] {
    return this.tagger.topics;
  }

  @Query(() => Reading)
  @Allow('observations.log')
  readText(@CurrentViewer() viewer: Viewer, @Args('text') text: string): Omit<Reading, 'similarTrends'> {
    return this.logging.read(viewer, text);
  }

  @Query(() => ObservationPage)
  @Allow('observations.read')
  observations(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => ObservationFilter, nullable: true }) filter: ObservationFilter | null,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ObservationPage> {
    return this.search.page(viewer, filter ?? {}, first, after ?? undefined);
  }

  @Mutation(() => LogOutcome)
  @Allow('observations.log')
  logObservation(@CurrentViewer() viewer: Viewer, @Args('input') input: LogObservationInput): Promise<LogOutcome> {
    return this.logging.log(viewer, input);
  }

  @Mutation(() => Observation)
  @Allow('tags.correct', 'observations.log')
  correctTag(@CurrentViewer() viewer: Viewer, @Args('input') input: CorrectTagInput): Promise<Observation> {
    return this.tagging.correct(viewer, input);
  }

  @Mutation(() => Observation)
  @Allow('tags.correct', 'observations.log')
  markNoise(
    @CurrentViewer() viewer: Viewer,
    @Args('observationId', { type: () => ID }) observationId: string,
    @Args('noise') noise: boolean,
  ): Promise<Observation> {
    return this.noise.mark(viewer, observationId, noise);
  }

  @ResolveField(() => [Tag])
  @Allow('observations.read', 'trends.read')
  tags(@Parent() { id }: Observation, @Context() { req }: { req: object }): Promise<Tag[]> {
    const batch = async (ids: readonly string[]) => grouped(await this.tagging.labels(ids), (tag) => tag.observationId);
    return loaderOf(req, 'tags', batch, []).load(id);
  }
}

@Resolver(() => Tag)
export class TagResolver {
  constructor(private readonly regions: Regions) {}

  @ResolveField(() => Municipality, { nullable: true })
  @Allow('observations.read', 'trends.read')
  municipality(@Parent() { municipalityCode }: Tag): Municipality | null {
    return (municipalityCode && this.regions.municipality(municipalityCode)) || null;
  }

  /** Every place in the text that caused the label. */
  @ResolveField(() => [TextSpan])
  @Allow('observations.read', 'trends.read')
  spans(@Parent() { places, start, end }: Tag): TextSpan[] {
    if (places) return places.map(([from, to]) => ({ start: from, end: to }));
    return start === null || end === null ? [] : [{ start, end }];
  }
}
