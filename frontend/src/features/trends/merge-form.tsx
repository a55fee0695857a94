import { useState } from 'react';
import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { ComboBox } from '../../ui/combo-box.js';
import { OtherTrendsQuery } from './trend-documents.js';
import { MergeTrends } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

/** Makes one trend of two: the chosen one comes into this one. */
export function MergeForm({ trendId, acts }: { trendId: string; acts: TrendActs }) {
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: OtherTrendsQuery, pause: !open });
  const others = (data?.trends.items ?? []).filter(({ id }) => id !== trendId);
  const title = others.find(({ id }) => id === from)?.title ?? '';
  if (!open)
    return (
      <Button purpose="subtle" onClick={() => setOpen(true)}>
        {t('trends.merge.open')}
      </Button>
    );
  const merge = async (chosen: string) => {
    const done = await acts.act(MergeTrends, { into: trendId, from: chosen }, () => t('trends.merge.done', { title }));
    if (done) setOpen(false);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (from) void merge(from);
      }}
    >
      {data && (
        <ComboBox
          label={t('trends.merge.which')}
          options={others.map(({ id, title: label }) => ({ value: id, label }))}
          value={from}
          onChange={setFrom}
        />
      )}
      <p className="quiet small">{t('trends.merge.what')}</p>
      <div className="row">
        <Button type="submit" disabled={!title}>
          {t('trends.merge.do')}
        </Button>
        <Button purpose="subtle" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
