import { graphql } from '../../lib/graphql.js';
import { FeedDetails, FeedFields } from './queries.js';

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

/** Makes every source of the region due now; says how many. */
export const FetchAllMutation = graphql(`
  mutation FetchAllFeeds {
    fetchAllFeeds
  }
`);

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

/** Begins to follow a source that somebody set up on screen. */
export const AddFeedMutation = graphql(
  `
    mutation AddFeed($input: FeedInput!) {
      addFeed(input: $input) {
        ...FeedFields
      }
    }
  `,
  [FeedFields],
);

/** Changes a source that was set up on screen. */
export const ChangeFeedMutation = graphql(
  `
    mutation ChangeFeed($id: ID!, $input: FeedInput!) {
      changeFeed(id: $id, input: $input) {
        ...FeedDetails
      }
    }
  `,
  [FeedDetails],
);

/** Takes a source of the screen out of the list; what came in stays. */
export const RemoveFeedMutation = graphql(
  `
    mutation RemoveFeed($id: ID!) {
      removeFeed(id: $id) {
        ...FeedFields
      }
    }
  `,
  [FeedFields],
);

/** Puts a removed source back. */
export const RestoreFeedMutation = graphql(
  `
    mutation RestoreFeed($id: ID!) {
      restoreFeed(id: $id) {
        ...FeedFields
      }
    }
  `,
  [FeedFields],
);

/** Stores an item that was left out, and teaches the filter. */
export const TakeInMutation = graphql(`
  mutation TakeInDropped($id: ID!) {
    takeInDropped(id: $id) {
      id
      takenInAt
    }
  }
`);

/** Takes that back, and the lesson with it. */
export const UndoTakeInMutation = graphql(`
  mutation UndoTakeIn($id: ID!) {
    undoTakeIn(id: $id) {
      id
      takenInAt
    }
  }
`);

/** Lets the filter forget one lesson. */
export const ForgetLessonMutation = graphql(`
  mutation ForgetLesson($id: ID!) {
    forgetLesson(id: $id)
  }
`);
