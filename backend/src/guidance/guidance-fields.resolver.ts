import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { Trend, TrendCard } from '../trends/trend.entity.js';
import { Guidance, GuidanceVersion } from './guidance.entity.js';
import { GuidanceReading } from './guidance-reading.service.js';

/** The request that loaders belong to. */
interface Call {
  req: object;
}

@Resolver(() => Guidance)
@Allow('guidance.read')
export class GuidanceFieldsResolver {
  constructor(private readonly reading: GuidanceReading) {}

  /** The trend it is about; absent when that is gone, or is not for this viewer. */
  @ResolveField(() => TrendCard, { nullable: true })
  trend(@Parent() { id }: Guidance, @CurrentViewer() viewer: Viewer, @Context() { req }: Call): Promise<Trend | null> {
    return loaderOf<Trend | null>(req, 'guidance trends', (ids) => this.reading.trends(viewer, ids), null).load(id);
  }

  @ResolveField(() => [GuidanceVersion])
  versions(@Parent() { id }: Guidance, @CurrentViewer() viewer: Viewer): Promise<GuidanceVersion[]> {
    return this.reading.versions(viewer, id);
  }

  /** Why it asks for another look, in a sentence; absent when it does not. */
  @ResolveField(() => String, { nullable: true })
  stale(@Parent() { id }: Guidance, @CurrentViewer() viewer: Viewer, @Context() { req }: Call): Promise<string | null> {
    return loaderOf<string | null>(req, 'guidance stale', (ids) => this.reading.stale(viewer, ids), null).load(id);
  }
}

@Resolver(() => Trend)
export class TrendGuidancesResolver {
  constructor(private readonly reading: GuidanceReading) {}

  @ResolveField(() => [Guidance])
  @Allow('guidance.read')
  guidances(@Parent() { id }: Trend, @CurrentViewer() viewer: Viewer, @Context() { req }: Call): Promise<Guidance[]> {
    return loaderOf<Guidance[]>(req, 'trend guidances', (ids) => this.reading.ofTrends(viewer, ids), []).load(id);
  }
}
