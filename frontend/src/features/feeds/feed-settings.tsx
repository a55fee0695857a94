import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../i18n/text.js';
import { download } from '../../lib/download.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { useUndo } from '../../lib/use-undo.js';
import { useAct } from '../../lib/use-act.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { draftOfFeed, faultsOf, type FeedDraft, inputOf } from './feed-draft.js';
import { fileOf } from './feed-facts.js';
import { FeedFields } from './feed-fields.js';
import { ChangeFeedMutation } from './mutations.js';
import type { Choices, FeedInFull } from './queries.js';
import { SettingsSummary } from './settings-summary.js';

interface SettingsProps {
  feed: FeedInFull;
  choices: Choices;
}

/** Saves changed settings, with ten seconds to go back to what they were. */
function useChange(feed: FeedInFull) {
  const act = useAct();
  const undoable = useUndo();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (draft: FeedDraft, said: string): Promise<boolean> => {
    const before = inputOf(draftOfFeed(feed));
    try {
      await act(ChangeFeedMutation, { id: feed.id, input: inputOf(draft) });
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    }
    setProblem(null);
    undoable(said, () => act(ChangeFeedMutation, { id: feed.id, input: before }));
    return true;
  };
  return { change, problem };
}

function EditForm({ feed, choices, onDone }: SettingsProps & { onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOfFeed(feed));
  const [asked, setAsked] = useState(false);
  const { change, problem } = useChange(feed);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(faultsOf(draft)).some(Boolean)) return;
    if (await change(draft, t('feeds.settings.saved', { name: draft.name }))) onDone();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <FeedFields
        withAddress
        draft={draft}
        faults={asked ? faultsOf(draft) : null}
        choices={choices}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="row">
        <Button type="submit" purpose="primary">
          {t('feeds.settings.save')}
        </Button>
        <Button purpose="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A source of the screen that moved takes its new address over with one tap. */
export function TakeNewAddress({ feed }: { feed: FeedInFull }) {
  const can = useCan();
  const { change, problem } = useChange(feed);
  const { movedTo } = feed;
  if (!movedTo || feed.origin !== 'screen' || !can('feeds.manage')) return null;
  return (
    <div className="stack-tight">
      {problem && <Notice tone="error">{problem}</Notice>}
      <div>
        <Button
          onClick={() =>
            void change({ ...draftOfFeed(feed), address: movedTo }, t('feeds.settings.addressTaken', { name: feed.name }))
          }
        >
          {t('feeds.settings.takeAddress')}
        </Button>
      </div>
    </div>
  );
}

/** What is set of a source. One from a file says where to change it; one from the screen is changed here. */
export function FeedSettings({ feed, choices }: SettingsProps) {
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const edit = (open: boolean) => {
    setEditing(open);
    heading.current?.focus();
  };
  const own = feed.origin === 'screen';
  return (
    <section className="stack-tight">
      <h2 ref={heading} tabIndex={-1}>
        {t('feeds.settings.title')}
      </h2>
      {editing ? (
        <EditForm feed={feed} choices={choices} onDone={() => edit(false)} />
      ) : (
        <>
          <SettingsSummary settings={feed.settings} choices={choices} />
          {!own && <p className="feed__address">{t('feeds.settings.fileWhat', { file: fileOf(feed) })}</p>}
          {own && can('feeds.manage') && (
            <div className="row">
              <Button onClick={() => edit(true)}>{t('feeds.settings.edit')}</Button>
              <Button purpose="subtle" onClick={() => download(`${feed.code}.yaml`, feed.yaml, 'application/yaml')}>
                {t('feeds.settings.yaml')}
              </Button>
            </div>
          )}
          {own && can('feeds.manage') && <p className="quiet small feed__address">{t('feeds.settings.yamlWhat')}</p>}
        </>
      )}
    </section>
  );
}
