import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { UndoTrendChange } from './trend-mutations.js';

/** Doing something with a trend: sends it, says in one sentence when it fails, and asks the trend anew. */
export interface TrendActs {
  /** Gives the answer, or null after the reason of a failure was shown. */
  act: <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    done?: (data: Data) => string,
  ) => Promise<Data | null>;
  /** Takes a change back; rejects when that is refused. */
  undo: (changeId: string) => Promise<void>;
}

/** The acts of the pages about trends. */
export function useTrendActs(refresh: () => void): TrendActs {
  const client = useClient();
  return {
    act: async (document, variables, done) => {
      const { data, error } = await client.mutation(document, variables);
      refresh();
      if (error) showToast(sentenceOf(error), { tone: 'error' });
      else if (data && done) showToast(done(data));
      return error ? null : (data ?? null);
    },
    undo: async (changeId) => {
      const { error } = await client.mutation(UndoTrendChange, { changeId });
      refresh();
      if (error) throw error;
    },
  };
}
