import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why a writer puts back what the privacy gate took for a name. */
export enum RestoreReason {
  place = 'place',
  organisation = 'organisation',
  ordinary_word = 'ordinary_word',
  public_name = 'public_name',
  other = 'other',
}
registerEnumType(RestoreReason, { name: 'RestoreReason' });

/** A soft find that the writer puts back: its place in the text as it was typed, after control characters and outer spaces went. */
@InputType()
export class RestoredSpanInput {
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field(() => RestoreReason) reason: RestoreReason;
}

/** That somebody put something back that the privacy gate had masked, never what it was. */
@ObjectType()
export class GateAct {
  @Field(() => ID) id: string;
  @Field(() => ID) observationId: string;
  /** What the gate took it for. */
  @Field(() => String) type: string;
  @Field(() => RestoreReason) reason: RestoreReason;
  /** Role and organisation. */
  @Field(() => String) madeBy: string;
  @Field(() => Date) madeAt: Date;
}
