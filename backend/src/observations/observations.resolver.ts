import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../people/organisation.entity.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { Observation } from './observation.entity.js';
import { ObservationsService } from './observations.service.js';

@Resolver(() => Observation)
@Allow('observations.read', 'trends.read')
export class ObservationsResolver {
  constructor(private readonly observations: ObservationsService) {}

  @Query(() => Observation, { nullable: true })
  @Allow('observations.read')
  observation(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Observation | null> {
    return this.observations.find(viewer, id);
  }

  @Mutation(() => Boolean)
  @Allow('observations.log')
  async undoObservation(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.observations.undo(viewer, id);
    return true;
  }

  /** Which organisation noticed it: only for the inner circle. */
  @ResolveField(() => Organisation, { nullable: true })
  organisation(@Parent() { organisation }: Observation, @CurrentViewer() viewer: Viewer): Organisation | null {
    return viewer.permissions.has('observations.source') ? organisation : null;
  }

  @ResolveField(() => Boolean)
  mine(@Parent() observation: Observation, @CurrentViewer() viewer: Viewer): boolean {
    return observation.accountId === viewer.id;
  }

  @ResolveField(() => Boolean)
  canUndo(@Parent() observation: Observation, @CurrentViewer() viewer: Viewer): boolean {
    return this.observations.canUndo(viewer, observation);
  }
}
