import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { DraftMutation } from './queries.js';

/** Makes a draft from a trend and opens it; nothing for who may not. */
export function StartCodeOrange({ trendId }: { trendId: string }) {
  const can = useCan();
  const navigate = useNavigate();
  const [{ fetching, error }, draft] = useMutation(DraftMutation);
  if (!can('codeOrange.draft')) return null;
  const start = async () => {
    const answer = await draft({ trendId });
    if (answer.data) await navigate(`/code-oranje/${answer.data.draftCodeOrange.id}`);
  };
  return (
    <div className="stack-tight">
      <div className="row">
        <Button busy={fetching} onClick={() => void start()}>
          {t('codeOrange.start.act')}
        </Button>
      </div>
      <p className="quiet small">{t('codeOrange.start.explain')}</p>
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
    </div>
  );
}
