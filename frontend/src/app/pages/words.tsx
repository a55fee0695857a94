import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The words of the region. */
export function WordsPage() {
  return <Page title={t('common.nav.words')} lead={<p>{t('common.placeholder')}</p>} />;
}
