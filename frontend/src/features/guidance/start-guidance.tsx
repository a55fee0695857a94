import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { DraftGuidanceMutation } from './queries.js';

/** Makes a concept from a trend and opens it; nothing for who may not. */
export function StartGuidance({ trendId }: { trendId: string }) {
  const can = useCan();
  const navigate = useNavigate();
  const [{ fetching, error }, draft] = useMutation(DraftGuidanceMutation);
  if (!can('guidance.edit')) return null;
  const start = async () => {
    const answer = await draft({ trendId });
    if (answer.data) await navigate(`/handreikingen/${answer.data.draftGuidance.id}`);
  };
  return (
    <div className="stack-tight">
      <div className="row">
        <Button busy={fetching} onClick={() => void start()}>
          {t('guidance.start.act')}
        </Button>
      </div>
      <p className="quiet small">{t('guidance.start.explain')}</p>
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
    </div>
  );
}
