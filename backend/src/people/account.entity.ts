import { Field, ID, ObjectType, PickType } from '@nestjs/graphql';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Role } from './roles.js';

/** Somebody who works with the product; the table is also the user table of better-auth. */
@Entity('accounts')
@ObjectType()
export class Account {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  email: string;

  @Column('boolean', { name: 'email_verified', default: false })
  emailVerified: boolean;

  @Field(() => [Role])
  @Column('text', { array: true })
  roles: Role[];

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Field(() => Organisation, { nullable: true })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Field(() => Boolean)
  @Column('boolean', { default: true })
  active: boolean;

  @Column('boolean', { default: false })
  demo: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}

/** A colleague, as others see him or her: without the address. */
@ObjectType()
export class Person extends PickType(Account, ['id', 'name', 'roles', 'organisation'] as const, ObjectType) {}
