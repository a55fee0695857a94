import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Account } from './account.entity.js';
import { Organisation, OrganisationKind } from './organisation.entity.js';
import { Role } from './roles.js';

/** What a visitor may know of this instance before signing in. */
@ObjectType()
export class Instance {
  @Field(() => Boolean) demo: boolean;
  @Field(() => Boolean) needsSetup: boolean;
  @Field(() => [Role]) demoRoles: Role[];
  @Field(() => Boolean) mailConfigured: boolean;
  @Field(() => String) productVersion: string;
}

/** A Dutch municipality by its CBS code (GM0772). */
@ObjectType()
export class Municipality {
  @Field(() => ID) code: string;
  @Field(() => String) name: string;
}

/** Municipalities that work together, with one inloopuur. */
@ObjectType()
export class Region {
  @Field(() => ID) code: string;
  @Field(() => String) name: string;
  @Field(() => [Municipality]) municipalities: Municipality[];
  /** Names to propose while logging: towns, districts and well-known spots. */
  @Field(() => [String]) places: string[];
}

/** Who is signed in, and what he or she may do. */
@ObjectType('Viewer')
export class ViewerModel {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => [Role]) roles: Role[];
  @Field(() => [String]) permissions: string[];
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

/** An account that was made, with the one-time link by which its owner chooses a password. */
@ObjectType()
export class Invite {
  @Field(() => Account) account: Account;
  @Field(() => String) link: string;
}

@InputType()
export class OrganisationInput {
  @Field(() => String) name: string;
  @Field(() => OrganisationKind) kind: OrganisationKind;
  @Field(() => [String]) schoolTypes: string[];
  @Field(() => String, { nullable: true }) municipality?: string;
  @Field(() => [String]) alertEmails: string[];
}

@InputType()
export class InviteInput {
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => [Role]) roles: Role[];
  @Field(() => ID, { nullable: true }) organisationId?: string;
}
