import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { type Guidance, RestoreGuidanceMutation } from './queries.js';

interface VersionListProps {
  guidance: Guidance;
  mayRestore: boolean;
  onRestored: (guidance: Guidance) => void;
}

/** Every version, newest first; an earlier one can be put back, which makes a new version. */
export function VersionList({ guidance, mayRestore, onRestored }: VersionListProps) {
  const [{ fetching, error }, restore] = useMutation(RestoreGuidanceMutation);
  const versions = [...guidance.versions].sort((a, b) => b.number - a.number);
  const run = async (number: number) => {
    const answer = await restore({ id: guidance.id, number });
    if (!answer.data) return;
    showToast(t('guidance.versions.restored', { number }));
    onRestored(answer.data.restoreGuidance);
  };
  return (
    <section className="stack-tight">
      <h2>{t('guidance.versions.title')}</h2>
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
      <ol className="plain-list guidance-versions">
        {versions.map(({ number, savedAt, savedBy, note }) => (
          <li key={number} className="row-between">
            <div>
              <p>{t('guidance.versions.line', { number, when: dayAndTime(savedAt), by: savedBy })}</p>
              {note && <p className="quiet small">{note}</p>}
            </div>
            {number === guidance.version ? (
              <span className="quiet small">{t('guidance.versions.current')}</span>
            ) : (
              mayRestore && (
                <Button purpose="subtle" busy={fetching} onClick={() => void run(number)}>
                  {t('guidance.versions.restore')}{' '}
                  <span className="visually-hidden">{t('guidance.versions.restoreAbout', { number })}</span>
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
