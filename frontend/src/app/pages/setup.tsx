import { useSearchParams } from 'react-router';
import '../../features/people/people.css';
import { SetupForm } from '../../features/people/setup-form.js';
import { t } from '../../i18n/text.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';

/** The first administrator of an empty installation, at /instellen?token=…. */
export function SetupPage() {
  const token = useSearchParams()[0].get('token');
  return (
    <Page title={t('people.setup.title')} lead={token && <p>{t('people.setup.lead')}</p>}>
      {token ? (
        <SetupForm token={token} onDone={() => location.replace('/aanmelden?gedaan=account')} />
      ) : (
        <Notice tone="error">{t('people.setup.noToken')}</Notice>
      )}
    </Page>
  );
}
