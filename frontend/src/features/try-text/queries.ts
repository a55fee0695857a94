import { graphql, type ResultOf } from '../../lib/graphql.js';

/** Reads a text and says why; stores nothing. */
export const TryText = graphql(`
  query TryText($text: String!, $at: DateTime) {
    tryText(text: $text, at: $at) {
      maskedText
      masked {
        start
        end
        type
        soft
        because
      }
      concernsOneChild
      language
      tags {
        kind
        value
        label
        because
        certainty
        start
        end
        spans {
          start
          end
        }
      }
      topics {
        code
        label
        certainty
        cutOff
        said
        because
      }
      modelVersion
    }
  }
`);

/** Everything that the product makes of a text. */
export type TryReading = ResultOf<typeof TryText>['tryText'];
/** A label with what caused it. */
export type TriedLabel = TryReading['tags'][number];
/** What the privacy gate found. */
export type Find = TryReading['masked'][number];
/** How one topic came out. */
export type TopicReading = TryReading['topics'][number];

/** Why a topic was said of a text or not, word by word. */
export const WhyNotQuery = graphql(`
  query WhyNot($text: String!, $topic: ID!) {
    whyNot(text: $text, topic: $topic) {
      sentence
      for {
        word
        share
      }
      against {
        word
        share
      }
      listWords
    }
  }
`);

/** The words for and against a topic. */
export type WhyNot = ResultOf<typeof WhyNotQuery>['whyNot'];
