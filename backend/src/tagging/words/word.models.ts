import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Where a word of a list comes from: the file, the screen, or the file with a change on screen over it. */
export enum WordOrigin {
  file = 'file',
  screen = 'screen',
  changed = 'changed',
}
registerEnumType(WordOrigin, { name: 'WordOrigin' });

/** One word of the word list of a topic, as it is in use now. */
@ObjectType()
export class TopicWordEntry {
  @Field(() => ID) topic: string;
  @Field(() => String) term: string;
  @Field(() => [String]) spellings: string[];
  @Field(() => String, { nullable: true }) meaning: string | null;
  @Field(() => String, { nullable: true }) since: string | null;
  @Field(() => String, { nullable: true }) seenWhere: string | null;
  /** What it can also mean, without any harm. */
  @Field(() => String, { nullable: true }) innocent: string | null;
  /** Near one of these the word does not count. */
  @Field(() => [String]) not: string[];
  @Field(() => Float) weight: number;
  @Field(() => WordOrigin) origin: WordOrigin;
  /** Rises with every change on screen; 0 when there was none. */
  @Field(() => Int) version: number;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
}

/** The word list of one topic, in the order of its file. */
@ObjectType()
export class TopicWordList {
  @Field(() => ID) code: string;
  @Field(() => String) label: string;
  @Field(() => String) description: string;
  @Field(() => [TopicWordEntry]) words: TopicWordEntry[];
  /** Near one of these no word of the list counts. */
  @Field(() => [String]) not: string[];
}

/** A word as an editor types it; with `was` (or a version) it changes the word that was there, without it adds one. */
@InputType()
export class TopicWordInput {
  @Field(() => ID) topic: string;
  @Field(() => String) term: string;
  @Field(() => [String]) spellings: string[];
  @Field(() => String, { nullable: true }) meaning?: string | null;
  @Field(() => String, { nullable: true }) since?: string | null;
  @Field(() => String, { nullable: true }) seenWhere?: string | null;
  @Field(() => String, { nullable: true }) innocent?: string | null;
  @Field(() => [String]) not: string[];
  @Field(() => Float) weight: number;
  /** The term before it was renamed. */
  @Field(() => String, { nullable: true }) was?: string | null;
  /** The version that the editor had on screen. */
  @Field(() => Int, { nullable: true }) version?: number | null;
}

/** An observation in which a label would come or go. */
@ObjectType()
export class EffectText {
  @Field(() => ID) observationId: string;
  @Field(() => String) text: string;
  /** The topic that would come or go, by its label. */
  @Field(() => String) label: string;
  /** Where in this text the reason stands, in UTF-16 units. */
  @Field(() => Int, { nullable: true }) start: number | null;
  @Field(() => Int, { nullable: true }) end: number | null;
  @Field(() => String) because: string;
  @Field(() => Date) noticedAt: Date;
}

/** What a change of a word would do to the labels of the observations of the last 90 days that the viewer may see. */
@ObjectType()
export class WordEffect {
  /** How many observations were looked at, newest first. */
  @Field(() => Int) looked: number;
  /** At most twenty. */
  @Field(() => [EffectText]) added: EffectText[];
  /** At most twenty. */
  @Field(() => [EffectText]) removed: EffectText[];
  @Field(() => Int) addedCount: number;
  @Field(() => Int) removedCount: number;
  @Field(() => String) sentence: string;
}

/** One change of a word list on screen: kept for good, undone by another change. */
@ObjectType()
export class WordChange {
  @Field(() => ID) id: string;
  @Field(() => ID) topic: string;
  /** The label of the topic. */
  @Field(() => String) label: string;
  @Field(() => String) term: string;
  @Field(() => String) sentence: string;
  /** Role and organisation, never the name of a person. */
  @Field(() => String) madeBy: string;
  @Field(() => Date) madeAt: Date;
  @Field(() => Boolean) undone: boolean;
  /** Nothing came after it, so that undoing it loses nothing. */
  @Field(() => Boolean) undoable: boolean;
  @Field(() => TopicWordEntry, { nullable: true }) before: TopicWordEntry | null;
  @Field(() => TopicWordEntry, { nullable: true }) after: TopicWordEntry | null;
}
