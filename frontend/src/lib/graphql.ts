import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Writes a query with the types of the printed schema; dates come as ISO text. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string } }>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';

type Enum<Name extends keyof introspection['types']> = introspection['types'][Name] extends { enumValues: infer Value }
  ? Value
  : never;

/** The colours of the ladder, in the words of the API. */
export type Level = Enum<'Level'>;
/** How hard a phenomenon is. */
export type Certainty = Enum<'Certainty'>;
/** Where a phenomenon is in its life. */
export type Phase = Enum<'Phase'>;
/** Who somebody is in this product. */
export type Role = Enum<'Role'>;
/** Who may see an item. */
export type Audience = Enum<'Audience'>;
/** What sort of label a tag is. */
export type TagKind = Enum<'TagKind'>;
/** Who told the professional. */
export type ToldBy = Enum<'ToldBy'>;
/** What sort of organisation it is. */
export type OrganisationKind = Enum<'OrganisationKind'>;
/** What a school answers to 'zien jullie dit ook?'. */
export type SightingAnswer = Enum<'SightingAnswer'>;
