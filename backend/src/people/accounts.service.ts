import { Injectable } from '@nestjs/common';
import { hashPassword } from 'better-auth/crypto';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../platform/web/errors.js';
import { Settings } from '../platform/settings.js';
import { Account } from './account.entity.js';
import { PASSWORD_LENGTH } from './auth.js';
import { checkedName } from './checked-name.js';
import { makeLink, useLink } from './one-time-link.js';
import { Organisation, OrganisationKind } from './organisation.entity.js';
import type { Invite, InviteInput } from './people.models.js';
import { Role } from './roles.js';
import type { Viewer } from './viewer.js';

/** Days that the link for the first admin and an invitation stay good. */
const SETUP_DAYS = 2;
const INVITE_DAYS = 7;

/** What is needed to make somebody an account. */
export interface NewAccount {
  name: string;
  email: string;
  roles: Role[];
  organisationId: string;
  demo?: boolean;
}

/** The people who may come in: the first admin, invitations, roles, and the end of it. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
  ) {}

  /** True while nobody can sign in: an empty instance. */
  async needsSetup(): Promise<boolean> {
    return (await this.database.manager.count(Account)) === 0;
  }

  /** A new one-time link for the first admin; older ones no longer work. */
  async setupLink(): Promise<string> {
    return this.database.transaction(async (manager) => {
      await manager.query(`DELETE FROM one_time_links WHERE purpose = 'setup'`);
      return `${this.settings.publicUrl}/instellen?token=${await makeLink(manager, 'setup', SETUP_DAYS)}`;
    });
  }

  /** Makes the first organisation and its admin; the link works once. */
  async completeSetup(
    token: string,
    first: { name: string; email: string; password: string; organisation: string; region: string },
  ) {
    checkPassword(first.password);
    await this.database.transaction(async (manager) => {
      await useLink(manager, 'setup', token);
      if (await manager.existsBy(Account, {})) throw new Refusal('people.linkNotValid');
      const organisation = await manager.save(Organisation, {
        name: checkedName(first.organisation),
        region: first.region,
        kind: OrganisationKind.municipality,
        schoolTypes: [],
        alertEmails: [],
      });
      const account = await this.create(manager, { ...first, roles: [Role.admin], organisationId: organisation.id });
      await this.setPassword(manager, account.id, first.password);
    });
  }

  /** Makes an account and a link by which its owner chooses a password. */
  async invite(viewer: Viewer, input: InviteInput): Promise<Invite> {
    return this.database.transaction(async (manager) => {
      const organisationId = input.organisationId ?? viewer.organisation.id;
      if (!(await manager.existsBy(Organisation, { id: organisationId, region: viewer.region })))
        throw new Refusal('people.unknownOrganisation');
      const account = await this.create(manager, { ...input, organisationId });
      const token = await makeLink(manager, 'invite', INVITE_DAYS, account.id);
      return { account, link: `${this.settings.publicUrl}/uitnodiging?token=${token}` };
    });
  }

  async acceptInvite(token: string, password: string): Promise<void> {
    checkPassword(password);
    await this.database.transaction(async (manager) => {
      const accountId = await useLink(manager, 'invite', token);
      if (!accountId) throw new Refusal('people.linkNotValid');
      await this.setPassword(manager, accountId, password);
    });
  }

  async setRoles(viewer: Viewer, accountId: string, roles: Role[]): Promise<Account> {
    return this.change(viewer, accountId, { roles });
  }

  /** Lets somebody in or keeps them out; who may no longer come in is signed out everywhere. */
  async setActive(viewer: Viewer, accountId: string, active: boolean): Promise<Account> {
    return this.change(viewer, accountId, { active });
  }

  /** The accounts of a region, by name. */
  all(viewer: Viewer): Promise<Account[]> {
    return this.database.manager.find(Account, {
      where: { organisation: { region: viewer.region } },
      relations: { organisation: true },
      order: { name: 'ASC' },
      take: 1_000,
    });
  }

  /** When each of these accounts last signed in. */
  async lastSignIns(ids: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.database.query<{ account_id: string; at: Date }[]>(
      `SELECT account_id, max(created_at) AS at FROM sessions WHERE account_id = ANY ($1) GROUP BY 1`,
      [ids],
    );
    return new Map(rows.map(({ account_id, at }) => [account_id, at]));
  }

  /** Makes an account without a password; throws when the address is taken or no address. */
  async create(manager: EntityManager, { name, email, roles, organisationId, demo = false }: NewAccount): Promise<Account> {
    const address = email.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Refusal('people.notAnEmail');
    const known = { id: randomUUID(), name: checkedName(name), email: address, emailVerified: true, roles, organisationId, demo };
    const inserted = await manager.createQueryBuilder().insert().into(Account).values(known).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) throw new Refusal('people.emailTaken');
    const account = { id: known.id };
    return manager.findOneOrFail(Account, { where: { id: account.id }, relations: { organisation: true } });
  }

  /** Sets the (scrypt) password of an account, as better-auth keeps it. */
  async setPassword(manager: EntityManager, accountId: string, password: string): Promise<void> {
    await manager.query(`DELETE FROM credentials WHERE account_id = $1 AND provider_id = 'credential'`, [accountId]);
    await manager.query(
      `INSERT INTO credentials (id, account_id, external_id, provider_id, password) VALUES ($1, $2, $3, 'credential', $4)`,
      [randomUUID(), accountId, accountId, await hashPassword(password)],
    );
  }

  /** One change at a time, by somebody who is an admin at that moment: two admins cannot shut each other out at once. */
  private async change(viewer: Viewer, accountId: string, change: Partial<Pick<Account, 'roles' | 'active'>>): Promise<Account> {
    return this.database.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('accounts ' || $1))`, [viewer.region]);
      const self = await manager.findOneBy(Account, { id: viewer.id, active: true });
      if (!self?.roles.includes(Role.admin)) throw new Refusal('people.notAllowed');
      const account = await manager.findOne(Account, {
        where: { id: accountId, organisation: { region: viewer.region } },
        relations: { organisation: true },
      });
      if (!account) throw new Refusal('people.unknownAccount');
      const keepsAdmin = (change.roles ?? account.roles).includes(Role.admin) && (change.active ?? account.active);
      if (account.id === viewer.id && !keepsAdmin) throw new Refusal('people.notYourself');
      if (change.active === false) await manager.query(`DELETE FROM sessions WHERE account_id = $1`, [accountId]);
      return manager.save(Account, { ...account, ...change });
    });
  }
}

function checkPassword(password: string): void {
  if (password.length < PASSWORD_LENGTH) throw new Refusal('people.passwordTooShort', { least: PASSWORD_LENGTH });
  if (password.length > 128) throw new Refusal('people.passwordTooLong');
}
