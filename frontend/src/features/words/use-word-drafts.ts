import { useDraft } from '../../lib/use-draft.js';
import type { WordDraft } from './word-draft.js';

/** What is being filled in on this device, in any topic; it survives a reload. */
export interface WordDrafts {
  all: readonly WordDraft[];
  keep: (draft: WordDraft) => void;
  drop: (draft: WordDraft) => void;
}

/** One draft for each word, and one new word for each topic. */
const keyOf = ({ topic, before }: WordDraft): string => `${topic}/${before?.term ?? ''}`;

/** Keeps every word that is being filled in until it is saved or given up. */
export function useWordDrafts(): WordDrafts {
  const [kept, setKept] = useDraft<Record<string, WordDraft>>('words', {});
  return {
    all: Object.values(kept),
    keep: (draft) => setKept((old) => ({ ...old, [keyOf(draft)]: draft })),
    drop: (draft) => setKept(({ [keyOf(draft)]: _dropped, ...rest }) => rest),
  };
}
