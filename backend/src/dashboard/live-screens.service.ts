import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { Viewer } from '../people/viewer.js';
import { audiencesSeenBy } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import { Live } from '../platform/live.js';
import type { SharedScreen } from './dashboard.models.js';
import { SharedScreens } from './shared-screen.service.js';

/** A screen is made anew at most this often, in milliseconds, however fast observations come in. */
const PACE = 400;
/** A screen that nothing changed is made anew after this time, so that 'upcoming' stays true. */
const STALE = 60_000;

interface Made {
  screen: Promise<SharedScreen>;
  /** When it was made: on the clock of this machine, for the pace, and on the clock of the product, for what is upcoming. */
  at: number;
  now: number;
  valid: boolean;
}

/** One screen per distinct rights and presentation, made once for all who look at it, and kept until something changes. */
@Injectable()
export class LiveScreens {
  private readonly made = new Map<string, Made>();

  constructor(
    private readonly screens: SharedScreens,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {
    live.onChange(({ region, kinds }) => {
      // How far a training is changes nothing on a screen.
      if (kinds.length > 0 && kinds.every((kind) => kind === 'tagging')) return;
      for (const [key, made] of this.made) if (region === null || key.startsWith(`${region} `)) made.valid = false;
    });
  }

  async current(viewer: Viewer, presentation: boolean): Promise<SharedScreen> {
    const key = [viewer.region, ...audiencesSeenBy(viewer.roles), presentation].join(' ');
    const known = this.made.get(key);
    const age = known ? Date.now() - known.at : Infinity;
    const now = this.clock.now().getTime();
    if (known && now - known.now < STALE && known.valid) return known.screen;
    const start = known && age < PACE ? wait(PACE - age) : Promise.resolve();
    const made: Made = { at: Date.now(), now, valid: true, screen: start.then(() => this.screens.make(viewer, presentation)) };
    this.made.set(key, made);
    made.screen.catch(() => this.made.delete(key));
    return made.screen;
  }

  /**
   * The screen now, and again whenever something changed; before each one `look` says who is still there, and null ends it.
   * Listening begins before the first screen is made, so that nothing falls between the two.
   */
  stream(viewer: Viewer, presentation: boolean, look: () => Promise<Viewer | null>): AsyncIterableIterator<SharedScreen> {
    const notices = this.live.changes(viewer.region);
    notices.push({ region: viewer.region, kinds: [], version: '' });
    let shown: SharedScreen | undefined;
    return notices.map(async () => {
      const now = await look();
      if (!now) return null;
      const next = await this.current(now, presentation);
      return next === shown ? undefined : (shown = next);
    });
  }
}
