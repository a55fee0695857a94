import { Role } from '../people/roles.js';
import { audiencesSeenBy, Audience, type Sight, visibleTo } from '../people/visibility.js';

/** True for somebody of the inner circle or the inloopuur: sees exact counts, and what may be fanned by sharing. */
export function isInside(sight: { roles: readonly Role[] }): boolean {
  return audiencesSeenBy(sight.roles).includes(Audience.meeting);
}

/** The visibility rule for trends: region and audience, and 'delen kan aanwakkeren' stays inside. */
export function trendVisibleTo(sight: Sight, alias = 'trend'): [sql: string, parameters: Record<string, unknown>] {
  const [sql, parameters] = visibleTo(sight, alias);
  return [isInside(sight) ? sql : `${sql} AND NOT ${alias}.sharing_can_amplify`, parameters];
}
