import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** One urgent message, at /code-oranje/:id. */
export function CodeOrangePage() {
  return <Page title={t('common.nav.codeOrange')} lead={<p>{t('common.placeholder')}</p>} />;
}
