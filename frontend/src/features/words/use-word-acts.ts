import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { refusalOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { useUndo } from '../../lib/use-undo.js';
import { RemoveWord, SaveWord, UndoWordChange, WordChangesQuery, type WordEntry } from './queries.js';
import { inputOf, type WordDraft } from './word-draft.js';

const RECENT = 10;

/** Whether a save was refused because somebody else changed the word, or took it out, meanwhile. */
export const isConflict = (error: unknown): boolean =>
  ['tagging.wordChanged', 'tagging.wordGone'].includes(refusalOf(error)?.code ?? '');

/** The acts on the words of a topic. Each can be taken back for ten seconds, and later from the history; each throws when it is refused. */
export function useWordActs(topic: string, changed: () => void) {
  const client = useClient();
  const act = useAct();
  const undoable = useUndo();
  const undo = async (id: string) => {
    await act(UndoWordChange, { id });
    changed();
  };
  const done = async (said: string, term: string) => {
    changed();
    const { data } = await client
      .query(WordChangesQuery, { topic, first: RECENT }, { requestPolicy: 'network-only' })
      .toPromise();
    const change = data?.wordChanges.find((made) => made.term === term && made.undoable);
    if (change) undoable(said, () => undo(change.id));
    else showToast(said);
  };
  return {
    undo,
    save: async (draft: WordDraft): Promise<WordEntry> => {
      const { saveTopicWord: saved } = await act(SaveWord, { input: inputOf(draft) });
      void done(t(draft.before ? 'words.saved' : 'words.added', { term: saved.term }), saved.term);
      return saved;
    },
    remove: async ({ term, version }: WordEntry): Promise<void> => {
      await act(RemoveWord, { topic, term, version });
      void done(t('words.removed', { term }), term);
    },
  };
}

/** The acts as the parts of the page get them. */
export type WordActs = ReturnType<typeof useWordActs>;
