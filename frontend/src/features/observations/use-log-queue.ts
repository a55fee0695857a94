import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { onConnection, connectionState } from '../../lib/connection.js';
import { LogQueue, type QueueStorage, type Send } from './log-queue.js';
import { sendObservation } from './send-observation.js';

const RETRY_MS = 20_000;
const queues = new Map<string, LogQueue>();

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

function queueOf(person: string, send: Send): LogQueue {
  const known = queues.get(person);
  if (known) return known;
  const queue = new LogQueue(`onderstroom.log.${person}.`, browserStorage(), send);
  queues.set(person, queue);
  return queue;
}

/** The queue of this person on this device; it tries again when the connection returns, and now and then. */
export function useLogQueue(person: string, send: Send = sendObservation) {
  const queue = useMemo(() => queueOf(person, send), [person, send]);
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
