import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '../../lib/graphql.js';
import { LONGEST_TEXT } from './log-draft.js';
import { ReadText } from './queries.js';

const PAUSE_MS = 350;

/** What the product read in a text. */
export type Reading = ResultOf<typeof ReadText>['readText'];

/** The reading, and the text it belongs to. */
export interface ReadState {
  text: string;
  reading: Reading | null;
  failed: boolean;
}

const nothing: ReadState = { text: '', reading: null, failed: false };

/** Asks the server to read along, a moment after the last key; the last reading stays until the next one is there. */
export function useReading(text: string): ReadState {
  const client = useClient();
  const [state, setState] = useState<ReadState>(nothing);
  useEffect(() => {
    let over = false;
    const trimmed = text.trim();
    const timer = setTimeout(
      () => {
        if (trimmed.length < 3 || text.length > LONGEST_TEXT) return setState(nothing);
        void client
          .query(ReadText, { text }, { requestPolicy: 'network-only' })
          .toPromise()
          .then(({ data, error }) => {
            if (!over) setState({ text, reading: data?.readText ?? null, failed: Boolean(error) });
          });
      },
      trimmed === '' ? 0 : PAUSE_MS,
    );
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, text]);
  return state;
}
