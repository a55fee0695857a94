import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What kind of partner an organisation is in the work around a school. */
export enum OrganisationKind {
  school = 'school',
  municipality = 'municipality',
  police = 'police',
  youth_work = 'youth_work',
  health = 'health',
  justice = 'justice',
  care = 'care',
  other = 'other',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

/** A school, a municipality, the police, youth work: whoever takes part in the inloopuur of a region. */
@Entity('organisations')
@ObjectType()
export class Organisation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  region: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => OrganisationKind)
  @Column('text')
  kind: OrganisationKind;

  /** PO, VO, mbo; empty for what is no school. */
  @Field(() => [String])
  @Column('text', { name: 'school_types', array: true })
  schoolTypes: string[];

  /** CBS code of the municipality, such as GM0772. */
  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode: string | null;

  /** Where a code oranje goes to; shown only to who sends or manages (see the resolver). */
  @Column('text', { name: 'alert_emails', array: true })
  alertEmails: string[];

  @Field(() => Boolean)
  @Column('boolean', { default: true })
  active: boolean;

  @Column('boolean', { default: false })
  demo: boolean;
}
