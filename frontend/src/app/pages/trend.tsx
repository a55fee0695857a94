import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** One trend, at /trends/:id. */
export function TrendPage() {
  return <Page title={t('common.nav.trends')} lead={<p>{t('common.placeholder')}</p>} />;
}
