import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { t, type TextKey } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { WordEntry } from './queries.js';
import { isConflict, type WordActs } from './use-word-acts.js';
import { useWordEffect } from './use-word-effect.js';
import { WordConflict } from './word-conflict.js';
import { faultOf, faultsOf, inputOf, isChanged, type WordDraft, type WordFaults } from './word-draft.js';
import { WordEffectPreview } from './word-effect.js';
import { WordFields } from './word-fields.js';

interface WordFormProps {
  draft: WordDraft;
  /** The word as it is in the list now; null when it is new, or not there any more. */
  current: WordEntry | null;
  save: WordActs['save'];
  /** True when somebody just opened it; a form that was open before a reload leaves the focus where it is. */
  focus: boolean;
  onChange: (draft: WordDraft) => void;
  /** Saved under this term, or given up (null). */
  onDone: (term: string | null) => void;
  /** Somebody else was first: the list is to be asked anew. */
  onStale: () => void;
}

/** Saving one word: what is asked, what goes wrong and at which field. */
function useSaving({ save: send, onDone, onStale }: WordFormProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<WordFaults>({});
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (wanted: WordDraft) => {
    setBusy(true);
    setRefused({});
    setProblem(null);
    try {
      onDone((await send(wanted)).term);
    } catch (error) {
      const fault = faultOf(error, wanted.term);
      if (fault) setRefused(fault);
      else if (isConflict(error)) onStale();
      else setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  return { busy, refused, problem, save, touch: () => setRefused({}) };
}

const isStale = ({ before }: WordDraft, current: WordEntry | null): boolean =>
  before !== null && (current === null || current.version !== before.version);

/** After a try to save, the first field in which something is wrong gets the focus. */
function useFocusOnFault(form: RefObject<HTMLFormElement | null>, asked: number, refused: WordFaults): void {
  useEffect(() => {
    const anything = asked > 0 || Object.keys(refused).length > 0;
    if (anything) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a try to save and its refusal move the focus
  }, [asked, Object.keys(refused).join()]);
}

/** What to say while there is no effect to show. */
function idleOf(draft: WordDraft, refused: boolean): TextKey {
  if (!isChanged(draft)) return 'words.effect.unchanged';
  return refused ? 'words.effect.atField' : 'words.effect.incomplete';
}

/** One word to add or change, in place; shows what saving would do before it is done. */
export function WordForm(props: WordFormProps) {
  const { draft, current, focus, onChange, onDone } = props;
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  const { busy, refused, problem, save, touch } = useSaving(props);
  const own = faultsOf(draft);
  const well = Object.keys(own).length === 0;
  const effect = useWordEffect(well && isChanged(draft) ? inputOf(draft) : null);
  const stale = !busy && isStale(draft, current);
  const live = effect.error ? faultOf(effect.error, draft.term) : null;
  const faults = { ...(asked > 0 && own), ...live, ...refused };
  useEffect(() => {
    if (focus) form.current?.querySelector('input')?.focus();
  }, [focus]);
  useFocusOnFault(form, asked, refused);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(asked + 1);
    if (well && !stale && !busy) void (isChanged(draft) ? save(draft) : onDone(draft.before?.term ?? null));
  };
  const title = draft.before ? t('words.form.change', { term: draft.before.term }) : t('words.form.add');
  return (
    <form ref={form} className="card word-form" noValidate aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      <WordFields
        draft={draft}
        faults={faults}
        onChange={(part) => {
          if (Object.keys(refused).length > 0) touch();
          onChange({ ...draft, ...part });
        }}
      />
      <div className="word-form__foot">
        {!stale && <WordEffectPreview state={effect} idle={t(idleOf(draft, live !== null || isConflict(effect.error)))} />}
        {problem && <Notice tone="error">{problem}</Notice>}
        {stale ? (
          <WordConflict
            draft={draft}
            theirs={current}
            busy={busy}
            onKeep={() => void save({ ...draft, before: current })}
            onTake={() => onDone(current?.term ?? null)}
          />
        ) : (
          <div className="row">
            <Button type="submit" purpose="primary" busy={busy}>
              {t('common.save')}
            </Button>
            <Button purpose="subtle" onClick={() => onDone(draft.before?.term ?? null)}>
              {t('common.cancel')}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
