import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** Log an observation. */
export function LogPage() {
  return <Page title={t('common.nav.log')} lead={<p>{t('common.placeholder')}</p>} />;
}
