import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** What this product does and does not do with data. */
export function PrivacyPage() {
  return <Page title={t('common.nav.privacy')} lead={<p>{t('common.placeholder')}</p>} />;
}
