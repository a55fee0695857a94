import type { LogDraft, NewObservation } from './log-draft.js';
import type { Route } from './route.js';

/** What came of sending one: `later` when there was no answer, so that it stays in the queue. */
export type SendOutcome =
  | { kind: 'saved'; observationId: string; text: string }
  | { kind: 'route'; route: Route }
  | { kind: 'refused'; sentence: string }
  | { kind: 'later' };

/** One logged observation on its way, with the form it came from. */
export interface LoggedObservation {
  clientId: string;
  draft: LogDraft;
  input: NewObservation;
  state: 'sending' | 'waiting' | 'refused' | 'route' | 'saved';
  sentence?: string;
  route?: Route;
  observationId?: string;
  /** The text as it was stored, masked. */
  storedText?: string;
  savedAt?: number;
}

/** The part of localStorage the queue needs. */
export type QueueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Sends one observation. */
export type Send = (entry: LoggedObservation) => Promise<SendOutcome>;

const parse = (text: string | null): LoggedObservation | null => {
  try {
    return text ? (JSON.parse(text) as LoggedObservation) : null;
  } catch {
    return null;
  }
};

/**
 * What was logged on this device, newest first: kept per entry in the storage of the browser until the server has it, so
 * that nothing is lost without a connection, at a reload, or with two windows open. Sending twice is safe (clientId).
 */
export class LogQueue {
  private list: readonly LoggedObservation[];
  private busy = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly prefix: string,
    private readonly storage: QueueStorage,
    private readonly send: Send,
    private readonly now: () => number = Date.now,
  ) {
    this.list = this.stored();
  }

  /** What is in the queue or was just saved; the same array until something changes. */
  readonly entries = (): readonly LoggedObservation[] => this.list;

  /** Calls back at every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts an observation in the queue and tries to send it. */
  async add(draft: LogDraft, input: NewObservation): Promise<void> {
    this.put({ clientId: input.clientId, draft, input, state: 'waiting' });
    await this.flush();
  }

  /** Sends what waits, the oldest first; stops at the first that gets no answer. */
  async flush(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.oldestWaiting(); next; next = this.oldestWaiting()) if (!(await this.sendOne(next))) break;
    } finally {
      this.busy = false;
    }
  }

  /** Takes an entry out, to change it or throw it away. */
  remove(clientId: string): LoggedObservation | undefined {
    const entry = this.list.find((other) => other.clientId === clientId);
    this.forget(clientId);
    this.change(this.list.filter((other) => other.clientId !== clientId));
    return entry;
  }

  private async sendOne(entry: LoggedObservation): Promise<boolean> {
    this.put({ ...entry, state: 'sending' });
    const outcome = await this.send(entry).catch((): SendOutcome => ({ kind: 'later' }));
    if (outcome.kind === 'later') this.put({ ...entry, state: 'waiting' });
    if (outcome.kind === 'refused') this.put({ ...entry, state: 'refused', sentence: outcome.sentence });
    if (outcome.kind === 'route') this.put({ ...entry, state: 'route', route: outcome.route });
    if (outcome.kind === 'saved') {
      const { observationId, text } = outcome;
      this.put({ ...entry, state: 'saved', observationId, storedText: text, savedAt: this.now() });
    }
    return outcome.kind !== 'later';
  }

  private oldestWaiting(): LoggedObservation | undefined {
    return this.list.findLast((entry) => entry.state === 'waiting');
  }

  private put(entry: LoggedObservation): void {
    if (entry.state === 'saved') this.forget(entry.clientId);
    else this.keep(entry);
    const known = this.list.some((other) => other.clientId === entry.clientId);
    this.change(known ? this.list.map((other) => (other.clientId === entry.clientId ? entry : other)) : [entry, ...this.list]);
  }

  private change(list: readonly LoggedObservation[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }

  private keep(entry: LoggedObservation): void {
    try {
      this.storage.setItem(this.prefix + entry.clientId, JSON.stringify(entry));
    } catch {
      // A full or closed storage: the entry lives as long as the page is open.
    }
  }

  private forget(clientId: string): void {
    this.storage.removeItem(this.prefix + clientId);
  }

  private stored(): LoggedObservation[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => parse(this.storage.getItem(key)))
      .filter((entry) => entry !== null)
      .map((entry) => (entry.state === 'sending' ? { ...entry, state: 'waiting' as const } : entry))
      .sort((a, b) => String(b.input.noticedAt).localeCompare(String(a.input.noticedAt)));
  }
}
