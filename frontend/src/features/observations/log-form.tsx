import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { useActiveLabel } from '../../ui/use-active-label.js';
import { LogDetails } from './log-details.js';
import { faultsOf, type LogDraft } from './log-draft.js';
import { LogText } from './log-text.js';
import { ProposalChips } from './proposal-chips.js';
import { RoutePanel } from './route-panel.js';
import { SimilarTrends } from './similar-trends.js';
import { useDraftReading } from './use-draft-reading.js';

interface LogFormProps {
  draft: LogDraft;
  setDraft: (change: (old: LogDraft) => LogDraft) => void;
  places: readonly string[];
  topics: readonly { code: string; label: string }[];
  onSave: (draft: LogDraft) => void;
  /** How often a text came back into the field because somebody asked for it: then the focus goes there. */
  returned: number;
}

function SaveBar() {
  return (
    <div className="log-form__save row">
      <Button type="submit" purpose="primary">
        {t('observations.log.save')}
      </Button>
      <span className="quiet small log-form__keys">{t('observations.log.saveHint')}</span>
    </div>
  );
}

/** What is wrong once saving was tried; goes to the first field with a fault, which may stand far below the text. */
function useFaults(draft: LogDraft) {
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  const check = () => {
    const wrong = Object.keys(faultsOf(draft, new Date())).length > 0;
    setRefused(wrong ? refused + 1 : 0);
    return !wrong;
  };
  return { form, faults: refused > 0 ? faultsOf(draft, new Date()) : {}, check };
}

/** The text first; what is recognised, and what may be added, below it. Ctrl+Enter saves. */
export function LogForm({ draft, setDraft, places, topics, onSave, returned }: LogFormProps) {
  const { form, faults, check } = useFaults(draft);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (returned > 0) text.current?.focus();
  }, [returned]);
  const { failed, finds, restored, route, proposals, causes, similarTrends } = useDraftReading(draft);
  const look = useActiveLabel();
  const change = (part: Partial<LogDraft>) => setDraft((old) => ({ ...old, ...part }));

  const save = () => {
    if (!check()) return;
    if (!route) onSave({ ...draft, restored });
    text.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };

  return (
    <form ref={form} className="log-form stack" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <LogText
        ref={text}
        draft={draft}
        setDraft={setDraft}
        fault={faults.text}
        finds={finds}
        route={route?.title ?? null}
        causes={causes}
        active={look.active}
      />
      {route && <RoutePanel route={route} />}
      {failed && <p className="small quiet">{t('observations.log.readingFailed')}</p>}
      {!route && (
        <>
          <ProposalChips draft={draft} proposals={proposals} look={look} onChange={(next) => setDraft(() => next)} />
          <SimilarTrends trends={similarTrends} />
          {draft.text.trim() !== '' && (
            <LogDetails
              draft={draft}
              proposals={proposals}
              places={places}
              topics={topics}
              dayFault={faults.day}
              onChange={change}
            />
          )}
          <SaveBar />
        </>
      )}
    </form>
  );
}
