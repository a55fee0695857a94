import { t } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { CausedText } from '../../ui/caused-text.js';
import { causesOf } from '../../ui/causes.js';
import type { EffectText, WordEffect } from './queries.js';

function Texts({ heading, texts, count }: { heading: string; texts: readonly EffectText[]; count: number }) {
  if (texts.length === 0) return null;
  return (
    <div className="stack-tight">
      <h4>{heading}</h4>
      <ul className="plain-list effect__texts">
        {texts.map((one) => (
          <li key={`${one.observationId} ${one.label}`}>
            <p className="effect__text">
              <CausedText text={one.text} causes={causesOf(one.text, 'word', one, one.label)} active="word" />
            </p>
            <p className="quiet small">
              <span className="strong">{one.label}</span> · <time dateTime={one.noticedAt}>{day(one.noticedAt)}</time> ·{' '}
              {one.because}
            </p>
          </li>
        ))}
      </ul>
      {count > texts.length && <p className="quiet small">{t('words.effect.more', { count: count - texts.length })}</p>}
    </div>
  );
}

/** The texts in which a label would come or go, with the words that matter marked. */
export function EffectTexts({ effect }: { effect: WordEffect }) {
  return (
    <div className="stack">
      <Texts heading={t('words.effect.added')} texts={effect.added} count={effect.addedCount} />
      <Texts heading={t('words.effect.removed')} texts={effect.removed} count={effect.removedCount} />
    </div>
  );
}
