import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** People and organisations. */
export function AdminPage() {
  return <Page title={t('common.nav.admin')} lead={<p>{t('common.placeholder')}</p>} />;
}
