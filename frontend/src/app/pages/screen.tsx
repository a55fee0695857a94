import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The shared screen, without a shell. */
export function ScreenPage() {
  return <Page title={t('common.nav.screen')} lead={<p>{t('common.placeholder')}</p>} />;
}
