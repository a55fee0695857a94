import { useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { EvidenceText } from './evidence-text.js';
import { SplitForm } from './split-form.js';
import type { EvidenceData } from './trend-documents.js';

interface EvidenceListProps {
  evidence: readonly EvidenceData[];
  /** Makes a new trend of the chosen observations; null when the viewer may not. */
  onSplit: ((observationIds: string[], title: string) => Promise<boolean>) | null;
}

const FIRST = 8;

/** The observations of a trend, newest first, from which a part can be split off. */
export function EvidenceList({ evidence, onSplit }: EvidenceListProps) {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [shown, setShown] = useState(FIRST);
  if (evidence.length === 0) return <p className="quiet">{t('trends.evidence.none')}</p>;
  const toggle = (id: string) =>
    setChosen((before) => (before?.includes(id) ? before.filter((other) => other !== id) : [...(before ?? []), id]));
  return (
    <div className="stack">
      {chosen && <p>{t('trends.split.what')}</p>}
      <ul className="plain-list evidence">
        {evidence.slice(0, chosen ? undefined : shown).map((one) => (
          <li key={one.observation.id} className="evidence__item">
            {chosen && (
              <input
                type="checkbox"
                className="evidence__choose"
                aria-label={t('trends.split.choose', { text: one.observation.text.slice(0, 60) })}
                checked={chosen.includes(one.observation.id)}
                onChange={() => toggle(one.observation.id)}
              />
            )}
            <EvidenceText evidence={one} />
          </li>
        ))}
      </ul>
      {!chosen && evidence.length > shown && (
        <Button onClick={() => setShown(evidence.length)}>{tn('trends.evidence.more', evidence.length - shown)}</Button>
      )}
      {onSplit && !chosen && evidence.length > 1 && (
        <div>
          <Button purpose="subtle" onClick={() => setChosen([])}>
            {t('trends.split.open')}
          </Button>
        </div>
      )}
      {onSplit && chosen && (
        <SplitForm count={chosen.length} onCancel={() => setChosen(null)} onSplit={(title) => onSplit([...chosen], title)} />
      )}
    </div>
  );
}
