import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The confirmation page, without an account, at /bevestig/:token. */
export function ConfirmPage() {
  return <Page title={t('common.nav.codeOrange')} lead={<p>{t('common.placeholder')}</p>} />;
}
