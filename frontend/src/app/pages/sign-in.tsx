import { Navigate, useSearchParams } from 'react-router';
import { DemoRoles } from '../../features/people/demo-roles.js';
import '../../features/people/people.css';
import { SignInForm } from '../../features/people/sign-in-form.js';
import { t } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { landingOf } from '../navigation.js';

/** An address within this product only, never of another site. */
const ownPath = (path: string | null): string | null => (path && /^\/(?![/\\])/.test(path) && path !== '/' ? path : null);

/** Sign in, at /aanmelden; afterwards everybody lands where their work is. */
export function SignInPage() {
  const { viewer, instance } = useSession();
  const [search] = useSearchParams();
  const wanted = ownPath(search.get('naar'));
  if (viewer) return <Navigate replace to={wanted ?? landingOf(viewer)} />;
  // The page is loaded anew, so that nothing of an earlier session stays in memory; then the viewer is sent on, above.
  const done = () => location.reload();
  const demo = instance.demo && !instance.needsSetup && instance.demoRoles.length > 0;
  const finished = search.get('gedaan');
  return (
    <Page title={t('people.signIn.title')} lead={wanted && <p>{t('people.signIn.signedOut')}</p>}>
      {finished === 'account' && <Notice>{t('people.setup.done')}</Notice>}
      {finished === 'wachtwoord' && <Notice>{t('people.invitation.done')}</Notice>}
      {instance.needsSetup && <Notice>{t('people.signIn.needsSetup')}</Notice>}
      {demo && <DemoRoles roles={instance.demoRoles} onDone={done} />}
      <section className="stack narrow">
        {demo && <h2>{t('people.demo.account')}</h2>}
        <SignInForm onDone={done} />
      </section>
    </Page>
  );
}
