import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { useDraft } from '../../lib/use-draft.js';
import { useUndo } from '../../lib/use-undo.js';
import { useAct } from '../../lib/use-act.js';
import { FindFeedsQuery, type Finding, type FoundFeed } from './adding-documents.js';
import { addressOf, draftOfFound, faultsOf, inputOf, type FeedDraft } from './feed-draft.js';
import { AddFeedMutation, FetchNowMutation, RemoveFeedMutation } from './mutations.js';

interface NewFeed {
  typed: string;
  finding: Finding | null;
  draft: FeedDraft | null;
}

const nothing: NewFeed = { typed: '', finding: null, draft: null };

/** Adding a source step by step: an address, the feeds found there, one of them with its settings. What is typed survives errors and reloads. */
export function useNewFeed() {
  const client = useClient();
  const act = useAct();
  const undoable = useUndo();
  const navigate = useNavigate();
  const [state, set, forget] = useDraft<NewFeed>('new-feed', nothing);
  const [searching, setSearching] = useState(false);
  const [adding, setAdding] = useState(false);
  const [choices, setChoices] = useState(0);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const search = async () => {
    const address = addressOf(state.typed);
    if (address === '') return setProblem(t('feeds.new.addressMissing'));
    setProblem(null);
    setSearching(true);
    const { data, error } = await client.query(FindFeedsQuery, { address }, { requestPolicy: 'network-only' }).toPromise();
    setSearching(false);
    if (!data) return setProblem(sentenceOf(error));
    const finding = data.findFeeds;
    const [only] = finding.found;
    const draft = only && finding.found.length === 1 && !only.followedAs ? draftOfFound(only) : null;
    set((before) => ({ ...before, finding, draft }));
  };

  const turnOn = async () => {
    const { draft } = state;
    setAsked(true);
    if (!draft || Object.values(faultsOf(draft)).some(Boolean)) return;
    setProblem(null);
    setAdding(true);
    try {
      const { addFeed } = await act(AddFeedMutation, { input: inputOf(draft) });
      forget();
      // Its first fetch; when that is refused or lost, the worker fetches it with the next round.
      void act(FetchNowMutation, { id: addFeed.id }).catch(() => undefined);
      undoable(t('feeds.new.turnedOn', { name: addFeed.name }), () => act(RemoveFeedMutation, { id: addFeed.id }));
      await navigate('/bronnen');
    } catch (error) {
      setProblem(sentenceOf(error));
      setAdding(false);
    }
  };

  return {
    ...state,
    searching,
    adding,
    problem,
    faults: asked && state.draft ? faultsOf(state.draft) : null,
    search,
    turnOn,
    type: (typed: string) => set((before) => ({ ...before, typed })),
    /** How often one was chosen by hand on this visit. */
    choices,
    choose: (found: FoundFeed) => {
      setChoices(choices + 1);
      set((before) => ({ ...before, draft: draftOfFound(found) }));
    },
    change: (part: Partial<FeedDraft>) => set((before) => ({ ...before, draft: before.draft && { ...before.draft, ...part } })),
  };
}
