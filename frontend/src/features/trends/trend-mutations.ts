import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.js';
import { TrendFacts, TrendHistory } from './trend-documents.js';

/** Changes what people decide about a trend. */
export const UpdateTrend = graphql(
  `
    mutation UpdateTrend($input: UpdateTrendInput!) {
      updateTrend(input: $input) {
        ...TrendFacts
        ...TrendHistory
      }
    }
  `,
  [TrendFacts, TrendHistory],
);

/** The second person agrees to oranje. */
export const ConfirmLevel = graphql(
  `
    mutation ConfirmLevel($id: ID!, $version: Int!) {
      confirmLevel(id: $id, version: $version) {
        ...TrendFacts
        ...TrendHistory
      }
    }
  `,
  [TrendFacts, TrendHistory],
);

/** Closes a trend and says how it ended. */
export const CloseTrend = graphql(
  `
    mutation CloseTrend($id: ID!, $version: Int!, $outcome: String!) {
      closeTrend(id: $id, version: $version, outcome: $outcome) {
        ...TrendFacts
        ...TrendHistory
      }
    }
  `,
  [TrendFacts, TrendHistory],
);

/** Opens a closed trend again, with its history. */
export const ReopenTrend = graphql(
  `
    mutation ReopenTrend($id: ID!, $version: Int!) {
      reopenTrend(id: $id, version: $version) {
        ...TrendFacts
        ...TrendHistory
      }
    }
  `,
  [TrendFacts, TrendHistory],
);

/** Makes one trend of two. */
export const MergeTrends = graphql(`
  mutation MergeTrends($into: ID!, $from: ID!) {
    mergeTrends(into: $into, from: $from) {
      id
      title
    }
  }
`);

/** Makes a new trend of some of the evidence. */
export const SplitTrend = graphql(`
  mutation SplitTrend($id: ID!, $version: Int!, $observationIds: [ID!]!, $title: String!) {
    splitTrend(id: $id, version: $version, observationIds: $observationIds, title: $title) {
      id
      title
    }
  }
`);

/** Says whether a proposed observation belongs to the trend. */
export const AnswerProposal = graphql(`
  mutation AnswerProposal($trendId: ID!, $observationId: ID!, $accept: Boolean!) {
    answerProposal(trendId: $trendId, observationId: $observationId, accept: $accept) {
      id
      version
    }
  }
`);

/** Takes one change back. */
export const UndoTrendChange = graphql(`
  mutation UndoTrendChange($changeId: ID!) {
    undoTrendChange(changeId: $changeId) {
      id
      version
    }
  }
`);

/** Wij zien dit ook, niet, of minder. */
export const AnswerSighting = graphql(`
  mutation AnswerSighting($trendId: ID!, $answer: SightingAnswer!) {
    answerSighting(trendId: $trendId, answer: $answer) {
      id
      version
    }
  }
`);

/** Begins a code oranje about a trend. */
export const DraftCodeOrange = graphql(`
  mutation DraftCodeOrangeOfTrend($trendId: ID!) {
    draftCodeOrange(trendId: $trendId) {
      id
    }
  }
`);

/** Begins a handreiking about a trend. */
export const DraftGuidance = graphql(`
  mutation DraftGuidanceOfTrend($trendId: ID!) {
    draftGuidance(trendId: $trendId) {
      id
    }
  }
`);

/** Records that rood was handed over outside this product. */
export const LogHandOver = graphql(`
  mutation LogHandOverOfTrend($trendId: ID!, $to: String!, $at: DateTime!, $note: String!) {
    logHandOver(trendId: $trendId, to: $to, at: $at, note: $note) {
      id
    }
  }
`);

/** What one save of a trend changes. */
export type TrendChanges = Omit<VariablesOf<typeof UpdateTrend>['input'], 'id' | 'version'>;

/** A trend as it is after a change. */
export type ChangedTrend = ResultOf<typeof UpdateTrend>['updateTrend'];
