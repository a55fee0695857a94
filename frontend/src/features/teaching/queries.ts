import { graphql, type ResultOf } from '../../lib/graphql.js';

/** One version of what the system learned, with its figures per topic. */
export const ModelFields = graphql(`
  fragment ModelFields on TopicModel @_unmask {
    number
    madeAt
    state
    corrections
    microF1
    sentence
    liveSince
    madeBy
    figures {
      code
      label
      texts
      precision
      recall
      f1
      liveF1
      worse
    }
  }
`);

/** How the system reads now, what it could learn from, and whether it is learning or labelling at this moment. */
export const StateFields = graphql(
  `
    fragment StateFields on TaggingState @_unmask {
      live {
        ...ModelFields
      }
      corrections
      newCorrections
      training {
        running
        step
        progress
        startedAt
        endedAt
        outcome
      }
      retagging {
        running
        done
        total
        model
        startedAt
        endedAt
        sentence
      }
      nextNight
      outdated
    }
  `,
  [ModelFields],
);

/** The state of the learning and all versions, newest first. */
export const TeachingQuery = graphql(
  `
    query Teaching {
      taggingState {
        ...StateFields
      }
      topicModels(first: 20) {
        ...ModelFields
      }
    }
  `,
  [StateFields, ModelFields],
);

/** Two versions side by side: figures per topic, and example texts that they read differently. */
export const CompareQuery = graphql(`
  query CompareModels($older: Int!, $newer: Int!) {
    compareModels(older: $older, newer: $newer) {
      sentence
      changes {
        code
        label
        before
        after
      }
      texts {
        text
        before
        after
        right
      }
    }
  }
`);

/** Lets the system learn from the corrections now; a second call while it learns does nothing. */
export const TrainMutation = graphql(
  `
    mutation TrainModel {
      trainModel {
        ...StateFields
      }
    }
  `,
  [StateFields],
);

/** Makes a version the one that labels, also an earlier one. */
export const MakeLiveMutation = graphql(
  `
    mutation MakeModelLive($number: Int!) {
      makeModelLive(number: $number) {
        ...StateFields
      }
    }
  `,
  [StateFields],
);

/** Labels again what an older version labelled; goes on where it stopped. */
export const RetagMutation = graphql(
  `
    mutation RetagObservations {
      retagObservations {
        ...StateFields
      }
    }
  `,
  [StateFields],
);

/** One version, as the page shows it. */
export type Model = ResultOf<typeof ModelFields>;
/** The figures of one topic in a version. */
export type Figures = Model['figures'][number];
/** The state of the learning. */
export type State = ResultOf<typeof StateFields>;
/** Two versions side by side. */
export type Comparison = ResultOf<typeof CompareQuery>['compareModels'];
