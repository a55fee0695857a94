import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { sentenceOf } from '../../lib/errors.js';
import { type Preview, PreviewFeedQuery } from './adding-documents.js';
import { type FeedDraft, inputOf } from './feed-draft.js';

const PAUSE_MS = 600;

/** The last preview that came, whether a newer one is on its way, and what went wrong with the newest. */
export interface PreviewState {
  preview: Preview | null;
  loading: boolean;
  problem: string | null;
}

/** What decides which items come in; the name does not. */
const asked = (draft: FeedDraft): string => JSON.stringify({ ...inputOf(draft), name: 'Voorbeeld' });

/** Fetches a feed once and shows what would come in, a moment after the last change; the previous answer stays until the next is there. */
export function usePreview(draft: FeedDraft): PreviewState {
  const client = useClient();
  const [state, setState] = useState<PreviewState>({ preview: null, loading: true, problem: null });
  const key = asked(draft);
  const address = draft.address;
  useEffect(() => setState({ preview: null, loading: true, problem: null }), [address]);
  useEffect(() => {
    let over = false;
    setState((before) => ({ ...before, loading: true }));
    const input = JSON.parse(key) as ReturnType<typeof inputOf>;
    const timer = setTimeout(() => {
      void client
        .query(PreviewFeedQuery, { input }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error }) => {
          if (over) return;
          const problem = error ? sentenceOf(error) : (data?.previewFeed.problem ?? null);
          setState((before) => ({ preview: data?.previewFeed ?? before.preview, loading: false, problem }));
        });
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, key]);
  return state;
}
