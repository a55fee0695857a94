import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { LogDetails } from './log-details.js';
import { faultsOf, type LogDraft } from './log-draft.js';
import { MaskedPreview } from './masked-preview.js';
import { ProposalChips } from './proposal-chips.js';
import { RoutePanel } from './route-panel.js';
import { SimilarTrends } from './similar-trends.js';
import { useReading } from './use-reading.js';

interface LogFormProps {
  draft: LogDraft;
  setDraft: (change: (old: LogDraft) => LogDraft) => void;
  places: readonly string[];
  topics: readonly { code: string; label: string }[];
  onSave: (draft: LogDraft) => void;
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
export function LogForm({ draft, setDraft, places, topics, onSave }: LogFormProps) {
  const { form, faults, check } = useFaults(draft);
  const text = useRef<HTMLTextAreaElement>(null);
  const { reading, failed, text: readText } = useReading(draft.text);
  const route = reading?.concernsOneChild ? reading.route : null;
  const proposals = reading?.tags ?? [];
  const change = (part: Partial<LogDraft>) => setDraft((old) => ({ ...old, ...part }));

  const save = () => {
    if (!check()) return;
    if (!route) onSave(draft);
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
      <TextArea
        ref={text}
        label={t('observations.log.text')}
        hint={t('observations.log.hint')}
        error={faults.text}
        value={draft.text}
        autoFocus
        autoCapitalize="sentences"
        rows={4}
        onChange={(event) => change({ text: event.target.value })}
      />
      {reading && <MaskedPreview text={readText} masked={reading.masked} />}
      {route && <RoutePanel route={route} />}
      {failed && <p className="small quiet">{t('observations.log.readingFailed')}</p>}
      {!route && (
        <>
          <ProposalChips draft={draft} proposals={proposals} onChange={(next) => setDraft(() => next)} />
          {reading && <SimilarTrends trends={reading.similarTrends} />}
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
