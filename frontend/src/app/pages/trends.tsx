import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The list of trends. */
export function TrendsPage() {
  return <Page title={t('common.nav.trends')} lead={<p>{t('common.placeholder')}</p>} />;
}
