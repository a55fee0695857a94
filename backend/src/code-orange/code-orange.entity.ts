import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Account, Person } from '../people/account.entity.js';
import { Organisation } from '../people/organisation.entity.js';
import { Level } from '../trends/trend.entity.js';

/** Where a message is: a draft, waiting for a second person, sent, taken back, or (rood) only handed over. */
export type CodeOrangeStatus = 'draft' | 'awaiting_approval' | 'sent' | 'withdrawn' | 'handed_over';

/** What became of a message at one organisation; 'unsure': it may have arrived, so that it is never sent again by itself. */
export type RecipientStatus = 'draft' | 'not_sent' | 'unsure' | 'queued' | 'sent' | 'delivered' | 'confirmed';

/** An urgent message to named organisations, each of which confirms. */
@Entity('code_oranges')
@ObjectType()
export class CodeOrange {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  @Column('uuid', { name: 'trend_id' })
  trendId: string;

  @Field(() => Level)
  @Column('text')
  level: Level;

  @Field(() => String)
  @Column('text')
  subject: string;

  @Field(() => String)
  @Column('text')
  message: string;

  @Field(() => String)
  @Column('text', { default: 'draft' })
  status: CodeOrangeStatus;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdById: string;

  @Field(() => Person)
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'created_by' })
  createdBy: Account;

  /** Who changed the text last; neither this person nor the maker may approve it. */
  @Column('uuid', { name: 'edited_by' })
  editedById: string;

  @Field(() => Date)
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedById: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'approved_by' })
  approvedBy: Account | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'handed_over_to', nullable: true })
  handedOverTo: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'handed_over_at', nullable: true })
  handedOverAt: Date | null;

  @Column('boolean', { default: false })
  demo: boolean;

  @OneToMany(() => CodeOrangeRecipient, (recipient) => recipient.codeOrange)
  recipientRows: CodeOrangeRecipient[];
}

/** One line of the ledger: an organisation, and what became of the message there. */
@Entity('code_orange_recipients')
@ObjectType()
export class CodeOrangeRecipient {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { name: 'code_orange_id' })
  codeOrangeId: string;

  @ManyToOne(() => CodeOrange, (codeOrange) => codeOrange.recipientRows)
  @JoinColumn({ name: 'code_orange_id' })
  codeOrange: CodeOrange;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Field(() => String)
  @Column('text', { default: 'draft' })
  status: RecipientStatus;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'queued_at', nullable: true })
  queuedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** Somebody, or the mail filter of the organisation, opened the link: it surely arrived. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The role of who confirmed, never a name. */
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  /** here, not_here or help_needed. */
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  problem: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'withdrawn_sent_at', nullable: true })
  withdrawnSentAt: Date | null;
}

/** What a recipient sees behind the link in the mail. */
@ObjectType()
export class Confirmation {
  @Field(() => String) subject: string;
  @Field(() => String) message: string;
  @Field(() => String) organisation: string;
  @Field(() => Date, { nullable: true }) sentAt: Date | null;
  @Field(() => Boolean) withdrawn: boolean;
  @Field(() => String, { nullable: true }) withdrawReason: string | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
}
