import { graphql, type ResultOf } from '../../lib/graphql.js';

/** All that the page of one handreiking shows. */
export const GuidanceFields = graphql(`
  fragment GuidanceFields on Guidance @_unmask {
    id
    title
    status
    version
    level
    schoolTypes
    content
    reviewBefore
    drawnUpBy
    checkedBy
    updatedAt
    stale
    trend {
      id
      title
    }
    sources {
      key
      label
      link
    }
    versions {
      number
      savedAt
      savedBy
      note
    }
  }
`);

/** One handreiking with its text, sources and versions. */
export type Guidance = ResultOf<typeof GuidanceFields>;

/** The handreikingen of the region, without their text. */
export const GuidancesQuery = graphql(`
  query Guidances {
    guidances {
      id
      title
      status
      version
      level
      schoolTypes
      reviewBefore
      updatedAt
      stale
      trend {
        id
        title
      }
    }
  }
`);

/** One line of the list. */
export type ListedGuidance = ResultOf<typeof GuidancesQuery>['guidances'][number];

/** One handreiking. */
export const GuidanceQuery = graphql(
  `
    query Guidance($id: ID!) {
      guidance(id: $id) {
        ...GuidanceFields
      }
    }
  `,
  [GuidanceFields],
);

/** Keeps the text as a new version. */
export const SaveGuidanceMutation = graphql(
  `
    mutation SaveGuidance(
      $id: ID!
      $version: Int!
      $title: String!
      $content: String!
      $schoolTypes: [String!]!
      $reviewBefore: DateTime
    ) {
      saveGuidance(
        id: $id
        version: $version
        title: $title
        content: $content
        schoolTypes: $schoolTypes
        reviewBefore: $reviewBefore
      ) {
        ...GuidanceFields
      }
    }
  `,
  [GuidanceFields],
);

/** Makes a concept vastgesteld. */
export const AdoptGuidanceMutation = graphql(
  `
    mutation AdoptGuidance($id: ID!, $version: Int!) {
      adoptGuidance(id: $id, version: $version) {
        ...GuidanceFields
      }
    }
  `,
  [GuidanceFields],
);

/** Makes a handreiking vervallen, with a reason. */
export const ExpireGuidanceMutation = graphql(
  `
    mutation ExpireGuidance($id: ID!, $version: Int!, $reason: String!) {
      expireGuidance(id: $id, version: $version, reason: $reason) {
        ...GuidanceFields
      }
    }
  `,
  [GuidanceFields],
);

/** Makes an earlier version the newest. */
export const RestoreGuidanceMutation = graphql(
  `
    mutation RestoreGuidance($id: ID!, $number: Int!) {
      restoreGuidance(id: $id, number: $number) {
        ...GuidanceFields
      }
    }
  `,
  [GuidanceFields],
);
