import { graphql, type ResultOf } from '../../lib/graphql.js';

/** What a line of the list shows of a source. */
export const FeedFields = graphql(`
  fragment FeedFields on Feed @_unmask {
    id
    code
    name
    address
    kind
    origin
    state
    sentence
    busy
    lastFetchAt
    lastSuccessAt
    nextFetchAt
    itemsTotal
    itemsLastDay
    droppedLastWeek
    movedTo
    retiredAt
    paused
    demo
  }
`);

/** A public source and how it does. */
export type Feed = ResultOf<typeof FeedFields>;

/** The sources of the region, whether fetching itself goes on, and what is wrong in their files. */
export const FeedsQuery = graphql(
  `
    query Feeds {
      feeds {
        ...FeedFields
      }
      fetchingState {
        sentence
        due
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

/** All of one source: its settings, its rhythm and its last visits. */
export const FeedDetails = graphql(
  `
    fragment FeedDetails on Feed @_unmask {
      ...FeedFields
      publishedEvery
      lastPublishedAt
      yaml
      recent(first: 50) {
        at
        outcome
        sentence
        items
        dropped
        milliseconds
      }
      settings {
        interval
        language
        include
        exclude
        dropLinks
        municipality
        municipalities
        topics
        relevance
      }
    }
  `,
  [FeedFields],
);

/** One source with all that its own page shows. */
export type FeedInFull = ResultOf<typeof FeedDetails>;
/** One visit to a source. */
export type Visit = FeedInFull['recent'][number];

/** The page of one source: the source, what was left out and what its filter learned. */
export const FeedQuery = graphql(
  `
    query Feed($id: ID!) {
      feed(id: $id) {
        ...FeedDetails
      }
      droppedItems(feedId: $id, first: 50) {
        id
        title
        link
        reason
        noticedAt
        takenInAt
      }
      feedLessons(feedId: $id) {
        id
        title
        taughtAt
      }
    }
  `,
  [FeedDetails],
);

/** An item that did not pass the filter. */
export type DroppedItem = ResultOf<typeof FeedQuery>['droppedItems'][number];
/** What somebody taught the filter. */
export type Lesson = ResultOf<typeof FeedQuery>['feedLessons'][number];

/** What a filter can be set to: the municipalities of the region and the topics. */
export const FilterChoices = graphql(`
  query FilterChoices {
    region {
      municipalities {
        code
        name
      }
    }
    topics {
      code
      label
    }
  }
`);

/** Municipalities and topics to choose from. */
export interface Choices {
  municipalities: readonly { code: string; name: string }[];
  topics: readonly { code: string; label: string }[];
}
