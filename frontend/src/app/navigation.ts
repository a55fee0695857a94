import type { TextKey } from '../i18n/text.js';
import type { Role } from '../lib/graphql.js';
import type { Viewer } from '../lib/session.js';

/** One place to go: its address, its name, and the permission it asks for (null: everybody). */
export interface Destination {
  to: string;
  name: TextKey;
  permission: string | null;
}

const places = {
  overview: { to: '/', name: 'common.nav.overview', permission: 'screen.read' },
  log: { to: '/log', name: 'common.nav.log', permission: 'observations.log' },
  observations: { to: '/waarnemingen', name: 'common.nav.observations', permission: 'observations.read' },
  trends: { to: '/trends', name: 'common.nav.trends', permission: 'trends.read' },
  signals: { to: '/signalen', name: 'common.nav.signals', permission: 'signals.read' },
  meeting: { to: '/inloopuur', name: 'common.nav.meeting', permission: 'meetings.run' },
  screen: { to: '/scherm', name: 'common.nav.screen', permission: 'screen.read' },
  codeOrange: { to: '/code-oranje', name: 'common.nav.codeOrange', permission: 'codeOrange.read' },
  guidance: { to: '/handreikingen', name: 'common.nav.guidance', permission: 'guidance.read' },
  feeds: { to: '/bronnen', name: 'common.nav.feeds', permission: 'feeds.read' },
  words: { to: '/woorden', name: 'common.nav.words', permission: 'feeds.read' },
  tryText: { to: '/proberen', name: 'common.nav.tryText', permission: 'tagging.teach' },
  teaching: { to: '/herkenning', name: 'common.nav.teaching', permission: 'tagging.teach' },
  admin: { to: '/beheer', name: 'common.nav.admin', permission: 'people.manage' },
  privacy: { to: '/privacy', name: 'common.nav.privacy', permission: null },
  accessibility: { to: '/toegankelijkheid', name: 'common.nav.accessibility', permission: null },
} satisfies Record<string, Destination>;

type Place = keyof typeof places;

/** What each role needs most, in the order of its work; the first is where it lands. At most six. */
const firstOf: Record<Role, readonly Place[]> = {
  youth_worker: ['log', 'overview', 'observations', 'trends', 'guidance', 'codeOrange'],
  host: ['meeting', 'overview', 'trends', 'signals', 'codeOrange', 'guidance'],
  editor: ['guidance', 'overview', 'trends', 'signals', 'feeds', 'observations'],
  school_contact: ['overview', 'trends', 'guidance', 'codeOrange'],
  partner: ['overview', 'log', 'observations', 'trends', 'guidance', 'codeOrange'],
  admin: ['admin', 'feeds', 'privacy'],
  privacy_officer: ['privacy', 'accessibility'],
};

const leading: readonly Role[] = ['host', 'editor', 'youth_worker', 'partner', 'school_contact', 'admin', 'privacy_officer'];
const leadingRole = (viewer: Viewer): Role | undefined => leading.find((role) => viewer.roles.includes(role));

/** Whether somebody may go there. */
export const mayVisit = (viewer: Viewer, place: Destination): boolean =>
  place.permission === null || viewer.permissions.includes(place.permission);

/** The entries of the navigation for somebody, and the rest of the pages that are open to them. */
export function navigationFor(viewer: Viewer): { main: Destination[]; rest: Destination[] } {
  const role = leadingRole(viewer);
  const main = (role ? firstOf[role] : []).map((place): Destination => places[place]).filter((place) => mayVisit(viewer, place));
  const rest = Object.values(places).filter(
    (place: Destination) => mayVisit(viewer, place) && !main.some((entry) => entry.to === place.to),
  );
  return { main, rest };
}

/** Where the work of somebody is: the page to open after signing in. */
export const landingOf = (viewer: Viewer): string => navigationFor(viewer).main[0]?.to ?? '/privacy';
