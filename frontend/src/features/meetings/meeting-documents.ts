import { graphql, type ResultOf } from '../../lib/graphql.js';

/** The inloopuren, and the one that is going on. */
export const MeetingsQuery = graphql(`
  query Meetings {
    currentMeeting {
      id
      startedAt
      notes
    }
    meetings {
      id
      startedAt
      closedAt
      notes
      startedBy {
        id
        name
      }
    }
  }
`);

/** What the agenda of an inloopuur is made of. */
export const AgendaQuery = graphql(`
  query Agenda {
    sharedScreen(presentation: false) {
      since
      newCount {
        value
        words
      }
      latest {
        id
        at
        sentence
        trendId
      }
      upcoming {
        start
        end
        precision
        title
        text
        place
      }
    }
    trends(filter: { open: true }, first: 50) {
      items {
        id
        title
        summary
        level
        certainty
        phase
        reviewAt
        firstSeen
        pendingLevel {
          level
        }
        momentum {
          direction
          ratio
          because
        }
      }
    }
  }
`);

/** Begins an inloopuur. */
export const StartMeeting = graphql(`
  mutation StartMeeting {
    startMeeting {
      id
      startedAt
    }
  }
`);

/** Ends an inloopuur and keeps its notes. */
export const CloseMeeting = graphql(`
  mutation CloseMeeting($id: ID!, $notes: String!) {
    closeMeeting(id: $id, notes: $notes) {
      id
      closedAt
    }
  }
`);

/** An earlier inloopuur. */
export type MeetingData = ResultOf<typeof MeetingsQuery>['meetings'][number];
/** The agenda. */
export type AgendaData = ResultOf<typeof AgendaQuery>;
/** A trend on the agenda. */
export type AgendaTrend = AgendaData['trends']['items'][number];
