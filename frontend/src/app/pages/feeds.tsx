import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The public sources and how they do. */
export function FeedsPage() {
  return <Page title={t('common.nav.feeds')} lead={<p>{t('common.placeholder')}</p>} />;
}
