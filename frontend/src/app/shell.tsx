import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { t } from '../i18n/text.js';
import { useConnection } from '../lib/connection.js';
import { signOut, signOutEverywhere, useSession, type Viewer } from '../lib/session.js';
import { Button } from '../ui/button.js';
import { landingOf, navigationFor, type Destination } from './navigation.js';

/** The mark that nothing here is real; on every page of a demonstration. */
export function DemoMark() {
  if (!useSession().instance.demo) return null;
  return (
    <aside className="demo-mark" aria-label={t('common.demoExplained')}>
      {t('common.demoBanner')}
    </aside>
  );
}

/** Says that the connection is gone or the session ended, and only then. */
function ConnectionMark() {
  const connection = useConnection();
  const { pathname, search } = useLocation();
  return (
    <div role="status" aria-live="polite">
      {connection === 'lost' && <p className="connection-mark">{t('common.connection.lostLong')}</p>}
      {connection === 'signedOut' && (
        <p className="connection-mark">
          {t('errors.people.signInFirst')}{' '}
          <a href={`/aanmelden?naar=${encodeURIComponent(pathname + search)}`} className="tap">
            {t('common.signIn')}
          </a>
        </p>
      )}
    </div>
  );
}

function Entries({ entries }: { entries: readonly Destination[] }) {
  return (
    <ul className="plain-list navigation__list">
      {entries.map((entry) => (
        <li key={entry.to}>
          <NavLink to={entry.to} end={entry.to === '/'} className="navigation__link">
            {t(entry.name)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function AccountPanel({ viewer, rest }: { viewer: Viewer; rest: readonly Destination[] }) {
  return (
    <div className="account-panel stack">
      <div>
        <p className="strong">{viewer.name}</p>
        <p className="quiet small">
          {[viewer.organisation?.name, ...viewer.roles.map((role) => t(`common.role.${role}`))].filter(Boolean).join(' · ')}
        </p>
        <p className="quiet small">
          {t('common.region')} {viewer.region.name}
        </p>
      </div>
      {rest.length > 0 && (
        <nav aria-label={t('common.more')}>
          <Entries entries={rest} />
        </nav>
      )}
      <div className="row">
        <Button onClick={() => void signOut()}>{t('common.signOut')}</Button>
        <Button purpose="subtle" onClick={() => void signOutEverywhere()}>
          {t('common.signOutEverywhere')}
        </Button>
      </div>
    </div>
  );
}

/** First and last name in two letters: Joost van den Berg is JB. */
const initialsOf = (name: string) =>
  [name.trim().split(/\s+/).at(0), name.trim().split(/\s+/).slice(1).at(-1)]
    .map((part) => part?.[0] ?? '')
    .join('')
    .toUpperCase();

type Panel = 'menu' | 'account' | null;

function ViewerHeader({ viewer }: { viewer: Viewer }) {
  const [open, setOpen] = useState<Panel>(null);
  const { pathname } = useLocation();
  useEffect(() => setOpen(null), [pathname]);
  const { main, rest } = navigationFor(viewer);
  const toggle = (panel: Panel) => setOpen(open === panel ? null : panel);
  return (
    <div className="header__viewer" data-open={open ?? undefined} onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}>
      <div className="header__acts">
        <button
          type="button"
          className="header__button header__menu"
          aria-expanded={open === 'menu'}
          onClick={() => toggle('menu')}
        >
          {t('common.menu')}
        </button>
        <button type="button" className="header__button" aria-expanded={open === 'account'} onClick={() => toggle('account')}>
          <span aria-hidden="true" className="header__initials">
            {initialsOf(viewer.name)}
          </span>
          <span className="visually-hidden">{t('common.account')}</span>
        </button>
      </div>
      <nav aria-label={t('common.navigation')} className="navigation">
        <Entries entries={main} />
      </nav>
      {open === 'account' && <AccountPanel viewer={viewer} rest={rest} />}
    </div>
  );
}

/** The frame around every page but the shared screen: who you are, where you can go, and whether this is real. */
export function Shell() {
  const { viewer } = useSession();
  return (
    <>
      <SkipLink href="#inhoud">{t('common.skipToContent')}</SkipLink>
      <DemoMark />
      <header className="header">
        <Link to={viewer ? landingOf(viewer) : '/aanmelden'} className="header__product">
          {t('common.product')}
        </Link>
        {viewer ? <ViewerHeader viewer={viewer} /> : <Link to="/aanmelden">{t('common.signIn')}</Link>}
      </header>
      <ConnectionMark />
      <main id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="footer">
        <Link to="/privacy">{t('common.nav.privacy')}</Link>
        <Link to="/toegankelijkheid">{t('common.nav.accessibility')}</Link>
      </footer>
    </>
  );
}
