import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** What is going on. */
export function OverviewPage() {
  return <Page title={t('common.nav.overview')} lead={<p>{t('common.placeholder')}</p>} />;
}
