import { useEffect, useRef } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { client, onReconnected } from './api.js';
import { graphql } from './graphql.js';

/** What can change under a page that is open. */
export type ChangeKind = 'observations' | 'tagging' | 'trends' | 'feeds' | 'code_orange' | 'guidance' | 'meetings';

const Changed = graphql(`
  subscription Changed {
    changed {
      version
      kinds
    }
  }
`);

type Listener = { kinds: readonly ChangeKind[]; call: () => void };
const listeners = new Set<Listener>();
let stop: (() => void) | undefined;

function start(): () => void {
  const changes = client.subscription(Changed, {}).subscribe(({ data }) => {
    const kinds = data?.changed.kinds ?? [];
    for (const listener of listeners) if (listener.kinds.some((kind) => kinds.includes(kind))) listener.call();
  });
  const stopReconnected = onReconnected(() => listeners.forEach((listener) => listener.call()));
  return () => {
    changes.unsubscribe();
    stopReconnected();
  };
}

/** Calls back when something of these kinds changed in the region; all callers share one subscription. */
export function useLive(kinds: readonly ChangeKind[], call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  const key = kinds.join(' ');
  useEffect(() => {
    const listener: Listener = { kinds: key.split(' ') as ChangeKind[], call: () => latest.current() };
    listeners.add(listener);
    stop ??= start();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = undefined;
    };
  }, [key]);
}

/** A query that asks again, over the network, each time something of these kinds changed. */
export function useLiveQuery<Data, Variables extends AnyVariables>(args: {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  kinds: readonly ChangeKind[];
  pause?: boolean;
}) {
  const [result, ask] = useQuery<Data, Variables>({
    query: args.query,
    variables: args.variables,
    pause: args.pause ?? false,
    requestPolicy: 'cache-and-network',
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  useLive(args.kinds, () => !args.pause && ask({ requestPolicy: 'network-only' }));
  return { ...result, refresh: () => ask({ requestPolicy: 'network-only' }) };
}
