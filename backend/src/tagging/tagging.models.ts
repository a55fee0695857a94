import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RestoredSpanInput } from '../observations/gate-act.models.js';
import { MaskedSpan, Observation, ToldBy } from '../observations/observation.entity.js';
import { Audience } from '../people/visibility.js';
import { TagKind } from './tag.entity.js';

/** One theme of the taxonomy. */
@ObjectType()
export class Topic {
  @Field(() => ID) code: string;
  @Field(() => String) label: string;
  @Field(() => String) description: string;
  /** How many words its list has, with those of the screen. */
  @Field(() => Int) wordCount: number;
}

/** A place in a text, in UTF-16 units, end exclusive. */
@ObjectType()
export class TextSpan {
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
}

/** A label that the machine proposes while somebody types. */
@ObjectType()
export class TagProposal {
  @Field(() => TagKind) kind: TagKind;
  @Field(() => String) value: string;
  @Field(() => String) label: string;
  @Field(() => String) because: string;
  @Field(() => Float, { nullable: true }) certainty: number | null;
  @Field(() => Int, { nullable: true }) start: number | null;
  @Field(() => Int, { nullable: true }) end: number | null;
  /** Every place that caused it. */
  @Field(() => [TextSpan]) spans: TextSpan[];
}

/** Whom to go to, and with what. */
@ObjectType()
export class RouteStep {
  @Field(() => String) who: string;
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) contact: string | null;
}

/** Where a signal about one child belongs: not here. */
@ObjectType()
export class Route {
  @Field(() => String) title: string;
  @Field(() => String) reason: string;
  @Field(() => [RouteStep]) steps: RouteStep[];
}

/** What the product makes of a text while it is typed; nothing of it is stored. */
@ObjectType()
export class Reading {
  /** The text after the privacy gate. */
  @Field(() => String) maskedText: string;
  @Field(() => [MaskedSpan]) masked: MaskedSpan[];
  @Field(() => [TagProposal]) tags: TagProposal[];
  @Field(() => Boolean) concernsOneChild: boolean;
  @Field(() => Route, { nullable: true }) route: Route | null;
}

@InputType()
export class LogObservationInput {
  @Field(() => ID) clientId: string;
  @Field(() => String) text: string;
  @Field(() => [String], { nullable: true }) platforms?: string[];
  @Field(() => String, { nullable: true }) place?: string;
  @Field(() => ToldBy, { nullable: true }) toldBy?: ToldBy;
  @Field(() => [String], { nullable: true }) ageGroups?: string[];
  @Field(() => [String], { nullable: true }) topics?: string[];
  @Field(() => [String], { nullable: true }) rejectedTopics?: string[];
  @Field(() => Date, { nullable: true }) noticedAt?: Date;
  @Field(() => Audience, { nullable: true }) audience?: Audience;
  /** What the gate masks and the writer puts back, with the reason: only soft finds. */
  @Field(() => [RestoredSpanInput], { nullable: true }) restored?: RestoredSpanInput[];
}

/** Stored, or the route to take instead (then nothing is stored). */
@ObjectType()
export class LogOutcome {
  @Field(() => Observation, { nullable: true }) observation: Observation | null;
  @Field(() => Route, { nullable: true }) route: Route | null;
}

@InputType()
export class CorrectTagInput {
  @Field(() => ID) observationId: string;
  @Field(() => TagKind) kind: TagKind;
  @Field(() => String) value: string;
  @Field(() => Boolean) remove: boolean;
}

@InputType()
export class ObservationFilter {
  @Field(() => String, { nullable: true }) search?: string;
  @Field(() => String, { nullable: true }) topic?: string;
  @Field(() => String, { nullable: true }) platform?: string;
  @Field(() => String, { nullable: true }) municipality?: string;
  @Field(() => String, { nullable: true }) origin?: string;
  @Field(() => Date, { nullable: true }) since?: Date;
  @Field(() => Date, { nullable: true }) until?: Date;
  /** Only what is noise; without this, all that is not. */
  @Field(() => Boolean, { nullable: true }) noise?: boolean;
}

/** One page of the list, newest first. */
@ObjectType()
export class ObservationPage {
  @Field(() => [Observation]) items: Observation[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
  @Field(() => Int) total: number;
}
