import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MaskedSpan } from '../../observations/observation.entity.js';
import { TagProposal } from '../tagging.models.js';

/** How one topic came out for a text, said or not. */
@ObjectType()
export class TopicReading {
  @Field(() => ID) code: string;
  @Field(() => String) label: string;
  /** A chance, from 0 to 1. */
  @Field(() => Float) certainty: number;
  /** From this certainty on the topic is said. */
  @Field(() => Float) cutOff: number;
  @Field(() => Boolean) said: boolean;
  @Field(() => String) because: string;
}

/** Everything that the product makes of a text on the try page; nothing of it is stored. */
@ObjectType()
export class TryReading {
  /** The text after the privacy gate; the places of the labels are places in this text. */
  @Field(() => String) maskedText: string;
  @Field(() => [MaskedSpan]) masked: MaskedSpan[];
  @Field(() => Boolean) concernsOneChild: boolean;
  /** nl, en or other. */
  @Field(() => String) language: string;
  @Field(() => [TagProposal]) tags: TagProposal[];
  /** All topics, in the order of the field. */
  @Field(() => [TopicReading]) topics: TopicReading[];
  @Field(() => Int) modelVersion: number;
}

/** A word and how far it moves the score of a topic: positive for, negative against. */
@ObjectType()
export class Share {
  @Field(() => String) word: string;
  @Field(() => Float) share: number;
}

/** Why a topic was not said of a text, or that it was. */
@ObjectType()
export class WhyNot {
  @Field(() => String) sentence: string;
  /** A chance, from 0 to 1. */
  @Field(() => Float) certainty: number;
  @Field(() => Float) cutOff: number;
  /** Strongest first. */
  @Field(() => [Share]) for: Share[];
  /** Strongest first. */
  @Field(() => [Share]) against: Share[];
  /** Words of the word list of the topic that stand in the text and count. */
  @Field(() => [String]) listWords: string[];
}
