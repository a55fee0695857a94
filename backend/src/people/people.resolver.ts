import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { loaderOf } from '../platform/web/loaders.js';
import { Allow, Public } from '../platform/web/permission.js';
import { Settings } from '../platform/settings.js';
import { Account, Person } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { Instance, Invite, InviteInput, Municipality, OrganisationInput, Region, ViewerModel } from './people.models.js';
import { Regions } from './regions.js';
import { Role } from './roles.js';
import { CurrentViewer, type Viewer } from './viewer.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly regions: Regions,
    private readonly settings: Settings,
  ) {}

  @Query(() => Instance)
  @Public()
  async instance(): Promise<Instance> {
    const { demo, smtpUrl } = this.settings;
    const needsSetup = await this.accounts.needsSetup();
    return {
      demo,
      needsSetup,
      demoRoles: demo ? Object.values(Role) : [],
      mailConfigured: Boolean(smtpUrl),
      productVersion: '0.1.0',
    };
  }

  @Query(() => ViewerModel, { nullable: true })
  @Public()
  me(@CurrentViewer() viewer: Viewer | null): Omit<ViewerModel, 'region'> | null {
    return viewer && { ...viewer, permissions: [...viewer.permissions] };
  }

  @Query(() => Region)
  @Allow('region.read')
  region(@CurrentViewer() viewer: Viewer): Region {
    return this.regions.region(viewer.region);
  }

  @Query(() => [Person])
  @Allow('trends.edit', 'people.read')
  async people(@CurrentViewer() viewer: Viewer): Promise<Person[]> {
    return (await this.accounts.all(viewer)).filter((account) => account.active);
  }

  @Query(() => [Account], { name: 'accounts' })
  @Allow('people.read')
  allAccounts(@CurrentViewer() viewer: Viewer): Promise<Account[]> {
    return this.accounts.all(viewer);
  }

  @Mutation(() => Boolean)
  @Public()
  async completeSetup(
    @Args('token') token: string,
    @Args('name') name: string,
    @Args('email') email: string,
    @Args('password') password: string,
    @Args('organisation') organisation: string,
  ): Promise<boolean> {
    await this.accounts.completeSetup(token, { name, email, password, organisation, region: this.regions.first.code });
    return true;
  }

  @Mutation(() => Invite)
  @Allow('people.manage')
  inviteAccount(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteInput): Promise<Invite> {
    return this.accounts.invite(viewer, input);
  }

  @Mutation(() => Boolean)
  @Public()
  async acceptInvite(@Args('token') token: string, @Args('password') password: string): Promise<boolean> {
    await this.accounts.acceptInvite(token, password);
    return true;
  }

  @Mutation(() => Account)
  @Allow('people.manage')
  setRoles(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('roles', { type: () => [Role] }) roles: Role[],
  ): Promise<Account> {
    return this.accounts.setRoles(viewer, accountId, roles);
  }

  @Mutation(() => Account)
  @Allow('people.manage')
  setAccountActive(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('active') active: boolean,
  ): Promise<Account> {
    return this.accounts.setActive(viewer, accountId, active);
  }
}

/** The region of the viewer is looked up only when it is asked for. */
@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(private readonly regions: Regions) {}

  @ResolveField(() => Region)
  @Public()
  region(@CurrentViewer() viewer: Viewer): Region {
    return this.regions.region(viewer.region);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly regions: Regions,
  ) {}

  @Query(() => [Organisation], { name: 'organisations' })
  @Allow('codeOrange.draft', 'people.read', 'people.manage')
  all(@CurrentViewer() viewer: Viewer): Promise<Organisation[]> {
    return this.organisations.all(viewer);
  }

  @Mutation(() => Organisation)
  @Allow('people.manage')
  addOrganisation(@CurrentViewer() viewer: Viewer, @Args('input') input: OrganisationInput): Promise<Organisation> {
    return this.organisations.add(viewer, input);
  }

  @Mutation(() => Organisation)
  @Allow('people.manage')
  updateOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: OrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.update(viewer, id, input);
  }

  @ResolveField(() => Municipality, { nullable: true })
  @Public()
  municipality(@Parent() organisation: Organisation): Municipality | null {
    return (organisation.municipalityCode && this.regions.municipality(organisation.municipalityCode)) || null;
  }

  /** Empty for who neither sends messages nor manages people. */
  @ResolveField(() => [String])
  @Public()
  alertEmails(@Parent() { alertEmails }: Organisation, @CurrentViewer() viewer: Viewer | null): string[] {
    const may = viewer?.permissions.has('codeOrange.draft') || viewer?.permissions.has('people.manage');
    return may ? alertEmails : [];
  }
}

@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly accounts: AccountsService) {}

  /** When somebody last came in, as far as the sessions still tell. */
  @ResolveField(() => Date, { nullable: true })
  @Allow('people.read')
  lastSignInAt(@Parent() { id }: Account, @Context() { req }: { req: object }): Promise<Date | null> {
    return loaderOf<Date | null>(req, 'last sign-in', (ids) => this.accounts.lastSignIns(ids), null).load(id);
  }
}
