import { useSyncExternalStore } from 'react';

/** Whether the server can be reached now; `idle` until something asked, `signedOut` when the session ended meanwhile. */
export type ConnectionState = 'idle' | 'connected' | 'lost' | 'signedOut';

let state: ConnectionState = 'idle';
const listeners = new Set<() => void>();

/** What is known of the connection at this moment. */
export const connectionState = (): ConnectionState => state;

/** Records what a request or the live channel just learned about the connection. */
export function setConnection(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Calls back at every change of the connection; returns how to stop. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of the connection, to show 'verbonden' or 'verbinding weg'. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(onConnection, connectionState);
}
