import type { OrganisationKind, ResultOf, Role } from '../../lib/graphql.js';
import type { AccountFields, OrganisationFields } from './queries.js';

/** Somebody who may sign in. */
export type Account = ResultOf<typeof AccountFields>;
/** A school, a service or a municipality of the region. */
export type Organisation = ResultOf<typeof OrganisationFields>;

/** The roles somebody can have, the most given first. */
export const ROLES: readonly Role[] = ['youth_worker', 'school_contact', 'partner', 'host', 'editor', 'admin', 'privacy_officer'];
/** What sort of organisation one can be. */
export const KINDS: readonly OrganisationKind[] = [
  'school',
  'youth_work',
  'municipality',
  'police',
  'health',
  'justice',
  'care',
  'other',
];
/** The school types of the handreiking. */
export const SCHOOL_TYPES = ['PO', 'VO', 'mbo'] as const;

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The addresses in a field, one per line (or with commas between); `wrong` is the first that is no address. */
export function readAddresses(text: string): { addresses: string[]; wrong: string | null } {
  const addresses = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  return { addresses, wrong: addresses.find((one) => !address.test(one)) ?? null };
}

/** Whether a text is an e-mail address. */
export const isAddress = (text: string): boolean => address.test(text.trim());
