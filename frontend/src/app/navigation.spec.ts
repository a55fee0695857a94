import type { Role } from '../lib/graphql.js';
import type { Viewer } from '../lib/session.js';
import { landingOf, navigationFor } from './navigation.js';

const inner = 'screen.read observations.log observations.read trends.read signals.read codeOrange.read guidance.read feeds.read';
const permissions: Record<Role, string> = {
  youth_worker: inner,
  host: `${inner} meetings.run`,
  editor: `${inner} tagging.teach`,
  school_contact: 'screen.read trends.read guidance.read codeOrange.read',
  partner: 'screen.read observations.log observations.read trends.read guidance.read codeOrange.read signals.read',
  admin: 'people.manage feeds.read',
  privacy_officer: 'people.read',
};
const viewer = (...roles: Role[]): Viewer => ({
  id: 'me',
  name: 'Samira El Amrani',
  email: 'samira@voorbeeld.nl',
  roles,
  permissions: roles.flatMap((role) => permissions[role].split(' ')),
  organisation: null,
  region: { code: 'brabant-zuidoost', name: 'Brabant-Zuidoost' },
});

describe('the navigation', () => {
  it.each<[Role, string]>([
    ['youth_worker', '/log'],
    ['host', '/inloopuur'],
    ['editor', '/handreikingen'],
    ['school_contact', '/'],
    ['partner', '/'],
    ['admin', '/beheer'],
    ['privacy_officer', '/privacy'],
  ])('brings a %s to %s, with at most six entries that are all allowed', (role, landing) => {
    const { main, rest } = navigationFor(viewer(role));
    expect(landingOf(viewer(role))).toBe(landing);
    expect(main.length).toBeLessThanOrEqual(6);
    const mayNot = [...main, ...rest].filter(
      ({ permission }) => permission && !permissions[role].split(' ').includes(permission),
    );
    expect(mayNot).toEqual([]);
  });

  it('offers every open page exactly once', () => {
    const { main, rest } = navigationFor(viewer('host'));
    const all = [...main, ...rest].map(({ to }) => to);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('/log');
  });

  it('offers the words to every reader of them, and trying a text only to who may teach', () => {
    const open = (role: Role) => {
      const { main, rest } = navigationFor(viewer(role));
      return [...main, ...rest].map(({ to }) => to).filter((to) => to === '/woorden' || to === '/proberen');
    };
    expect(open('editor')).toEqual(['/woorden', '/proberen']);
    expect(open('host')).toEqual(['/woorden']);
    expect(open('school_contact')).toEqual([]);
  });

  it('leads somebody with two roles to the work that has an hour', () => {
    expect(landingOf(viewer('youth_worker', 'host'))).toBe('/inloopuur');
  });
});
