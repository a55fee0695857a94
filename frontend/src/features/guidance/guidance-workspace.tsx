import { lazy, Suspense, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan, useSession } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { ChipGroup } from '../../ui/chip.js';
import { TextField } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { progressOf, readContent } from './document.js';
import { Expire } from './expire.js';
import { AdoptGuidanceMutation, type Guidance } from './queries.js';
import { SourceList } from './source-list.js';
import { StaleChoice } from './stale-choice.js';
import { useGuidanceDraft } from './use-guidance-draft.js';
import { VersionList } from './version-list.js';

const GuidanceEditor = lazy(() => import('./guidance-editor.js').then((file) => ({ default: file.GuidanceEditor })));

const SCHOOL_TYPES = ['PO', 'VO', 'mbo'].map((value) => ({ value, label: value }));

/** Where the choice between two texts stands on the page. */
const CHOICE = 'stale-choice';

type Draft = ReturnType<typeof useGuidanceDraft>;

function Head({ draft, fault }: { draft: Draft; fault: string | null }) {
  const { writing, change } = draft;
  return (
    <div className="columns">
      <TextField
        label={t('guidance.form.title')}
        error={fault}
        maxLength={160}
        value={writing.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <ChipGroup
        label={t('guidance.form.schoolTypes')}
        options={SCHOOL_TYPES}
        selected={writing.schoolTypes}
        onChange={(schoolTypes) => change({ schoolTypes })}
      />
      <TextField
        label={t('guidance.form.reviewBefore')}
        hint={t('guidance.form.reviewHint')}
        type="date"
        value={writing.reviewBefore}
        onChange={(event) => change({ reviewBefore: event.target.value })}
      />
    </div>
  );
}

function Resumed({ draft }: { draft: Draft }) {
  if (!draft.resumed) return null;
  return (
    <Notice act={<Button onClick={() => draft.take()}>{t('guidance.form.discard')}</Button>}>
      {t('guidance.form.resumed', { when: dayAndTime(draft.resumed) })}
    </Notice>
  );
}

/** Instead of saving: says that a colleague was first, and goes to the choice. */
function ToChoice({ by }: { by: string }) {
  const go = () => {
    const choice = document.getElementById(CHOICE);
    choice?.scrollIntoView({ block: 'start' });
    choice?.focus();
  };
  return (
    <>
      <p>{t('guidance.stale.title', { by: by || t('guidance.stale.someone') })}</p>
      <div className="row">
        <Button purpose="primary" onClick={go}>
          {t('guidance.stale.go')}
        </Button>
      </div>
    </>
  );
}

interface ActsProps {
  guidance: Guidance;
  draft: Draft;
  save: () => Promise<Guidance | null>;
}

function Acts({ guidance, draft, save }: ActsProps) {
  const can = useCan();
  const { viewer } = useSession();
  const [{ fetching, error }, adopt] = useMutation(AdoptGuidanceMutation);
  const { filled, total } = progressOf(readContent(draft.writing.content));
  const run = async () => {
    const answer = await adopt({ id: guidance.id, version: guidance.version });
    if (answer.data) showToast(t('guidance.adopt.done'));
  };
  if (draft.changedBy !== null)
    return (
      <div className="stack-tight guidance-acts" role="status">
        <ToChoice by={draft.changedBy} />
      </div>
    );
  const ready = guidance.status === 'concept' && !draft.dirty && can('guidance.adopt');
  const own = guidance.versions.some(({ number, savedBy }) => number === guidance.version && savedBy === viewer?.name);
  return (
    <div className="stack-tight guidance-acts">
      <p role="status" className="quiet small">
        {t(draft.dirty ? 'guidance.form.unsaved' : 'guidance.form.upToDate')}{' '}
        {total > filled && tn('guidance.adopt.open', total - filled)}
      </p>
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
      {draft.error && <Notice tone="error">{sentenceOf(draft.error)}</Notice>}
      {ready && own && <p className="small">{t('guidance.adopt.own')}</p>}
      <div className="row">
        <Button purpose="primary" busy={draft.busy} onClick={() => void save()}>
          {t('guidance.form.save')}
        </Button>
        {ready && !own && (
          <Button busy={fetching} onClick={() => void run()}>
            {t('guidance.adopt.act')}
          </Button>
        )}
        {guidance.status === 'adopted' && can('guidance.adopt') && <Expire guidance={guidance} />}
      </div>
    </div>
  );
}

/** Where a handreiking is written: title, schools, text, sources and versions, with one place to save. */
export function GuidanceWorkspace({ guidance }: { guidance: Guidance }) {
  const draft = useGuidanceDraft(guidance);
  const [chosen, setChosen] = useState<{ key: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { outrun, take } = draft;
  useEffect(() => {
    if (outrun) take();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `take` is new at every render; only a newer version matters
  }, [outrun]);
  const save = async (base = draft.writing.base) => {
    setFault(draft.writing.title.trim() ? null : t('guidance.form.needTitle'));
    if (!draft.writing.title.trim()) return null;
    const saved = await draft.send(base);
    if (saved) showToast(t('guidance.form.saved', { number: saved.version }));
    return saved;
  };
  return (
    <div className="stack-wide">
      <Resumed draft={draft} />
      {guidance.status === 'adopted' && <p className="quiet">{t('guidance.form.adoptedNote')}</p>}
      {draft.changedBy !== null && (
        <div id={CHOICE} tabIndex={-1}>
          <StaleChoice
            by={draft.changedBy}
            mine={draft.writing.content}
            theirs={guidance.content}
            onOverwrite={() => void save(guidance.version)}
            onTake={() => draft.take()}
          />
        </div>
      )}
      <Head draft={draft} fault={fault} />
      <div className="guidance-layout">
        <div className="stack">
          <Suspense fallback={<Loading what={t('guidance.editor.loading')} />}>
            <GuidanceEditor
              key={draft.round}
              editable
              content={draft.writing.content}
              sources={guidance.sources}
              onChange={(content) => draft.change({ content })}
              onChooseSource={(key) => setChosen({ key })}
            />
          </Suspense>
          <Acts guidance={guidance} draft={draft} save={save} />
        </div>
        <div className="stack-wide">
          <SourceList sources={guidance.sources} chosen={chosen} />
          <VersionList guidance={guidance} mayRestore onRestored={(restored) => draft.take(restored)} />
        </div>
      </div>
    </div>
  );
}

/** A handreiking for who reads it. */
export function GuidanceReading({ guidance }: { guidance: Guidance }) {
  const [chosen, setChosen] = useState<{ key: string } | null>(null);
  return (
    <div className="guidance-layout">
      <Suspense fallback={<Loading what={t('guidance.editor.loading')} />}>
        <GuidanceEditor
          key={guidance.version}
          editable={false}
          content={guidance.content}
          sources={guidance.sources}
          onChange={() => undefined}
          onChooseSource={(key) => setChosen({ key })}
        />
      </Suspense>
      <SourceList sources={guidance.sources} chosen={chosen} />
    </div>
  );
}
