import { useState } from 'react';
import { ReadText } from '../../features/try-text/read-text.js';
import { TryForm } from '../../features/try-text/try-form.js';
import '../../features/try-text/try-text.css';
import { useTryReading, type Tried } from '../../features/try-text/use-try-reading.js';
import { t } from '../../i18n/text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** Where an editor tries a text, at /proberen: what the product reads in it, and why. Nothing is stored. */
export function TryTextPage() {
  const [tried, setTried] = useState<Tried>({ text: '', at: '' });
  const { text, reading, loading, error, retry } = useTryReading(tried);
  return (
    <Page wide title={t('tryText.title')} lead={<p>{t('tryText.lead')}</p>}>
      <TryForm tried={tried} onChange={setTried} />
      {error !== null && <Problem error={error} retry={retry} />}
      {reading && <ReadText text={text} reading={reading} />}
      {!reading &&
        error === null &&
        (loading ? (
          <Loading what={t('tryText.reading')} />
        ) : (
          <EmptyState title={t('tryText.empty')}>{t('tryText.emptyWhat')}</EmptyState>
        ))}
    </Page>
  );
}
