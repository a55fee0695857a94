import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Observation } from '../observations/observation.entity.js';
import { Person } from '../people/account.entity.js';
import { Audience } from '../people/visibility.js';
import { Certainty, Level, Phase, Trend, TrendCard } from './trend.entity.js';

/** What an organisation says when asked whether it sees this too. */
export enum SightingAnswer {
  seen = 'seen',
  not_seen = 'not_seen',
  fading = 'fading',
}
registerEnumType(SightingAnswer, { name: 'SightingAnswer' });

/** A count that reads as words; the value is absent when it is too small to show. */
@ObjectType()
export class CountInWords {
  @Field(() => Int, { nullable: true }) value: number | null;
  @Field(() => String) words: string;
}

@ObjectType()
export class DayCount {
  /** YYYY-MM-DD, in Amsterdam. */
  @Field(() => String) date: string;
  @Field(() => Int) count: number;
}

@ObjectType()
export class MomentumReading {
  @Field(() => String) direction: string;
  @Field(() => Int) recent: number;
  @Field(() => Float) expected: number;
  @Field(() => Float) ratio: number;
  @Field(() => String) because: string;
}

/** That an observation belongs to a trend, or might. */
@ObjectType()
export class TrendMembership {
  @Field(() => TrendCard) trend: TrendCard;
  @Field(() => String) state: string;
  @Field(() => Float, { nullable: true }) score: number | null;
  @Field(() => String) because: string;
}

@ObjectType()
export class Evidence {
  @Field(() => Observation) observation: Observation;
  @Field(() => String) state: string;
  @Field(() => Float, { nullable: true }) score: number | null;
  @Field(() => String) because: string;
  @Field(() => Date) at: Date;
}

@ObjectType()
export class TrendChange {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date;
  @Field(() => String) by: string;
  @Field(() => String) sentence: string;
  @Field(() => Boolean) undoable: boolean;
}

@ObjectType()
export class PendingLevel {
  @Field(() => Level) level: Level;
  @Field(() => Person) by: Person;
  @Field(() => Date) at: Date;
}

/** A moment that somebody announced, and that is still to come. */
@ObjectType()
export class UpcomingTime {
  @Field(() => Date) start: Date;
  @Field(() => Date, { nullable: true }) end: Date | null;
  @Field(() => String) precision: string;
  @Field(() => String) text: string;
  /** The trend that it belongs to: what it is about. */
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => ID, { nullable: true }) trendId: string | null;
  @Field(() => ID, { nullable: true }) observationId: string | null;
  @Field(() => Level, { nullable: true }) level: Level | null;
}

@ObjectType()
export class SightingCount {
  @Field(() => CountInWords) seen: CountInWords;
  @Field(() => CountInWords) notSeen: CountInWords;
  @Field(() => CountInWords) fading: CountInWords;
  @Field(() => SightingAnswer, { nullable: true }) mine: SightingAnswer | null;
}

@ObjectType()
export class TrendPage {
  @Field(() => [Trend]) items: Trend[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
  @Field(() => Int) total: number;
}

@InputType()
export class TrendFilter {
  @Field(() => String, { nullable: true }) search?: string;
  @Field(() => String, { nullable: true }) topic?: string;
  @Field(() => Level, { nullable: true }) level?: Level;
  @Field(() => Boolean, { nullable: true }) open?: boolean;
  @Field(() => Boolean, { nullable: true }) rising?: boolean;
}

@InputType()
export class UpdateTrendInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) summary?: string;
  @Field(() => Level, { nullable: true }) level?: Level;
  @Field(() => Certainty, { nullable: true }) certainty?: Certainty;
  @Field(() => Phase, { nullable: true }) phase?: Phase;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => Date, { nullable: true }) reviewAt?: Date | null;
  @Field(() => Audience, { nullable: true }) audience?: Audience;
  @Field(() => Boolean, { nullable: true }) sharingCanAmplify?: boolean;
}
