/** How gently hosts are treated; times in milliseconds. */
export interface Pace {
  /** Exchanges at once, over all hosts. */
  together: number;
  /** Exchanges at once at one host. */
  perHost: number;
  /** Between two starts at the same host. */
  spacing: number;
}

/** Something that waits for its turn at a host. */
interface Waiting<T> {
  host: string;
  spaced: boolean;
  task: T;
}

interface Host {
  running: number;
  waiting: number;
  /** No start before this moment. */
  free: number;
}

/**
 * Whose turn it is: in order of arrival, but at one host at most so many at once and with room between two starts, so that a slow
 * host holds up nobody but itself. Moments are milliseconds of a clock that never jumps.
 */
export class HostTurns<T> {
  private readonly queue: Waiting<T>[] = [];
  private readonly hosts = new Map<string, Host>();
  private runningNow = 0;

  constructor(private readonly pace: Pace) {}

  get waiting(): number {
    return this.queue.length;
  }

  get running(): number {
    return this.runningNow;
  }

  /** `spaced` is false for hosts that are our own and need no sparing. */
  add(host: string, task: T, spaced = true): void {
    this.queue.push({ host, spaced, task });
    this.at(host).waiting += 1;
  }

  /** The next task that may start now; `last` when no other waits for its host. */
  next(now: number): { task: T; last: boolean } | undefined {
    if (this.runningNow >= this.pace.together) return undefined;
    const index = this.queue.findIndex(({ host }) => this.hasRoom(this.at(host), now));
    const [taken] = index < 0 ? [] : this.queue.splice(index, 1);
    if (!taken) return undefined;
    const host = this.at(taken.host);
    host.running += 1;
    host.waiting -= 1;
    host.free = taken.spaced ? now + this.pace.spacing : now;
    this.runningNow += 1;
    return { task: taken.task, last: host.waiting === 0 };
  }

  /** A task that had its turn no longer needs the host. */
  leave(name: string): void {
    this.at(name).running -= 1;
  }

  /** A task that had its turn is over. */
  done(): void {
    this.runningNow -= 1;
  }

  /** How many wait for or are at each host. */
  held(): Map<string, number> {
    const all = [...this.hosts].map(([name, { running, waiting }]): [string, number] => [name, running + waiting]);
    return new Map(all.filter(([, count]) => count > 0));
  }

  /** How long until something may start without anything being done first, in milliseconds; undefined when nothing can. */
  wait(now: number): number | undefined {
    if (this.runningNow >= this.pace.together) return undefined;
    let soonest: number | undefined;
    for (const { running, waiting, free } of this.hosts.values())
      if (waiting > 0 && running < this.pace.perHost) soonest = Math.min(soonest ?? Infinity, Math.max(0, free - now));
    return soonest;
  }

  /** Sends home all that still wait. */
  clear(): T[] {
    for (const host of this.hosts.values()) host.waiting = 0;
    return this.queue.splice(0).map(({ task }) => task);
  }

  /** Forgets hosts that nobody waits for. */
  tidy(now: number): void {
    for (const [name, { running, waiting, free }] of this.hosts)
      if (running === 0 && waiting === 0 && free <= now) this.hosts.delete(name);
  }

  private hasRoom({ running, free }: Host, now: number): boolean {
    return running < this.pace.perHost && free <= now;
  }

  private at(name: string): Host {
    let host = this.hosts.get(name);
    if (!host) this.hosts.set(name, (host = { running: 0, waiting: 0, free: 0 }));
    return host;
  }
}
