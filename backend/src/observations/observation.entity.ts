import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from '../people/organisation.entity.js';
import { Audience } from '../people/visibility.js';

/** Who told the professional: never a name, only what kind of source it is. */
export enum ToldBy {
  own_observation = 'own_observation',
  young_person = 'young_person',
  school = 'school',
  parent = 'parent',
  colleague = 'colleague',
  police = 'police',
  other = 'other',
}
registerEnumType(ToldBy, { name: 'ToldBy' });

/** The two streams: a professional, or a public feed. */
export type Origin = 'person' | 'feed';

/** Where the privacy gate masked something in the text as it was typed, and of what type; never the value. */
@ObjectType()
export class MaskedSpan {
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field(() => String) type: string;
  /** Kept only for a soft find. */
  soft?: boolean;
  because?: string;
}

/** What the logger said with chips, before tagging makes labels of it. */
export interface SaidWithChips {
  platforms?: string[];
  place?: string;
  ageGroups?: string[];
  topics?: string[];
  rejectedTopics?: string[];
}

/** Something a professional noticed, or one item of a public feed. Never about one child. */
@Entity('observations')
@ObjectType()
export class Observation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  @Field(() => Audience)
  @Column('text')
  audience: Audience;

  @Field(() => String)
  @Column('text')
  origin: Origin;

  /** Has passed the privacy gate; of a feed item at most 300 characters. */
  @Field(() => String)
  @Column('text')
  text: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  link: string | null;

  @Column('uuid', { name: 'feed_id', nullable: true })
  feedId: string | null;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation, { nullable: true })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation | null;

  @Field(() => ToldBy, { nullable: true })
  @Column('text', { name: 'told_by', nullable: true })
  toldBy: ToldBy | null;

  @Column('jsonb', { default: {} })
  said: SaidWithChips;

  @Field(() => [MaskedSpan])
  @Column('jsonb', { default: [] })
  masked: MaskedSpan[];

  /** When it was noticed, or when the feed item was published. */
  @Field(() => Date)
  @Column('timestamptz', { name: 'noticed_at' })
  noticedAt: Date;

  @Field(() => Date)
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** Made by the phone before sending: the same note sent twice is stored once. */
  @Column('uuid', { name: 'client_id', nullable: true })
  clientId: string | null;

  /** A person said that this is about nothing that matters here: it is kept, but counts nowhere. */
  @Field(() => Boolean)
  @Column('boolean', { default: false })
  noise: boolean;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  demo: boolean;
}
