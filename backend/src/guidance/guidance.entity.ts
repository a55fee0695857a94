import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Certainty, Level } from '../trends/trend.entity.js';

/** Where a handreiking stands: being written, vastgesteld, or no longer to be used. */
export type GuidanceStatus = 'concept' | 'adopted' | 'expired';

/** What a numbered reference in the text points at. */
@ObjectType()
export class GuidanceSource {
  @Field(() => String) key: string;
  @Field(() => String) label: string;
  @Field(() => String, { nullable: true }) link: string | null;
}

/** Guidance for schools about one phenomenon, under fixed headings. */
@Entity('guidances')
@ObjectType()
export class Guidance {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  /** Absent when the trend was cleared away: a handreiking is kept. */
  @Column('uuid', { name: 'trend_id', nullable: true })
  trendId: string | null;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String)
  @Column('text', { default: 'concept' })
  status: GuidanceStatus;

  /** The number of the newest version. */
  @Field(() => Int)
  @Column('int', { default: 1 })
  version: number;

  /** The colour of the trend when this version was saved. */
  @Field(() => Level)
  @Column('text')
  level: Level;

  @Field(() => [String])
  @Column('text', { name: 'school_types', array: true, default: [] })
  schoolTypes: string[];

  /** Tiptap JSON, after the privacy gate. */
  @Field(() => String)
  @Column('text')
  content: string;

  @Field(() => [GuidanceSource])
  @Column('jsonb', { default: [] })
  sources: GuidanceSource[];

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'review_before', nullable: true })
  reviewBefore: Date | null;

  /** A role, never a name. */
  @Field(() => String)
  @Column('text', { name: 'drawn_up_by' })
  drawnUpBy: string;

  /** The role of the second person; absent until this version is vastgesteld. */
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'checked_by', nullable: true })
  checkedBy: string | null;

  /** The version that schools see, also while a newer concept is being written. */
  @Column('int', { name: 'adopted_version', nullable: true })
  adoptedVersion: number | null;

  @Column('text', { name: 'expired_reason', nullable: true })
  expiredReason: string | null;

  @Field(() => Date)
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('boolean', { default: false })
  demo: boolean;
}

/** A version as it was saved; adopting one is written on the version itself. */
@Entity('guidance_versions')
export class SavedGuidance {
  @PrimaryColumn('uuid', { name: 'guidance_id' })
  guidanceId: string;

  @PrimaryColumn('int')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  @Column('text', { name: 'school_types', array: true })
  schoolTypes: string[];

  @Column('timestamptz', { name: 'review_before', nullable: true })
  reviewBefore: Date | null;

  @Column('text')
  level: Level;

  @Column('text', { nullable: true })
  certainty: Certainty | null;

  @Column('text')
  note: string;

  @Column('uuid', { name: 'saved_by', nullable: true })
  savedById: string | null;

  @Column('text', { name: 'saved_by_role' })
  savedByRole: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('timestamptz', { name: 'adopted_at', nullable: true })
  adoptedAt: Date | null;

  @Column('text', { name: 'checked_by', nullable: true })
  checkedBy: string | null;
}

/** One line of the list of versions. */
@ObjectType()
export class GuidanceVersion {
  @Field(() => Int) number: number;
  @Field(() => Date) savedAt: Date;
  /** The name of a colleague for who writes along, else a role. */
  @Field(() => String) savedBy: string;
  @Field(() => String) note: string;
}
