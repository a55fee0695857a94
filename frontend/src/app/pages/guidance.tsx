import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** One guidance document, at /handreikingen/:id. */
export function GuidancePage() {
  return <Page title={t('common.nav.guidance')} lead={<p>{t('common.placeholder')}</p>} />;
}
