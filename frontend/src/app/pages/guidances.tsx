import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The list of guidance documents. */
export function GuidancesPage() {
  return <Page title={t('common.nav.guidance')} lead={<p>{t('common.placeholder')}</p>} />;
}
