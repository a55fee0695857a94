import { lookup } from 'node:dns';
import { connect } from 'node:net';
import type { DataSource } from 'typeorm';
import { hostOf } from './leases.js';
import { publicLookup } from './safe-connect.js';
import type { Feed } from '../feed.entity.js';

const minute = 60_000;
/** An answer of so long ago says that the line works; in milliseconds. */
const lately = minute;
/** How long a verdict stands, so that a batch of failures asks once. */
const verdictFor = 5_000;
const knockTimeout = 3_000;
const mostKnocks = 3;

/** Knocks at a host; true when somebody opens. */
export type Knock = (address: URL) => Promise<boolean>;

/** Makes a connection with a server on the public internet, and says nothing. */
export const knock: Knock = (address) =>
  new Promise((answer) => {
    const port = Number(address.port) || (address.protocol === 'http:' ? 80 : 443);
    const host = address.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({ host, port, lookup: publicLookup(lookup), timeout: knockTimeout });
    const end = (opened: boolean) => () => {
      socket.destroy();
      answer(opened);
    };
    socket.once('connect', end(true)).once('timeout', end(false)).once('error', end(false));
  });

/**
 * Whether our own line to the internet works. It does when any host answered in the last minute; if not, we knock at hosts that
 * worked before. When nobody opens, or several hosts fail and no other is known, the line is down and no feed is to blame.
 */
export class OwnLine {
  private answeredAt = -Infinity;
  private failing = new Map<string, number>();
  private verdict = { down: false, until: -Infinity };
  /** Specs knock at doors of their own. */
  knock: Knock = knock;

  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  /** A host answered something, however wrong. */
  answered(): void {
    this.answeredAt = performance.now();
    this.failing.clear();
  }

  /** True when these feeds, which could not be reached, are not to blame. */
  async isDown(unreached: readonly Pick<Feed, 'movedTo' | 'address'>[]): Promise<boolean> {
    const now = performance.now();
    if (this.answeredAt > now - lately) return false;
    for (const feed of unreached) this.failing.set(hostOf(feed), now);
    for (const [host, at] of this.failing) if (at < now - lately) this.failing.delete(host);
    if (this.verdict.until > now) return this.verdict.down;
    const down = await this.allDoorsClosed();
    this.verdict = { down, until: performance.now() + verdictFor };
    return down;
  }

  private async allDoorsClosed(): Promise<boolean> {
    const known = await this.database.query<{ address: string; movedTo: string | null }[]>(
      `SELECT address, moved_to AS "movedTo" FROM feeds WHERE configured AND NOT demo AND last_success_at IS NOT NULL
       ORDER BY last_answer_at DESC NULLS LAST LIMIT 50`,
    );
    const others = new Map(known.map((feed) => [hostOf(feed), new URL(feed.movedTo ?? feed.address)]));
    for (const host of this.failing.keys()) others.delete(host);
    if (others.size === 0) return this.failing.size > 1;
    const opened = await Promise.all([...others.values()].slice(0, mostKnocks).map((address) => this.knock(address)));
    return !opened.includes(true);
  }
}
