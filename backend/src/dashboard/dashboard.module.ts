import { Module } from '@nestjs/common';
import { DashboardResolver } from './dashboard.resolver.js';
import { LiveScreens } from './live-screens.service.js';
import { ScreenFigures } from './screen-figures.service.js';
import { SharedScreens } from './shared-screen.service.js';

/** Figures over all of it, for reading only. */
@Module({ providers: [DashboardResolver, LiveScreens, ScreenFigures, SharedScreens], exports: [SharedScreens] })
export class DashboardModule {}
