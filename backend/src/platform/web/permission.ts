import { SetMetadata } from '@nestjs/common';

/** All that a person can be allowed to do; which role may do what is said in people/roles.ts. */
export const permissions = [
  'observations.log',
  'observations.read',
  'observations.source',
  'tags.correct',
  'trends.read',
  'trends.edit',
  'trends.merge',
  'signals.read',
  'signals.answer',
  'sightings.answer',
  'screen.read',
  'meetings.run',
  'codeOrange.read',
  'codeOrange.draft',
  'codeOrange.approve',
  'guidance.read',
  'guidance.edit',
  'guidance.adopt',
  'feeds.read',
  'feeds.manage',
  'tagging.teach',
  'region.read',
  'people.read',
  'people.manage',
  'audit.read',
] as const;

/** One act that someone can be allowed. */
export type Permission = (typeof permissions)[number];

export const ALLOW = 'allow';
export const PUBLIC = 'public';

/** Who may use this query, mutation or field: every signed-in person that has one of these permissions. */
export const Allow = (...anyOf: [Permission, ...Permission[]]) => SetMetadata(ALLOW, anyOf);

/** An open door: may be used without signing in. */
export const Public = () => SetMetadata(PUBLIC, true);
