import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { OUTCOMES } from './fact-options.js';
import type { TrendFactsData } from './trend-documents.js';
import { CloseTrend, ReopenTrend } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

/** Closes a trend with how it ended, or opens it again. */
export function CloseForm({ trend: { id, version, closedAt }, acts }: { trend: TrendFactsData; acts: TrendActs }) {
  const [open, setOpen] = useState(false);
  if (closedAt)
    return (
      <Button onClick={() => void acts.act(ReopenTrend, { id, version }, () => t('trends.close.reopened'))}>
        {t('trends.close.reopen')}
      </Button>
    );
  if (!open)
    return (
      <Button purpose="subtle" onClick={() => setOpen(true)}>
        {t('trends.close.open')}
      </Button>
    );
  const close = (outcome: string) =>
    acts.act(CloseTrend, { id, version, outcome }, () => t('trends.close.done')).then((done) => done && setOpen(false));
  return (
    <fieldset className="stack-tight">
      <legend className="field__label">{t('trends.close.how')}</legend>
      <div className="row">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} onClick={() => void close(outcome)}>
            {t(`trends.outcome.${outcome}`)}
          </Button>
        ))}
        <Button purpose="subtle" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
