import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { TryText, type TryReading } from './queries.js';

const PAUSE_MS = 350;
/** Most characters that can be tried at once. */
export const LONGEST_TEXT = 10_000;

/** What is tried: a text, and the moment it is from (as the browser writes it; empty is now). */
export interface Tried {
  text: string;
  at: string;
}

/** The reading with the text it belongs to. */
export interface TryState {
  text: string;
  reading: TryReading | null;
  loading: boolean;
  error: unknown;
}

const nothing: TryState = { text: '', reading: null, loading: false, error: null };

/** Reads a text a moment after the last key; the last reading stays until the next is there. Nothing is kept, also not on this device. */
export function useTryReading({ text, at }: Tried): TryState & { retry: () => void } {
  const client = useClient();
  const [state, setState] = useState<TryState>(nothing);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    // The finds come as places in the text without space around it and with one form per letter.
    const tidy = text.normalize('NFC').trim();
    if (tidy === '' || tidy.length > LONGEST_TEXT) return setState(nothing);
    let over = false;
    setState((before) => ({ ...before, loading: true }));
    const moment = at ? new Date(at).toISOString() : null;
    const timer = setTimeout(() => {
      void client
        .query(TryText, { text: tidy, at: moment }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error }) => {
          if (!over) setState({ text: tidy, reading: data?.tryText ?? null, loading: false, error: error ?? null });
        });
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, text, at, tries]);
  return { ...state, retry: () => setTries(tries + 1) };
}
