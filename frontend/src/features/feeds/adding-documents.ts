import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.js';
import { FeedFields } from './queries.js';
import type { AddFeedMutation } from './mutations.js';

/** Looks for feeds at the address of a site. */
export const FindFeedsQuery = graphql(`
  query FindFeeds($address: String!) {
    findFeeds(address: $address) {
      problem
      found {
        address
        title
        items
        latest
        followedAs
      }
    }
  }
`);

/** What was found at an address: feeds, or why there is none to follow. */
export type Finding = ResultOf<typeof FindFeedsQuery>['findFeeds'];
/** One feed that was found. */
export type FoundFeed = Finding['found'][number];
/** A source as somebody sets it up. */
export type FeedInput = VariablesOf<typeof AddFeedMutation>['input'];

/** Fetches a feed once and says of each item whether it would come in; stores nothing. */
export const PreviewFeedQuery = graphql(`
  query PreviewFeed($input: FeedInput!) {
    previewFeed(input: $input) {
      problem
      publishedEvery
      taken
      items {
        title
        link
        publishedAt
        taken
        reason
        tags {
          kind
          value
          label
        }
      }
    }
  }
`);

/** A feed as it would come in. */
export type Preview = ResultOf<typeof PreviewFeedQuery>['previewFeed'];

/** Follows all feeds of a list that another reader made. */
export const ImportFeedsMutation = graphql(
  `
    mutation ImportFeeds($opml: String!) {
      importFeeds(opml: $opml) {
        address
        name
        outcome
        sentence
        feed {
          ...FeedFields
        }
      }
    }
  `,
  [FeedFields],
);

/** What became of one feed of a list. */
export type ImportedFeed = ResultOf<typeof ImportFeedsMutation>['importFeeds'][number];

/** All sources as a list for other readers. */
export const OpmlQuery = graphql(`
  query FeedsAsOpml {
    feedsAsOpml
  }
`);
