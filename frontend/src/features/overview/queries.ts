import { graphql, type ResultOf } from '../../lib/graphql.js';

/** What is going on: the sentence and what proves it. */
export const OverviewQuery = graphql(`
  query Overview {
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
        title
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
  }
`);

/** What waits for somebody; each part only for who may see it. */
export const WaitingQuery = graphql(`
  query Waiting($codeOranges: Boolean!, $signals: Boolean!, $guidances: Boolean!) {
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
/** What came back of what waits. */
export type WaitingData = ResultOf<typeof WaitingQuery>;
