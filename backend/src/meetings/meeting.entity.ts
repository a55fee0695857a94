import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account, Person } from '../people/account.entity.js';

/** One inloopuur: from the moment the host starts it until it is closed. */
@Entity('meetings')
@ObjectType()
export class Meeting {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  @Field(() => Date)
  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** What was decided, in the words of the host, after the privacy gate. */
  @Field(() => String)
  @Column('text', { default: '' })
  notes: string;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedById: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'started_by' })
  startedBy: Account | null;
}
