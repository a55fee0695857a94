import { graphql, type ResultOf } from '../../lib/graphql.js';

/** What the log form proposes: places and topics of the region. */
export const LogChoices = graphql(`
  query LogChoices {
    region {
      code
      places
      municipalities {
        code
        name
      }
    }
    topics {
      code
      label
      description
    }
  }
`);

/** Reads a text while somebody types; stores nothing. */
export const ReadText = graphql(`
  query ReadText($text: String!) {
    readText(text: $text) {
      maskedText
      masked {
        start
        end
        type
        soft
        because
      }
      tags {
        kind
        value
        label
        because
        start
        end
        spans {
          start
          end
        }
      }
      concernsOneChild
      route {
        title
        reason
        steps {
          who
          what
          contact
        }
      }
      similarTrends {
        id
        title
        level
      }
    }
  }
`);

/** Logs one observation; logging the same clientId again gives the first back. */
export const LogObservation = graphql(`
  mutation LogObservation($input: LogObservationInput!) {
    logObservation(input: $input) {
      observation {
        id
        text
      }
      route {
        title
        reason
        steps {
          who
          what
          contact
        }
      }
    }
  }
`);

/** Takes back what was just logged. */
export const UndoObservation = graphql(`
  mutation UndoObservation($id: ID!) {
    undoObservation(id: $id)
  }
`);

/** What a row of the list shows. */
export const ObservationRow = graphql(`
  fragment ObservationRow on Observation @_unmask {
    id
    text
    title
    origin
    noticedAt
    toldBy
    link
    mine
    canUndo
    demo
    audience
    noise
    feed {
      id
      name
    }
    alsoIn {
      feed {
        id
        name
      }
      link
    }
    organisation {
      id
      name
    }
    tags {
      id
      kind
      value
      label
      because
      certainty
      madeBy
      modelVersion
      start
      end
      startAt
    }
    trends {
      state
      because
      trend {
        id
        title
        level
      }
    }
  }
`);

/** One row of the list, as it comes from the API. */
export type ObservationItem = ResultOf<typeof ObservationRow>;
/** One label of an observation. */
export type TagItem = ObservationItem['tags'][number];

/** One page of observations, newest first. */
export const Observations = graphql(
  `
    query Observations($filter: ObservationFilter, $first: Int!, $after: String) {
      observations(filter: $filter, first: $first, after: $after) {
        total
        nextCursor
        items {
          ...ObservationRow
        }
      }
    }
  `,
  [ObservationRow],
);

/** Adds or takes away one label by hand. */
export const CorrectTag = graphql(
  `
    mutation CorrectTag($input: CorrectTagInput!) {
      correctTag(input: $input) {
        ...ObservationRow
      }
    }
  `,
  [ObservationRow],
);

/** Says that an observation is about nothing that matters here, or that it is after all. */
export const MarkNoise = graphql(
  `
    mutation MarkNoise($observationId: ID!, $noise: Boolean!) {
      markNoise(observationId: $observationId, noise: $noise) {
        ...ObservationRow
      }
    }
  `,
  [ObservationRow],
);

/** Why an observation did not get a topic. */
export const WhyNotQuery = graphql(`
  query WhyNotObservation($id: ID!, $topic: ID!) {
    whyNotObservation(id: $id, topic: $topic) {
      sentence
    }
  }
`);

/** Begins a trend from chosen observations. */
export const StartTrend = graphql(`
  mutation StartTrend($observationIds: [ID!]!, $title: String!) {
    startTrend(observationIds: $observationIds, title: $title) {
      id
    }
  }
`);
