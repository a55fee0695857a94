import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { WordEntry } from './queries.js';
import type { WordActs } from './use-word-acts.js';
import { useWordEffect } from './use-word-effect.js';
import { draftOf, inputOf } from './word-draft.js';
import { WordEffectPreview } from './word-effect.js';

interface RemoveWordPanelProps {
  word: WordEntry;
  acts: WordActs;
  onRemoved: () => void;
  onStay: () => void;
}

/** Before a word goes: what that would do to the labels, and the act itself. It can be taken back. */
export function RemoveWordPanel({ word, acts, onRemoved, onStay }: RemoveWordPanelProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const effect = useWordEffect(inputOf(draftOf(word)), true);
  const remove = () => {
    setBusy(true);
    acts.remove(word).then(onRemoved, (error: unknown) => {
      setProblem(sentenceOf(error));
      setBusy(false);
    });
  };
  return (
    <div className="stack-tight">
      <WordEffectPreview state={effect} idle={t('words.effect.looking')} />
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="row">
        <Button negative busy={busy} autoFocus onClick={remove}>
          {t('words.entry.removeNow', { term: word.term })}
        </Button>
        <Button purpose="subtle" onClick={onStay}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
