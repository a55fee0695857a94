import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** What the machine points at. */
export function SignalsPage() {
  return <Page title={t('common.nav.signals')} lead={<p>{t('common.placeholder')}</p>} />;
}
