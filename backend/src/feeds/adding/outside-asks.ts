import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';

/** Who looks at feeds all day stays far below this: so many asks in so long (milliseconds), and so many at the same time. */
const mostAsks = 120;
const within = 10 * 60_000;
const mostAtOnce = 8;

/** What somebody asked of the outside world lately. */
interface Asks {
  moments: number[];
  running: number;
}

/** Lets one person have only so many addresses looked at, so that nobody uses this product to scan or to burden other sites. */
@Injectable()
export class OutsideAsks {
  private readonly asked = new Map<string, Asks>();

  constructor(private readonly clock: Clock) {}

  /** Does what this person asks of the outside world; throws a refusal when that was too often lately. */
  async ask<T>({ id }: Pick<Viewer, 'id'>, work: () => Promise<T>): Promise<T> {
    const now = this.clock.now().getTime();
    const asks = this.asked.get(id) ?? { moments: [], running: 0 };
    asks.moments = asks.moments.filter((moment) => Math.abs(now - moment) < within);
    if (asks.running >= mostAtOnce || asks.moments.length >= mostAsks) throw new Refusal('feeds.tooOften');
    asks.moments.push(now);
    asks.running += 1;
    this.asked.set(id, asks);
    try {
      return await work();
    } finally {
      asks.running -= 1;
    }
  }
}
