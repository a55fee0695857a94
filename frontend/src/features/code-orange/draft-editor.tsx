import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { AudienceChooser } from './audience-chooser.js';
import { MaskPreview } from './mask-preview.js';
import { MessageText } from './message-text.js';
import { AudienceQuery, type CodeOrange } from './queries.js';
import { messageLength, MOST_SENTENCES } from './sentences.js';
import { isChangedByOther, useCodeOrangeDraft, type Writing } from './use-code-orange-draft.js';

type Faults = { subject?: string; message?: string; audience?: string };

function faultsOf({ subject, message, organisationIds }: Writing): Faults {
  const { tooLong, empty, count } = messageLength(message);
  const faults: Faults = {};
  if (!subject.trim()) faults.subject = t('codeOrange.draft.needSubject');
  if (empty) faults.message = t('codeOrange.draft.needMessage');
  if (tooLong) faults.message = t('codeOrange.draft.tooLong', { count, most: MOST_SENTENCES });
  if (organisationIds.length === 0) faults.audience = t('codeOrange.draft.needAudience');
  return faults;
}

function MessageField({ value, fault, onChange }: { value: string; fault?: string; onChange: (value: string) => void }) {
  const { count, tooLong } = messageLength(value);
  const warning = tooLong ? t('codeOrange.draft.tooLong', { count, most: MOST_SENTENCES }) : null;
  return (
    <div className="stack-tight">
      <TextArea
        label={t('codeOrange.draft.message')}
        hint={t('codeOrange.draft.messageHint')}
        error={warning ?? fault}
        rows={7}
        maxLength={1500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="quiet small">{t('codeOrange.draft.count', { count, most: MOST_SENTENCES })}</p>
      <MaskPreview text={value} />
    </div>
  );
}

function StaleChoice({ kept, onTake, onOverwrite }: { kept: CodeOrange; onTake: () => void; onOverwrite: () => void }) {
  return (
    <Notice
      tone="warning"
      title={t('codeOrange.stale.title')}
      act={
        <>
          <Button onClick={onOverwrite}>{t('codeOrange.stale.overwrite')}</Button>
          <Button onClick={onTake}>{t('codeOrange.stale.take')}</Button>
        </>
      }
    >
      <div className="stack-tight">
        <p>{t('codeOrange.stale.what')}</p>
        <p className="strong">{t('codeOrange.stale.theirs')}</p>
        <MessageText subject={kept.subject} message={kept.message} headed={false} />
      </div>
    </Notice>
  );
}

function Audience({ writing, fault, onChange }: { writing: Writing; fault?: string; onChange: (ids: string[]) => void }) {
  const [{ data, error }] = useQuery({ query: AudienceQuery });
  if (error) return <Notice tone="error">{sentenceOf(error)}</Notice>;
  if (!data) return <Loading />;
  return (
    <div className="stack-tight">
      <AudienceChooser
        organisations={data.organisations}
        chosen={new Set(writing.organisationIds)}
        onChange={(chosen) => onChange([...chosen])}
      />
      {fault && (
        <p className="field__error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** Writes a message of at most five sentences and chooses who gets it; nothing leaves before a second person agreed. */
export function DraftEditor({ kept, onAsked }: { kept: CodeOrange; onAsked?: () => void }) {
  const draft = useCodeOrangeDraft(kept);
  const [faults, setFaults] = useState<Faults>({});
  const { writing, change, older } = draft;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const save = async () => (await draft.save()) && showToast(t('codeOrange.draft.saved'));
  const ask = async () => {
    const found = faultsOf(writing);
    setFaults(found);
    if (Object.keys(found).length > 0 || !(await draft.ask())) return;
    showToast(t('codeOrange.draft.asked'));
    onAsked?.();
  };
  const stale = isChangedByOther(draft.error);
  return (
    <div className="stack-wide" ref={form}>
      {older && (
        <Notice act={<Button onClick={() => change({ ...older, base: kept.version })}>{t('codeOrange.draft.kept_act')}</Button>}>
          {t('codeOrange.draft.kept')}
        </Notice>
      )}
      <div className="code-orange-draft">
        <section className="stack">
          <TextField
            label={t('codeOrange.draft.subject')}
            hint={t('codeOrange.draft.subjectHint')}
            error={faults.subject}
            maxLength={120}
            value={writing.subject}
            onChange={(event) => change({ subject: event.target.value })}
          />
          <MessageField value={writing.message} fault={faults.message} onChange={(message) => change({ message })} />
        </section>
        <Audience writing={writing} fault={faults.audience} onChange={(organisationIds) => change({ organisationIds })} />
      </div>
      {stale && <StaleChoice kept={kept} onTake={draft.take} onOverwrite={() => void draft.overwrite()} />}
      {Boolean(draft.error) && !stale && <Notice tone="error">{sentenceOf(draft.error)}</Notice>}
      <div className="row">
        <Button purpose="primary" busy={draft.busy} onClick={() => void ask()}>
          {t('codeOrange.draft.ask')}
        </Button>
        <Button busy={draft.busy} onClick={() => void save()}>
          {t('codeOrange.draft.save')}
        </Button>
      </div>
    </div>
  );
}
