import { Field, ID, Int, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../people/account.entity.js';
import { Audience } from '../people/visibility.js';

/** The ladder: groen, geel, oranje, rood. Only a person sets it. */
export enum Level {
  green = 'green',
  yellow = 'yellow',
  orange = 'orange',
  red = 'red',
}
registerEnumType(Level, { name: 'Level' });

/** How sure we are, in words. */
export enum Certainty {
  rumour = 'rumour',
  one_source = 'one_source',
  several_sources = 'several_sources',
  confirmed = 'confirmed',
  refuted = 'refuted',
  warning_bigger = 'warning_bigger',
}
registerEnumType(Certainty, { name: 'Certainty' });

/** Where a phenomenon is in its life. */
export enum Phase {
  emerging = 'emerging',
  seen_locally = 'seen_locally',
  peak = 'peak',
  declining = 'declining',
  over = 'over',
  back_again = 'back_again',
}
registerEnumType(Phase, { name: 'Phase' });

/** A phenomenon: observations that are about the same thing. */
@Entity('trends')
@ObjectType()
export class Trend {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  @Field(() => Audience)
  @Column('text', { default: Audience.core })
  audience: Audience;

  /** Made from labels, never from raw text, until somebody renames it. */
  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String)
  @Column('text', { default: '' })
  summary: string;

  @Field(() => Level)
  @Column('text', { default: Level.green })
  level: Level;

  /** The colour that one person wants and a second has to confirm. */
  @Column('text', { name: 'pending_level', nullable: true })
  pendingTo: Level | null;

  @Column('uuid', { name: 'pending_by', nullable: true })
  pendingBy: string | null;

  @Column('timestamptz', { name: 'pending_at', nullable: true })
  pendingAt: Date | null;

  @Field(() => Certainty)
  @Column('text', { default: Certainty.one_source })
  certainty: Certainty;

  @Field(() => Phase)
  @Column('text', { default: Phase.emerging })
  phase: Phase;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'owner_id' })
  ownerAccount: Account | null;

  /** When somebody has to look again whether the colour still fits. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'review_at', nullable: true })
  reviewAt: Date | null;

  /** 'Delen kan aanwakkeren': kept from schools and mails unless someone decides otherwise. */
  @Field(() => Boolean)
  @Column('boolean', { name: 'sharing_can_amplify', default: false })
  sharingCanAmplify: boolean;

  @Field(() => Date)
  @Column('timestamptz', { name: 'first_seen' })
  firstSeen: Date;

  @Field(() => Date)
  @Column('timestamptz', { name: 'last_seen' })
  lastSeen: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedIntoId: string | null;

  /** Counts the changes by people: who saves over a newer version is told so. */
  @Field(() => Int)
  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { name: 'made_by_machine', default: true })
  madeByMachine: boolean;

  @Column('boolean', { default: false })
  demo: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

/** A trend in a few words, for lists and for where it is mentioned. */
@ObjectType()
export class TrendCard extends PickType(Trend, ['id', 'title', 'level', 'certainty', 'phase', 'lastSeen'] as const, ObjectType) {}
