import type { ComponentType, ReactNode } from 'react';
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { Toasts } from '../ui/toasts.js';
import { Crash } from './crash.js';
import { SessionGate, SignedIn } from './session-gate.js';
import { Shell } from './shell.js';

type Load = () => Promise<ComponentType>;

const open = (path: string, load: Load): RouteObject => ({
  path,
  ErrorBoundary: Crash,
  lazy: async () => ({ Component: await load() }),
});

/** A page for people who are signed in and, when given, have the permission. */
const closed = (path: string, permission: string | undefined, load: Load): RouteObject => ({
  path,
  ErrorBoundary: Crash,
  lazy: async () => {
    const Loaded = await load();
    const Component = (): ReactNode => (
      <SignedIn permission={permission}>
        <Loaded />
      </SignedIn>
    );
    return { Component };
  },
});

const pages: RouteObject[] = [
  open('/aanmelden', () => import('./pages/sign-in.js').then((page) => page.SignInPage)),
  open('/instellen', () => import('./pages/setup.js').then((page) => page.SetupPage)),
  open('/uitnodiging', () => import('./pages/invitation.js').then((page) => page.InvitationPage)),
  open('/privacy', () => import('./pages/privacy.js').then((page) => page.PrivacyPage)),
  open('/toegankelijkheid', () => import('./pages/accessibility.js').then((page) => page.AccessibilityPage)),
  closed('/', 'screen.read', () => import('./pages/overview.js').then((page) => page.OverviewPage)),
  closed('/log', 'observations.log', () => import('./pages/log.js').then((page) => page.LogPage)),
  closed('/waarnemingen', 'observations.read', () => import('./pages/observations.js').then((page) => page.ObservationsPage)),
  closed('/trends', 'trends.read', () => import('./pages/trends.js').then((page) => page.TrendsPage)),
  closed('/trends/:id', 'trends.read', () => import('./pages/trend.js').then((page) => page.TrendPage)),
  closed('/signalen', 'signals.read', () => import('./pages/signals.js').then((page) => page.SignalsPage)),
  closed('/inloopuur', 'meetings.run', () => import('./pages/meetings.js').then((page) => page.MeetingsPage)),
  closed('/code-oranje', 'codeOrange.read', () => import('./pages/code-oranges.js').then((page) => page.CodeOrangesPage)),
  closed('/code-oranje/:id', 'codeOrange.read', () => import('./pages/code-orange.js').then((page) => page.CodeOrangePage)),
  closed('/handreikingen', 'guidance.read', () => import('./pages/guidances.js').then((page) => page.GuidancesPage)),
  closed('/handreikingen/:id', 'guidance.read', () => import('./pages/guidance.js').then((page) => page.GuidancePage)),
  closed('/bronnen', 'feeds.read', () => import('./pages/feeds.js').then((page) => page.FeedsPage)),
  closed('/bronnen/nieuw', 'feeds.manage', () => import('./pages/new-feed.js').then((page) => page.NewFeedPage)),
  closed('/bronnen/:id', 'feeds.read', () => import('./pages/feed.js').then((page) => page.FeedPage)),
  closed('/woorden', 'feeds.read', () => import('./pages/words.js').then((page) => page.WordsPage)),
  closed('/proberen', 'tagging.teach', () => import('./pages/try-text.js').then((page) => page.TryTextPage)),
  closed('/herkenning', 'tagging.teach', () => import('./pages/teaching.js').then((page) => page.TeachingPage)),
  closed('/beheer', 'people.manage', () => import('./pages/admin.js').then((page) => page.AdminPage)),
  open('*', () => import('./pages/not-found.js').then((page) => page.NotFoundPage)),
];

function House() {
  return (
    <SessionGate>
      <Outlet />
      <Toasts />
    </SessionGate>
  );
}

/** Every address of the product. The shared screen and the confirmation of a code oranje have no shell around them. */
export const routes: RouteObject[] = [
  {
    Component: House,
    ErrorBoundary: Crash,
    HydrateFallback: () => null,
    children: [
      closed('/scherm', 'screen.read', () => import('./pages/screen.js').then((page) => page.ScreenPage)),
      open('/bevestig/:token', () => import('./pages/confirm.js').then((page) => page.ConfirmPage)),
      { Component: Shell, children: pages },
    ],
  },
];

/** The router of the browser. */
export const makeRouter = () => createBrowserRouter(routes);
