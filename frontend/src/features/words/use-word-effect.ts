import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { WordEffectQuery, type WordEffect, type WordInput } from './queries.js';

const PAUSE_MS = 500;

/** The effect of a change, and whether a newer answer is on its way. */
export interface EffectState {
  effect: WordEffect | null;
  loading: boolean;
  error: unknown;
}

const nothing: EffectState = { effect: null, loading: false, error: null };

/** Asks what a change would do, a moment after the last key; the last answer stays until the next is there. Null asks nothing. */
export function useWordEffect(input: WordInput | null, remove = false): EffectState {
  const client = useClient();
  const [state, setState] = useState<EffectState>(nothing);
  const key = input && JSON.stringify(input);
  useEffect(() => {
    if (key === null) return setState(nothing);
    let over = false;
    setState((before) => ({ ...before, loading: true }));
    const timer = setTimeout(() => {
      void client
        .query(WordEffectQuery, { input: JSON.parse(key) as WordInput, remove }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error }) => {
          if (!over) setState({ effect: data?.wordEffect ?? null, loading: false, error: error ?? null });
        });
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, key, remove]);
  return state;
}
