import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What the machine points at: always a proposal to a person. */
@Entity('signals')
@ObjectType()
export class Signal {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  /** 'rise': more of a topic in a day than its own history explains. */
  @Field(() => String)
  @Column('text')
  kind: string;

  @Column('text', { name: 'topic', nullable: true })
  topicCode: string | null;

  @Column('uuid', { name: 'trend_id', nullable: true })
  trendId: string | null;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String)
  @Column('text')
  because: string;

  /** YYYY-MM-DD. */
  @Field(() => String)
  @Column('date')
  date: string;

  @Field(() => Int)
  @Column('int')
  count: number;

  @Field(() => Float)
  @Column('real')
  expected: number;

  @Field(() => Float)
  @Column('real')
  threshold: number;

  /** open, accepted or dismissed. */
  @Field(() => String)
  @Column('text', { default: 'open' })
  status: string;
}
