import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../people/organisation.entity.js';
import { sayNameReason } from '../privacy/names/name-reason.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { GateAct } from './gate-act.models.js';
import { MaskedSpan, Observation } from './observation.entity.js';
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

@Resolver(() => MaskedSpan)
@Allow('observations.read', 'observations.log', 'trends.read')
export class MaskedSpanResolver {
  /** A name can be a false alarm: the writer may put it back with a reason. */
  @ResolveField(() => Boolean)
  soft(@Parent() { soft, type }: MaskedSpan): boolean {
    return soft ?? type === 'name';
  }

  /** Why the gate took it for a name. */
  @ResolveField(() => String, { nullable: true })
  because(@Parent() { because }: MaskedSpan): string | null {
    return because ? sayNameReason(because) : null;
  }
}

@Resolver(() => GateAct)
@Allow('audit.read')
export class GateAuditResolver {
  constructor(private readonly observations: ObservationsService) {}

  /** What writers put back after the privacy gate masked it, newest first. */
  @Query(() => [GateAct])
  gateAudit(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<GateAct[]> {
    return this.observations.gateActs(viewer, first);
  }
}
