import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** First administrator. */
export function SetupPage() {
  return <Page title={t('common.signIn')} lead={<p>{t('common.placeholder')}</p>} />;
}
