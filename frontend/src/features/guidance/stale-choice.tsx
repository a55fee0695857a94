import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { compareDocuments, readContent } from './document.js';

interface StaleChoiceProps {
  by: string;
  mine: string;
  theirs: string;
  onOverwrite: () => void;
  onTake: () => void;
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="quiet small">{title}</p>
      {text ? (
        text.split('\n').map((line, index) => <p key={index}>{line}</p>)
      ) : (
        <p className="quiet">{t('guidance.stale.nothing')}</p>
      )}
    </div>
  );
}

/** Two people wrote at the same time: says who, shows what differs per heading, and lets a person choose. Nothing is lost. */
export function StaleChoice({ by, mine, theirs, onOverwrite, onTake }: StaleChoiceProps) {
  const differences = compareDocuments(readContent(mine), readContent(theirs));
  return (
    <Notice
      tone="warning"
      title={t('guidance.stale.title', { by: by || t('guidance.stale.someone') })}
      act={
        <>
          <Button onClick={onOverwrite}>{t('guidance.stale.overwrite')}</Button>
          <Button onClick={onTake}>{t('guidance.stale.take')}</Button>
        </>
      }
    >
      <div className="stack-tight">
        <p>{t('guidance.stale.what')}</p>
        <details>
          <summary className="guidance-compare">{t('guidance.stale.compare')}</summary>
          <div className="stack">
            {differences.length === 0 && <p>{t('guidance.stale.same')}</p>}
            {differences.map((difference) => (
              <section key={difference.heading} className="stack-tight">
                <h3>{difference.heading}</h3>
                <div className="columns">
                  <Side title={t('guidance.stale.mine')} text={difference.mine} />
                  <Side title={t('guidance.stale.theirs')} text={difference.theirs} />
                </div>
              </section>
            ))}
          </div>
        </details>
        <p className="quiet small">{t('guidance.stale.overwriteNote')}</p>
      </div>
    </Notice>
  );
}
