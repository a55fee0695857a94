import { Args, Context, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentViewer, type ViewedRequest, type Viewer, Viewers } from '../people/viewer.js';
import { Live } from '../platform/live.js';
import { Allow } from '../platform/web/permission.js';
import { Change, PresentedTrend, SharedScreen } from './dashboard.models.js';
import { LiveScreens } from './live-screens.service.js';
import { SharedScreens } from './shared-screen.service.js';

@Resolver()
export class DashboardResolver {
  constructor(
    private readonly screens: SharedScreens,
    private readonly liveScreens: LiveScreens,
    private readonly live: Live,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => SharedScreen)
  @Allow('screen.read')
  sharedScreen(@CurrentViewer() viewer: Viewer, @Args('presentation') presentation: boolean): Promise<SharedScreen> {
    return this.liveScreens.current(viewer, presentation);
  }

  @Query(() => PresentedTrend, { nullable: true })
  @Allow('screen.read')
  presentedTrend(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PresentedTrend | null> {
    return this.screens.trend(viewer, id);
  }

  @Subscription(() => SharedScreen, { resolve: (screen: SharedScreen) => screen })
  @Allow('screen.read')
  sharedScreenChanged(
    @CurrentViewer() viewer: Viewer,
    @Context() { req }: { req: ViewedRequest },
    @Args('presentation') presentation: boolean,
  ): AsyncIterableIterator<SharedScreen> {
    return this.liveScreens.stream(viewer, presentation, () => this.viewers.still(req, viewer, 'screen.read'));
  }

  @Subscription(() => Change, { resolve: (change: Change) => change })
  @Allow('region.read')
  changed(@CurrentViewer() viewer: Viewer, @Context() { req }: { req: ViewedRequest }): AsyncIterableIterator<Change> {
    const notices = this.live.changes(viewer.region);
    return notices.map(async (notice) => ((await this.viewers.still(req, viewer, 'region.read')) ? notice : null));
  }
}
