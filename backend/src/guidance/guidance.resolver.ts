import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { Guidance } from './guidance.entity.js';
import { GuidanceReading } from './guidance-reading.service.js';
import { GuidanceService } from './guidance.service.js';

const ID_TYPE = { type: () => ID };
const INT_TYPE = { type: () => Int };

@Resolver(() => Guidance)
export class GuidanceResolver {
  constructor(
    private readonly reading: GuidanceReading,
    private readonly writing: GuidanceService,
  ) {}

  @Query(() => [Guidance])
  @Allow('guidance.read')
  guidances(@CurrentViewer() viewer: Viewer): Promise<Guidance[]> {
    return this.reading.all(viewer);
  }

  @Query(() => Guidance, { nullable: true })
  @Allow('guidance.read')
  guidance(@CurrentViewer() viewer: Viewer, @Args('id', ID_TYPE) id: string): Promise<Guidance | null> {
    return this.reading.find(viewer, id);
  }

  @Mutation(() => Guidance)
  @Allow('guidance.edit')
  draftGuidance(@CurrentViewer() viewer: Viewer, @Args('trendId', ID_TYPE) trendId: string): Promise<Guidance> {
    return this.writing.draft(viewer, trendId);
  }

  @Mutation(() => Guidance)
  @Allow('guidance.edit')
  saveGuidance(
    @CurrentViewer() viewer: Viewer,
    @Args('id', ID_TYPE) id: string,
    @Args('version', INT_TYPE) version: number,
    @Args('title') title: string,
    @Args('content') content: string,
    @Args('schoolTypes', { type: () => [String] }) schoolTypes: string[],
    @Args('reviewBefore', { type: () => Date, nullable: true }) reviewBefore: Date | null,
  ): Promise<Guidance> {
    return this.writing.save(viewer, id, version, { title, content, schoolTypes, reviewBefore: reviewBefore ?? null });
  }

  @Mutation(() => Guidance)
  @Allow('guidance.adopt')
  adoptGuidance(
    @CurrentViewer() viewer: Viewer,
    @Args('id', ID_TYPE) id: string,
    @Args('version', INT_TYPE) version: number,
  ): Promise<Guidance> {
    return this.writing.adopt(viewer, id, version);
  }

  @Mutation(() => Guidance)
  @Allow('guidance.adopt')
  expireGuidance(
    @CurrentViewer() viewer: Viewer,
    @Args('id', ID_TYPE) id: string,
    @Args('version', INT_TYPE) version: number,
    @Args('reason') reason: string,
  ): Promise<Guidance> {
    return this.writing.expire(viewer, id, version, reason);
  }

  @Mutation(() => Guidance)
  @Allow('guidance.edit')
  restoreGuidance(
    @CurrentViewer() viewer: Viewer,
    @Args('id', ID_TYPE) id: string,
    @Args('number', INT_TYPE) number: number,
  ): Promise<Guidance> {
    return this.writing.restore(viewer, id, number);
  }
}
