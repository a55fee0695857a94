import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AccountsService } from '../src/people/accounts.service.js';
import { Organisation, OrganisationKind } from '../src/people/organisation.entity.js';
import type { Role } from '../src/people/roles.js';
import { type Viewer, viewerOf } from '../src/people/viewer.js';

/** The password of everybody in a spec. */
export const PASSWORD = 'een heel lang testwachtwoord';

/** What an answer of the API looks like. */
interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** Somebody who asks the API over HTTP, with a session or without. */
export class Asker {
  constructor(
    readonly url: string,
    public cookie = '',
  ) {}

  async post(path: string, body: object): Promise<globalThis.Response> {
    const headers = { 'content-type': 'application/json', origin: 'http://localhost', cookie: this.cookie };
    return fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async answer(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return (await (await this.post('/graphql', { query, variables })).json()) as Answer;
  }

  /** The data of an answer; throws with the code of a refusal. */
  async ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.answer(query, variables);
    if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code'] ?? errors[0].message));
    return data as T;
  }

  /** The code with which the API refuses; 'allowed' when it does not. */
  async refusal(query: string, variables?: Record<string, unknown>): Promise<string> {
    const { errors } = await this.answer(query, variables);
    return errors?.[0] ? String(errors[0].extensions?.['code'] ?? errors[0].message) : 'allowed';
  }

  async signIn(email: string, password: string): Promise<number> {
    const response = await this.post('/api/auth/sign-in/email', { email, password });
    if (response.ok)
      this.cookie = response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    return response.status;
  }
}

/** Somebody with a role and an organisation, signed in. */
export interface Person extends Asker {
  viewer: Viewer;
}

/** How somebody in a spec differs from the ordinary. */
export interface PersonOptions {
  name?: string;
  organisation?: Organisation;
  region?: string;
}

/** Makes the organisations and people of a spec. */
export class Crew {
  private number = 0;

  constructor(
    private readonly app: NestExpressApplication,
    readonly url: string,
  ) {}

  organisation(values: Partial<Organisation> = {}): Promise<Organisation> {
    const name = `Organisatie ${(this.number += 1)}`;
    const kind = OrganisationKind.youth_work;
    const made = { region: 'brabant-zuidoost', name, kind, schoolTypes: [], alertEmails: [], ...values };
    return this.app.get(DataSource).manager.save(Organisation, made);
  }

  /** A new account with these roles and the usual password. */
  async account(roles: Role | Role[], options: PersonOptions = {}): Promise<Viewer> {
    const organisation = options.organisation ?? (await this.organisation(options.region ? { region: options.region } : {}));
    const name = options.name ?? `Medewerker ${(this.number += 1)}`;
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${this.number}@voorbeeld.example`;
    const accounts = this.app.get(AccountsService);
    const { manager } = this.app.get(DataSource);
    const account = await accounts.create(manager, { name, email, roles: [roles].flat(), organisationId: organisation.id });
    await accounts.setPassword(manager, account.id, PASSWORD);
    return viewerOf(account);
  }

  /** The same, signed in. */
  async person(roles: Role | Role[], options: PersonOptions = {}): Promise<Person> {
    const viewer = await this.account(roles, options);
    const person = new Asker(this.url);
    const status = await person.signIn(viewer.email, PASSWORD);
    if (status !== 200) throw new Error(`sign-in: ${status}`);
    return Object.assign(person, { viewer });
  }

  visitor(): Asker {
    return new Asker(this.url);
  }
}
