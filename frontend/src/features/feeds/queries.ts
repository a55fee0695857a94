import { graphql, type ResultOf } from '../../lib/graphql.js';

const FeedFields = graphql(`
  fragment FeedFields on Feed @_unmask {
    id
    code
    name
    address
    kind
    state
    sentence
    lastFetchAt
    lastSuccessAt
    nextFetchAt
    itemsTotal
    itemsLastDay
    paused
    demo
    recent {
      at
      outcome
      sentence
      items
      milliseconds
    }
  }
`);

/** A public source and how it does. */
export type Feed = ResultOf<typeof FeedFields>;

/** The sources of the region and what is wrong in their files. */
export const FeedsQuery = graphql(
  `
    query Feeds {
      feeds {
        ...FeedFields
      }
      feedConfigProblems {
        file
        line
        message
      }
    }
  `,
  [FeedFields],
);

/** A line in a file that cannot be used. */
export type ConfigProblem = ResultOf<typeof FeedsQuery>['feedConfigProblems'][number];

/** Fetches a source at once. */
export const FetchNowMutation = graphql(
  `
    mutation FetchFeedNow($id: ID!) {
      fetchFeedNow(id: $id) {
        ...FeedFields
      }
    }
  `,
  [FeedFields],
);

/** Stops or resumes fetching a source. */
export const PauseMutation = graphql(
  `
    mutation PauseFeed($id: ID!, $paused: Boolean!) {
      pauseFeed(id: $id, paused: $paused) {
        ...FeedFields
      }
    }
  `,
  [FeedFields],
);
