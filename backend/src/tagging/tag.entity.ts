import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a label says something about. */
export enum TagKind {
  topic = 'topic',
  platform = 'platform',
  place = 'place',
  age_group = 'age_group',
  event_time = 'event_time',
  hashtag = 'hashtag',
  /** How sure the writer says it is: a rumour, confirmed, refuted. */
  certainty = 'certainty',
}
registerEnumType(TagKind, { name: 'TagKind' });

/** Who made a label: a rule, the classifier, or a person (who always wins). */
export enum TagMaker {
  rule = 'rule',
  classifier = 'classifier',
  person = 'person',
}
registerEnumType(TagMaker, { name: 'TagMaker' });

/** A label of an observation, which says why it is there. */
@Entity('tags')
@ObjectType()
export class Tag {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { name: 'observation_id' })
  observationId: string;

  @Field(() => TagKind)
  @Column('text')
  kind: TagKind;

  /** Code of a topic, platform, age group or certainty; name of a place; hashtag; start of an event (ISO 8601). */
  @Field(() => String)
  @Column('text')
  value: string;

  @Field(() => String)
  @Column('text')
  label: string;

  @Field(() => String)
  @Column('text')
  because: string;

  /** From 0 to 1; only for what the classifier weighs. */
  @Field(() => Float, { nullable: true })
  @Column('real', { nullable: true })
  certainty: number | null;

  /** Where in the text the reason stands, in UTF-16 units. */
  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'span_start', nullable: true })
  start: number | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'span_end', nullable: true })
  end: number | null;

  /** Every place that caused it, as pairs of start and end; null when that is only the one above. */
  @Column('jsonb', { name: 'spans', nullable: true })
  places: [start: number, end: number][] | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  precision: string | null;

  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode: string | null;

  @Field(() => TagMaker)
  @Column('text', { name: 'made_by' })
  madeBy: TagMaker;

  /** The model that found it; null of what a person said, and of rules that ask no model. */
  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'model_version', nullable: true })
  modelVersion: number | null;

  /** A person said that this label is wrong; it is kept so that a machine does not make it again. */
  @Column('boolean', { default: false })
  rejected: boolean;
}
