import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { t } from '../i18n/text.js';
import { SessionContext, SessionQuery, useSession } from '../lib/session.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { Problem } from '../ui/problem.js';
import { landingOf } from './navigation.js';

/** Asks once who is looking; every page below knows. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: SessionQuery });
  if (data) return <SessionContext value={{ instance: data.instance, viewer: data.me }}>{children}</SessionContext>;
  return (
    <Page title={t('common.product')}>
      {error ? <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />}
    </Page>
  );
}

/** Lets only signed-in people through, and of those only who have the permission. */
export function SignedIn({ permission, children }: { permission?: string; children: ReactNode }) {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (!viewer) return <Navigate replace to={`/aanmelden?naar=${encodeURIComponent(pathname + search)}`} />;
  if (!permission || viewer.permissions.includes(permission)) return children;
  if (pathname === '/') return <Navigate replace to={landingOf(viewer)} />;
  return <Page title={t('common.notAllowed.title')} lead={<p>{t('common.notAllowed.what')}</p>} />;
}
