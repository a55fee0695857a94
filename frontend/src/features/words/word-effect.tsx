import { useId, useState } from 'react';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { EffectTexts } from './effect-texts.js';
import { isConflict } from './use-word-acts.js';
import type { EffectState } from './use-word-effect.js';
import { faultOf } from './word-draft.js';

interface WordEffectPreviewProps {
  state: EffectState;
  /** What to say when there is nothing to look at yet. */
  idle: string;
}

function sentence({ effect, error }: EffectState, idle: string): string {
  if (error && !faultOf(error, '') && !isConflict(error)) return t('words.effect.failed', { why: sentenceOf(error) });
  return effect?.sentence ?? idle;
}

/** What saving would do to the labels of the last 90 days, in a sentence; one tap shows the texts. */
export function WordEffectPreview({ state, idle }: WordEffectPreviewProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { effect, loading } = state;
  const some = effect !== null && effect.added.length + effect.removed.length > 0;
  return (
    <section className="effect" aria-label={t('words.effect.title')}>
      <div className="row-between">
        <p role="status" className={loading ? 'quiet' : undefined}>
          {loading && !effect ? t('words.effect.looking') : sentence(state, idle)}
        </p>
        {some && (
          <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t(open ? 'words.effect.hide' : 'words.effect.show')}
          </Button>
        )}
      </div>
      <div
        id={id}
        hidden={!open || !some}
        className="effect__scroll"
        role="region"
        aria-label={t('words.effect.texts')}
        tabIndex={0}
      >
        {open && effect && <EffectTexts effect={effect} />}
      </div>
    </section>
  );
}
