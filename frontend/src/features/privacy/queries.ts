import { graphql } from '../../lib/graphql.js';

/** What writers put back after the privacy gate took it for a name, newest first; never the word. */
export const PutBackQuery = graphql(`
  query PutBack($first: Int!) {
    gateAudit(first: $first) {
      id
      type
      reason
      madeBy
      madeAt
    }
  }
`);
