import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** List and search. */
export function ObservationsPage() {
  return <Page title={t('common.nav.observations')} lead={<p>{t('common.placeholder')}</p>} />;
}
