import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Where a model is in its life: it reads now, it waits for somebody to put it live, it did not pass, or another came after it. */
export enum ModelState {
  live = 'live',
  waiting = 'waiting',
  worse = 'worse',
  replaced = 'replaced',
}
registerEnumType(ModelState, { name: 'ModelState' });

/** How well a model knows one topic, on texts that it never learned from. */
@ObjectType()
export class TopicFigures {
  @Field(() => ID) code: string;
  @Field(() => String) label: string;
  /** How many of these texts are about the topic. */
  @Field(() => Int) texts: number;
  @Field(() => Float) precision: number;
  @Field(() => Float) recall: number;
  @Field(() => Float) f1: number;
  /** Of the model that was live when this one was made, on the same texts. */
  @Field(() => Float, { nullable: true }) liveF1: number | null;
  /** Worse than that one, beyond chance. */
  @Field(() => Boolean) worse: boolean;
}

/** A version of what recognises the topics; number 0 comes with the product. */
@ObjectType()
export class TopicModel {
  @Field(() => Int) number: number;
  @Field(() => Date) madeAt: Date;
  @Field(() => ModelState) state: ModelState;
  /** How many corrections it learned from. */
  @Field(() => Int) corrections: number;
  @Field(() => Float) microF1: number;
  @Field(() => [TopicFigures]) figures: TopicFigures[];
  @Field(() => String) sentence: string;
  @Field(() => Date, { nullable: true }) liveSince: Date | null;
  /** 'nacht', or the role and organisation that asked for it; null of the one that comes with the product. */
  @Field(() => String, { nullable: true }) madeBy: string | null;
}

/** The training that goes on, or the last one. */
@ObjectType()
export class Training {
  @Field(() => Boolean) running: boolean;
  @Field(() => String) step: string;
  /** From 0 to 1. */
  @Field(() => Float) progress: number;
  @Field(() => Date, { nullable: true }) startedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) outcome: string | null;
}

/** How far the labels of older observations are made anew. */
@ObjectType()
export class Retagging {
  @Field(() => Boolean) running: boolean;
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field(() => Int, { nullable: true }) model: number | null;
  @Field(() => Date, { nullable: true }) startedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => String) sentence: string;
}

/** What reads the topics now, and what has been learned since. */
@ObjectType()
export class TaggingState {
  @Field(() => TopicModel) live: TopicModel;
  /** Corrections that can be learned from. */
  @Field(() => Int) corrections: number;
  /** Those that the live model did not learn from. */
  @Field(() => Int) newCorrections: number;
  @Field(() => Training) training: Training;
  @Field(() => Retagging) retagging: Retagging;
  @Field(() => Date) nextNight: Date;
  /** Observations with labels of another model than the live one. */
  @Field(() => Int) outdated: number;
}

/** One topic under two models: the F1 of each on the same texts. */
@ObjectType()
export class ComparedTopic {
  @Field(() => ID) code: string;
  @Field(() => String) label: string;
  @Field(() => Float) before: number;
  @Field(() => Float) after: number;
}

/** An own example text that two models read differently: the topics that each finds. */
@ObjectType()
export class ChangedReading {
  @Field(() => String) text: string;
  @Field(() => [String]) before: string[];
  @Field(() => [String]) after: string[];
  /** The newer model finds exactly what the text is about. */
  @Field(() => Boolean) right: boolean;
}

/** Two models side by side, on the same texts that neither learned from. */
@ObjectType()
export class ModelComparison {
  @Field(() => TopicModel) older: TopicModel;
  @Field(() => TopicModel) newer: TopicModel;
  @Field(() => [ComparedTopic]) changes: ComparedTopic[];
  @Field(() => String) sentence: string;
  @Field(() => [ChangedReading]) texts: ChangedReading[];
}
