import { useNavigate, useSearchParams } from 'react-router';
import { InvitationForm } from '../../features/people/invitation-form.js';
import '../../features/people/people.css';
import { t } from '../../i18n/text.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';

/** An invited colleague chooses a password, at /uitnodiging?token=…. */
export function InvitationPage() {
  const token = useSearchParams()[0].get('token');
  const navigate = useNavigate();
  return (
    <Page title={t('people.invitation.title')} lead={token && <p>{t('people.invitation.lead')}</p>}>
      {token ? (
        <InvitationForm token={token} onDone={() => void navigate('/aanmelden?gedaan=wachtwoord', { replace: true })} />
      ) : (
        <Notice tone="error">{t('people.invitation.noToken')}</Notice>
      )}
    </Page>
  );
}
