import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** Accept an invitation. */
export function InvitationPage() {
  return <Page title={t('common.signIn')} lead={<p>{t('common.placeholder')}</p>} />;
}
