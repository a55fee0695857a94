import { graphql, type ResultOf } from '../../lib/graphql.js';

/** All that the overview shows, in one question; each part only for who may see it. */
export const OverviewQuery = graphql(`
  query Overview($codeOranges: Boolean!, $signals: Boolean!, $guidances: Boolean!) {
    sharedScreen(presentation: false) {
      sentence
      since
      newCount {
        words
      }
      rising {
        id
        title
        level
        certainty
        phase
        isNew
        places
        momentum {
          direction
          because
        }
        organisations {
          value
          words
        }
      }
      upcoming {
        start
        end
        precision
        text
        place
        trendId
        level
      }
      latest {
        id
        at
        sentence
        text
        origin
        trendId
      }
    }
    codeOranges @include(if: $codeOranges) {
      id
      subject
      level
      status
      summary
      createdAt
      withdrawnAt
      mayApprove
    }
    signals @include(if: $signals) {
      id
      status
    }
    guidances @include(if: $guidances) {
      id
      title
      stale
    }
  }
`);

/** What came back for the overview. */
export type OverviewData = ResultOf<typeof OverviewQuery>;
