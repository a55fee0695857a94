import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

/** The inloopuur: prepare, live, report. */
export function MeetingsPage() {
  return <Page title={t('common.nav.meeting')} lead={<p>{t('common.placeholder')}</p>} />;
}
