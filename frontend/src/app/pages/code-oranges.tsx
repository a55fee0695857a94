import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** All urgent messages. */
export function CodeOrangesPage() {
  return <Page title={t('common.nav.codeOrange')} lead={<p>{t('common.placeholder')}</p>} />;
}
