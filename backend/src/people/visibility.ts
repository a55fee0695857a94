import { registerEnumType } from '@nestjs/graphql';
import { Role } from './roles.js';

/** The circle that may see an item, from small to wide: kern, inloopuur, scholen, openbaar. */
export enum Audience {
  core = 'core',
  meeting = 'meeting',
  schools = 'schools',
  public = 'public',
}
registerEnumType(Audience, { name: 'Audience' });

const circles = [Audience.core, Audience.meeting, Audience.schools, Audience.public];
const innermost: Partial<Record<Role, Audience>> = {
  [Role.youth_worker]: Audience.core,
  [Role.host]: Audience.core,
  [Role.editor]: Audience.core,
  [Role.partner]: Audience.meeting,
  [Role.school_contact]: Audience.schools,
};

/** Who is looking, as far as visibility goes. */
export interface Sight {
  region: string;
  roles: readonly Role[];
}

/** The audiences whose items somebody with these roles may see. */
export function audiencesSeenBy(roles: readonly Role[]): Audience[] {
  const first = Math.min(...roles.map((role) => circles.indexOf(innermost[role] ?? Audience.public)), circles.length - 1);
  return circles.slice(first);
}

/** The smaller of two circles. */
export const narrowest = (a: Audience, b: Audience): Audience => (circles.indexOf(a) <= circles.indexOf(b) ? a : b);

/**
 * The one visibility rule, as a condition on a table with region and audience: every query that shows items uses it.
 * For TypeORM's query builder: `.andWhere(...visibleTo(viewer, 'trend'))`.
 */
export function visibleTo(sight: Sight, alias: string): [sql: string, parameters: Record<string, unknown>] {
  return [
    `${alias}.region = :sightRegion AND ${alias}.audience IN (:...sightAudiences)`,
    { sightRegion: sight.region, sightAudiences: audiencesSeenBy(sight.roles) },
  ];
}
