import { createClient } from 'graphql-ws';
import type { EventEmitter } from 'node:events';
import WebSocket from 'ws';
import type { Live } from '../src/platform/live.js';

/** What comes over a live channel: data, or the messages of errors. */
export interface Delivered {
  data?: unknown;
  errors?: string[];
}

/** One subscription, as a browser follows it. */
export interface Followed {
  /** The next delivery; undefined when the server has ended it. */
  next(): Promise<Delivered | undefined>;
  /** All that is still delivered until the server ends it. */
  rest(): Promise<Delivered[]>;
  stop(): void;
}

const codeOf = ({ message, extensions }: { message: string; extensions?: Record<string, unknown> }) =>
  String(extensions?.['code'] ?? message);

/** A browser's live channel with the given session. */
export function openSocket(url: string, cookie: string) {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0 });
  return {
    subscribe(query: string): Followed {
      const waiting: (Delivered | undefined)[] = [];
      let wake: () => void = () => undefined;
      const keep = (delivered: Delivered | undefined) => (waiting.push(delivered), wake());
      const stop = client.subscribe(
        { query },
        {
          next: ({ data, errors }) => keep(errors ? { errors: errors.map(codeOf) } : { data }),
          error: (error) => {
            keep({ errors: Array.isArray(error) ? error.map(codeOf) : [String(error)] });
            keep(undefined);
          },
          complete: () => keep(undefined),
        },
      );
      const next = async () => {
        while (waiting.length === 0) await new Promise<void>((awake) => (wake = awake));
        return waiting.shift();
      };
      const rest = async () => {
        const all: Delivered[] = [];
        for (let one = await next(); one; one = await next()) all.push(one);
        return all;
      };
      return { next, rest, stop };
    },
    close: async () => client.dispose(),
  };
}

/** Waits until somebody more listens than before `open`: a server does not say that a subscription is open. */
export async function opened<T>(live: Live, open: () => T): Promise<T> {
  const { emitter } = live as unknown as { emitter: EventEmitter };
  const before = emitter.listenerCount('change');
  const made = open();
  while (emitter.listenerCount('change') === before) await new Promise(setImmediate);
  return made;
}
