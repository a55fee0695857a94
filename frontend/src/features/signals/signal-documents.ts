import { graphql, type ResultOf } from '../../lib/graphql.js';

const SignalLine = graphql(`
  fragment SignalLine on Signal @_unmask {
    id
    kind
    title
    because
    date
    status
    topic {
      code
      label
    }
    trend {
      id
      title
      level
    }
  }
`);

/** What the machine points at. */
export const SignalsQuery = graphql(
  `
    query Signals {
      signals {
        ...SignalLine
      }
    }
  `,
  [SignalLine],
);

/** A person says whether a signal is worth following. */
export const AnswerSignal = graphql(
  `
    mutation AnswerSignal($id: ID!, $accept: Boolean!) {
      answerSignal(id: $id, accept: $accept) {
        ...SignalLine
      }
    }
  `,
  [SignalLine],
);

/** One signal. */
export type SignalData = ResultOf<typeof SignalLine>;
