import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.js';

const TrendLine = graphql(`
  fragment TrendLine on Trend @_unmask {
    id
    title
    level
    certainty
    phase
    lastSeen
    closedAt
    outcome
    observationCount
    pendingLevel {
      level
    }
    owner {
      id
      name
    }
    topics {
      code
      label
    }
    municipalities {
      code
      name
    }
    momentum {
      direction
      ratio
      because
    }
    daily {
      date
      count
    }
    organisations {
      value
      words
    }
  }
`);

/** A page of trends. */
export const TrendsQuery = graphql(
  `
    query Trends($filter: TrendFilter, $first: Int!, $after: String) {
      trends(filter: $filter, first: $first, after: $after) {
        total
        nextCursor
        items {
          ...TrendLine
        }
      }
    }
  `,
  [TrendLine],
);

/** The topics, for the filter. */
export const TopicsQuery = graphql(`
  query TrendTopics {
    topics {
      code
      label
    }
  }
`);

/** What of a trend can be changed. */
export const TrendFacts = graphql(`
  fragment TrendFacts on Trend @_unmask {
    id
    version
    title
    summary
    level
    certainty
    phase
    reviewAt
    audience
    sharingCanAmplify
    closedAt
    outcome
    pendingLevel {
      level
      at
      by {
        id
        name
      }
    }
    owner {
      id
      name
    }
  }
`);

/** What changed before; only for who may change it. */
export const TrendHistory = graphql(`
  fragment TrendHistory on Trend @_unmask {
    history {
      id
      at
      by
      sentence
      undoable
    }
  }
`);

const TrendEvidence = graphql(`
  fragment TrendEvidence on Evidence @_unmask {
    state
    score
    because
    at
    observation {
      id
      text
      title
      origin
      link
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
      tags {
        id
        label
        start
        end
      }
    }
  }
`);

/** Everything of one trend; what the viewer may not read is not asked. */
export const TrendQuery = graphql(
  `
    query Trend($id: ID!, $edit: Boolean!, $observations: Boolean!, $codeOranges: Boolean!, $guidances: Boolean!) {
      trend(id: $id) {
        ...TrendFacts
        history @include(if: $edit) {
          id
          at
          by
          sentence
          undoable
        }
        firstSeen
        lastSeen
        observationCount
        platforms
        topics {
          code
          label
        }
        municipalities {
          code
          name
        }
        mergedInto {
          id
          title
        }
        momentum {
          direction
          because
        }
        organisations {
          value
          words
        }
        daily {
          date
          count
        }
        upcoming {
          start
          end
          precision
          text
          place
        }
        sightings {
          mine
          seen {
            value
            words
          }
          notSeen {
            value
            words
          }
          fading {
            value
            words
          }
        }
        evidence(first: 50) @include(if: $observations) {
          ...TrendEvidence
        }
        proposals @include(if: $observations) {
          ...TrendEvidence
        }
        guidances @include(if: $guidances) {
          id
          title
          status
          updatedAt
        }
        codeOranges @include(if: $codeOranges) {
          id
          subject
          status
          summary
          createdAt
          approvedAt
          handedOverTo
          handedOverAt
        }
      }
    }
  `,
  [TrendFacts, TrendEvidence],
);

/** What people decide about one trend, alone. */
export const FactsQuery = graphql(
  `
    query TrendFactsOnly($id: ID!) {
      trend(id: $id) {
        ...TrendFacts
      }
    }
  `,
  [TrendFacts],
);

/** Holidays for the bands behind the line. */
export const HolidaysQuery = graphql(`
  query TrendHolidays {
    sharedScreen(presentation: true) {
      version
      holidays {
        name
        start
        end
      }
    }
  }
`);

/** People who can own a trend. */
export const PeopleQuery = graphql(`
  query TrendPeople {
    people {
      id
      name
    }
  }
`);

/** Open trends to merge into, by name. */
export const OtherTrendsQuery = graphql(`
  query OtherTrends {
    trends(filter: { open: true }, first: 100) {
      items {
        id
        title
      }
    }
  }
`);

/** A trend in a list. */
export type TrendLineData = ResultOf<typeof TrendLine>;
/** What of a trend can be changed. */
export type TrendFactsData = ResultOf<typeof TrendFacts>;
/** One trend with all that belongs to it. */
export type TrendData = NonNullable<ResultOf<typeof TrendQuery>['trend']>;
/** One observation in a trend, with why. */
export type EvidenceData = ResultOf<typeof TrendEvidence>;
/** What to ask of the list. */
export type TrendFilter = NonNullable<VariablesOf<typeof TrendsQuery>['filter']>;
