import { t } from '../i18n/text.js';

/** The shape of what is coming, with a word for who cannot see it. */
export function Loading({ what }: { what?: string }) {
  return (
    <div className="loading" role="status">
      <span className="quiet">{what ?? t('common.loading')}</span>
      <span className="loading__bar" aria-hidden="true" />
      <span className="loading__bar" aria-hidden="true" />
      <span className="loading__bar" aria-hidden="true" />
    </div>
  );
}
