import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** Sign in. */
export function SignInPage() {
  return <Page title={t('common.signIn')} lead={<p>{t('common.placeholder')}</p>} />;
}
