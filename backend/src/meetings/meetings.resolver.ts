import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { isInside } from '../trends/trend-visibility.js';
import { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(private readonly meetingsService: MeetingsService) {}

  @Query(() => [Meeting])
  @Allow('screen.read')
  meetings(@CurrentViewer() viewer: Viewer): Promise<Meeting[]> {
    return this.meetingsService.all(viewer);
  }

  @Query(() => Meeting, { nullable: true })
  @Allow('screen.read')
  currentMeeting(@CurrentViewer() viewer: Viewer): Promise<Meeting | null> {
    return this.meetingsService.current(viewer);
  }

  @Mutation(() => Meeting)
  @Allow('meetings.run')
  startMeeting(@CurrentViewer() viewer: Viewer): Promise<Meeting> {
    return this.meetingsService.start(viewer);
  }

  @Mutation(() => Meeting)
  @Allow('meetings.run')
  closeMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('notes') notes: string,
  ): Promise<Meeting> {
    return this.meetingsService.close(viewer, id, notes);
  }

  /** What was decided is for who takes part in the inloopuur; it also names trends that schools do not see. */
  @ResolveField(() => String)
  @Allow('screen.read')
  notes(@Parent() { notes }: Meeting, @CurrentViewer() viewer: Viewer): string {
    return isInside(viewer) ? notes : '';
  }
}
