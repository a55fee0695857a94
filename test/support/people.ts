import { api, type Api, signIn } from './api.js';
import type { Product } from './product.js';

/** A password for tests; each account chooses it through its own invitation. */
const password = 'een heel lang testwachtwoord';

/** Sets up the first admin through the one-time link. */
export async function firstAdmin({ url, setupLink }: Pick<Product, 'url' | 'setupLink'>): Promise<Api> {
  const token = new URL(setupLink ?? '').searchParams.get('token');
  await api(url).ask(
    `mutation($token: String!, $password: String!) {
      completeSetup(token: $token, name: "Beheer", email: "beheer@voorbeeld.example", password: $password, organisation: "Gemeente Voorbeeld")
    }`,
    { token, password },
  );
  return signIn(url, 'beheer@voorbeeld.example', password);
}

/** Adds an organisation and gives its id. */
export async function addOrganisation(
  admin: Api,
  input: { name: string; kind: string; municipality?: string; alertEmails?: string[] },
) {
  const { addOrganisation: made } = await admin.ask<{ addOrganisation: { id: string } }>(
    `mutation($input: OrganisationInput!) { addOrganisation(input: $input) { id } }`,
    { input: { schoolTypes: [], alertEmails: [], ...input } },
  );
  return made.id;
}

/** Invites somebody, who accepts and signs in. */
export async function person(url: string, admin: Api, name: string, roles: string[], organisationId: string): Promise<Api> {
  const { email } = await invited(url, admin, name, roles, organisationId);
  return signIn(url, email, password);
}

/** Invites somebody, who accepts; gives what is typed at the sign-in page. */
export async function invited(url: string, admin: Api, name: string, roles: string[], organisationId: string) {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@voorbeeld.example`;
  const { inviteAccount } = await admin.ask<{ inviteAccount: { link: string } }>(
    `mutation($input: InviteInput!) { inviteAccount(input: $input) { link } }`,
    { input: { name, email, roles, organisationId } },
  );
  const token = new URL(inviteAccount.link).searchParams.get('token');
  await api(url).ask(`mutation($token: String!, $password: String!) { acceptInvite(token: $token, password: $password) }`, {
    token,
    password,
  });
  return { email, password };
}
