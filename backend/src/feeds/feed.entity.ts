import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FeedConfig } from './feed-config.js';
import type { FeedFailure } from './fetching/feed-state.js';

/** A public feed from the agreed list, and how it is with it. */
@Entity('feeds')
@ObjectType()
export class Feed {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  code: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  address: string;

  @Field(() => String)
  @Column('text')
  kind: FeedConfig['kind'];

  /** Codes of the regions that follow this feed. */
  @Field(() => [String])
  @Column('text', { array: true })
  regions: string[];

  @Column('jsonb')
  config: FeedConfig;

  /** False when its file is gone: it is not fetched and not shown, what came in stays. */
  @Column('boolean', { default: true })
  configured: boolean;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  paused: boolean;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  demo: boolean;

  @Column('text', { nullable: true })
  etag: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'next_fetch_at' })
  nextFetchAt: Date;

  /** A worker is fetching it until this moment; after a crash another one takes over then. */
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'last_fetch_at', nullable: true })
  lastFetchAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'last_success_at', nullable: true })
  lastSuccessAt: Date | null;

  /** The last time its server answered anything at all. */
  @Column('timestamptz', { name: 'last_answer_at', nullable: true })
  lastAnswerAt: Date | null;

  @Column('timestamptz', { name: 'last_item_at', nullable: true })
  lastItemAt: Date | null;

  /** In a row. */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null;

  @Column('text', { nullable: true })
  failure: FeedFailure | null;

  @Column('text', { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'moved_to', nullable: true })
  movedTo: string | null;

  /** For how many minutes the feed itself asks to be left alone (RSS ttl), as it last said. */
  @Column('int', { nullable: true })
  ttl: number | null;

  /** A feed from a file of the werkgroep, or one that somebody added on screen. */
  @Field(() => String)
  @Column('text', { default: 'file' })
  origin: 'file' | 'screen';

  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy: string | null;

  /** The worker that is fetching it. */
  @Column('uuid', { name: 'leased_by', nullable: true })
  leasedBy: string | null;

  /** How many minutes usually lie between two of its items, learned; null as long as too little is known. */
  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'published_every', nullable: true })
  publishedEvery: number | null;

  /** The date of its newest item, relevant or not. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'last_published_at', nullable: true })
  lastPublishedAt: Date | null;

  /** When the publisher said that this feed has ended (410): it is not fetched any more. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}

/** One visit to a feed. */
@ObjectType()
export class FeedFetch {
  @Field(() => Date) at: Date;
  /** new, not_modified, failed or offline. */
  @Field(() => String) outcome: string;
  @Field(() => String) sentence: string;
  /** How many new items were stored. */
  @Field(() => Int) items: number;
  /** How many new items were left out. */
  @Field(() => Int) dropped: number;
  @Field(() => Int) milliseconds: number;
}

/** A feed as an observation names it. */
@ObjectType()
export class FeedName {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

/** A fault in a feed file, with the line where it stands. */
@ObjectType()
export class ConfigProblem {
  @Field(() => String) file: string;
  @Field(() => Int) line: number;
  @Field(() => String) message: string;
}
