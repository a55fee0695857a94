import { useSyncExternalStore } from 'react';

/** A short message at the edge of the screen that goes away by itself, with at most one act. */
export interface Toast {
  id: number;
  text: string;
  tone: 'info' | 'error';
  act?: { label: string; run: () => void };
}

/** What can be undone or went wrong stays longer than what only says that it is done. */
const LIFETIME_MS = 10_000;
const SHORT_LIFETIME_MS = 5_000;
let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Takes a message away before its time. */
export const dismissToast = (id: number): void => set(toasts.filter((toast) => toast.id !== id));

/** Shows a message for ten seconds, or for five when it asks nothing of the reader; takes the place of the same message. Returns its number. */
export function showToast(text: string, options: Partial<Pick<Toast, 'tone' | 'act'>> = {}): number {
  const id = nextId++;
  const toast: Toast = { id, text, tone: 'info', ...options };
  const plain = !toast.act && toast.tone === 'info';
  set([...toasts.filter((other) => !plain || other.text !== text).slice(-2), toast]);
  setTimeout(() => dismissToast(id), plain ? SHORT_LIFETIME_MS : LIFETIME_MS);
  return id;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The messages at this moment, oldest first. */
export const latestToasts = (): readonly Toast[] => toasts;

/** The messages on the screen now, oldest first. */
export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => toasts);
