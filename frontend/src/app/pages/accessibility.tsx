import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** How accessible this product is. */
export function AccessibilityPage() {
  return <Page title={t('common.nav.accessibility')} lead={<p>{t('common.placeholder')}</p>} />;
}
