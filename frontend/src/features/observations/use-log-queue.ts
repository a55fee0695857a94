import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { onConnection, connectionState } from '../../lib/connection.js';
import { useClient, type Client } from 'urql';
import { LogQueue, type QueueStorage } from './log-queue.js';
import { sendObservation } from './send-observation.js';

const RETRY_MS = 20_000;
const queues = new WeakMap<Client, Map<string, LogQueue>>();

const inMemory = (): QueueStorage => ({
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

function browserStorage(): QueueStorage {
  try {
    return window.localStorage;
  } catch {
    return inMemory();
  }
}

/** One queue per person, that outlives the page it is shown on. */
function queueOf(client: Client, person: string): LogQueue {
  const ofClient = queues.get(client) ?? new Map<string, LogQueue>();
  const queue =
    ofClient.get(person) ??
    new LogQueue(`onderstroom.log.${person}.`, browserStorage(), (entry) => sendObservation(client, entry));
  queues.set(client, ofClient.set(person, queue));
  return queue;
}

/** The queue of this person on this device; it tries again when the connection returns, and now and then. */
export function useLogQueue(person: string) {
  const client = useClient();
  const queue = useMemo(() => queueOf(client, person), [client, person]);
  const entries = useSyncExternalStore(queue.subscribe, queue.entries);
  useEffect(() => {
    const flush = () => void queue.flush();
    flush();
    const stop = onConnection(() => connectionState() === 'connected' && flush());
    const timer = setInterval(flush, RETRY_MS);
    window.addEventListener('online', flush);
    return () => {
      stop();
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [queue]);
  return { queue, entries };
}
