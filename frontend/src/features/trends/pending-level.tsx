import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { useCan, useSession } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { TrendFactsData } from './trend-documents.js';
import { ConfirmLevel } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

/** A colour that waits for a second person: tells who asked, and lets another confirm. */
export function PendingLevel({ trend, acts }: { trend: TrendFactsData; acts: TrendActs }) {
  const { viewer } = useSession();
  const can = useCan();
  const { pendingLevel: pending, id, version } = trend;
  if (!pending) return null;
  const level = t(`common.level.${pending.level}`);
  const mine = pending.by.id === viewer?.id;
  const confirm = () =>
    acts.act(ConfirmLevel, { id, version }, (data) =>
      t('trends.pending.confirmed', { level: t(`common.level.${data.confirmLevel.level}`) }),
    );
  return (
    <Notice
      tone="warning"
      title={t('trends.pending.title')}
      act={
        !mine &&
        can('trends.edit') && (
          <Button purpose="primary" onClick={() => void confirm()}>
            {t('trends.pending.confirm', { level })}
          </Button>
        )
      }
    >
      <p>
        {mine
          ? t('trends.pending.mine', { level, now: t(`common.level.${trend.level}`) })
          : t('trends.pending.other', { by: pending.by.name, when: ago(pending.at), level })}
      </p>
    </Notice>
  );
}
