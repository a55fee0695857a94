import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.js';

/** All that a word list says of one word. */
export const WordFields = graphql(`
  fragment WordFields on TopicWordEntry @_unmask {
    topic
    term
    spellings
    meaning
    since
    seenWhere
    innocent
    not
    weight
    origin
    version
    changedAt
  }
`);

/** One word of a word list. */
export type WordEntry = ResultOf<typeof WordFields>;

/** The topics to choose from, with how many words each has. */
export const WordTopics = graphql(`
  query WordTopics {
    topics {
      code
      label
      wordCount
    }
  }
`);

/** A topic to choose. */
export type WordTopic = ResultOf<typeof WordTopics>['topics'][number];

/** The word list of one topic. */
export const TopicWordsQuery = graphql(
  `
    query TopicWords($topic: ID!) {
      topicWords(topic: $topic) {
        code
        label
        description
        not
        words {
          ...WordFields
        }
      }
    }
  `,
  [WordFields],
);

/** A topic with its words. */
export type WordList = ResultOf<typeof TopicWordsQuery>['topicWords'];

/** The words of all topics in which a text occurs. */
export const WordSearchQuery = graphql(
  `
    query WordSearch($text: String!) {
      topicWordSearch(text: $text) {
        ...WordFields
      }
    }
  `,
  [WordFields],
);

const EffectFields = graphql(`
  fragment EffectFields on EffectText @_unmask {
    observationId
    text
    label
    start
    end
    because
    noticedAt
  }
`);

/** What a change of a word would do to the labels of the last 90 days. */
export const WordEffectQuery = graphql(
  `
    query WordEffect($input: TopicWordInput!, $remove: Boolean!) {
      wordEffect(input: $input, remove: $remove) {
        looked
        addedCount
        removedCount
        sentence
        added {
          ...EffectFields
        }
        removed {
          ...EffectFields
        }
      }
    }
  `,
  [EffectFields],
);

/** The effect of a change. */
export type WordEffect = ResultOf<typeof WordEffectQuery>['wordEffect'];
/** A text in which a label would come or go. */
export type EffectText = WordEffect['added'][number];

/** What changed in the word list of a topic, newest first. */
export const WordChangesQuery = graphql(
  `
    query WordChanges($topic: ID, $first: Int!) {
      wordChanges(topic: $topic, first: $first) {
        id
        term
        sentence
        madeBy
        madeAt
        undone
        undoable
        before {
          ...WordFields
        }
        after {
          ...WordFields
        }
      }
    }
  `,
  [WordFields],
);

/** One change of a word list. */
export type WordChange = ResultOf<typeof WordChangesQuery>['wordChanges'][number];

/** Adds or changes a word. */
export const SaveWord = graphql(
  `
    mutation SaveTopicWord($input: TopicWordInput!) {
      saveTopicWord(input: $input) {
        ...WordFields
      }
    }
  `,
  [WordFields],
);

/** A word as it is sent. */
export type WordInput = VariablesOf<typeof SaveWord>['input'];

/** Takes a word out of its list. */
export const RemoveWord = graphql(`
  mutation RemoveTopicWord($topic: ID!, $term: String!, $version: Int) {
    removeTopicWord(topic: $topic, term: $term, version: $version)
  }
`);

/** Takes one change back. */
export const UndoWordChange = graphql(`
  mutation UndoWordChange($id: ID!) {
    undoWordChange(id: $id) {
      code
    }
  }
`);

/** The word list of a topic as a file. */
export const TopicYamlQuery = graphql(`
  query TopicYaml($topic: ID!) {
    topicYaml(topic: $topic)
  }
`);
