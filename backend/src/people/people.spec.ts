import { PASSWORD, type Person } from '../../testing/crew.js';
import { type Product, startProduct } from '../../testing/product.js';
import { AccountsService } from './accounts.service.js';
import { Role } from './roles.js';

const setUp = `mutation($token: String!, $password: String!, $organisation: String!) {
  completeSetup(token: $token, name: "Beheer", email: "beheer@voorbeeld.example", password: $password, organisation: $organisation) }`;
const invite = `mutation($input: InviteInput!) { inviteAccount(input: $input) { link account { id active } } }`;
const accept = `mutation($token: String!, $password: String!) { acceptInvite(token: $token, password: $password) }`;
const setRoles = `mutation($id: ID!, $roles: [Role!]!) { setRoles(accountId: $id, roles: $roles) { roles } }`;
const setActive = `mutation($id: ID!, $active: Boolean!) { setAccountActive(accountId: $id, active: $active) { active } }`;
const me = `{ me { email } }`;
const add = `mutation($input: OrganisationInput!) { addOrganisation(input: $input) { id } }`;
const tokenOf = (link: string): string => new URL(link).searchParams.get('token') ?? '';

let product: Product;
let admin: Person;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** Invites somebody by that name and gives the token of the link. */
async function invited(name: string): Promise<{ email: string; token: string; id: string }> {
  const email = `${name}@voorbeeld.example`;
  const { inviteAccount } = await admin.ask<{ inviteAccount: { link: string; account: { id: string } } }>(invite, {
    input: { name, email, roles: [Role.youth_worker] },
  });
  return { email, token: tokenOf(inviteAccount.link), id: inviteAccount.account.id };
}

test('attempts to guess a password are limited, per address', async () => {
  const limited = await startProduct({ production: true });
  try {
    const { email } = await limited.crew.account(Role.host);
    const guess = () => limited.crew.visitor().signIn(email, 'verkeerd wachtwoord');
    const answers: number[] = [];
    for (let n = 0; n < 11; n++) answers.push(await guess());
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(await limited.crew.visitor().signIn(email, PASSWORD)).toBe(429);
  } finally {
    await limited.close();
  }
});

describe('the link for the first admin', () => {
  test('works once, also when two people use it at once, and only with a long password and a name', async () => {
    const visitor = product.crew.visitor();
    const old = tokenOf(await product.get(AccountsService).setupLink());
    const token = tokenOf(await product.get(AccountsService).setupLink());
    const ask = (changes: object) =>
      visitor.refusal(setUp, { token, password: PASSWORD, organisation: 'Gemeente Voorbeeld', ...changes });
    expect(await ask({ token: old })).toBe('people.linkNotValid');
    expect(await ask({ password: 'elf tekens.' })).toBe('people.passwordTooShort');
    expect(await ask({ password: 'a'.repeat(129) })).toBe('people.passwordTooLong');
    expect(await ask({ organisation: '  ' })).toBe('people.nameMissing');
    expect((await Promise.all([ask({}), ask({})])).sort()).toEqual(['allowed', 'people.linkNotValid']);
    expect(await ask({ token: tokenOf(await product.get(AccountsService).setupLink()) })).toBe('people.linkNotValid');
    expect(await visitor.signIn('beheer@voorbeeld.example', PASSWORD)).toBe(200);
    expect(await visitor.ask(`{ me { roles } }`)).toEqual({ me: { roles: ['admin'] } });
  });
});

describe('people', () => {
  beforeAll(async () => {
    admin = await product.crew.person(Role.admin);
  });

  test('an invitation works once, expires after a week, and asks for a long password', async () => {
    const { email, token } = await invited('nieuw');
    const visitor = product.crew.visitor();
    expect(await visitor.refusal(accept, { token, password: 'kort' })).toBe('people.passwordTooShort');
    expect(await visitor.refusal(accept, { token, password: PASSWORD })).toBe('allowed');
    expect(await visitor.refusal(accept, { token, password: `${PASSWORD}!` })).toBe('people.linkNotValid');
    expect(await visitor.signIn(email, PASSWORD)).toBe(200);
    const late = await invited('laat');
    await product.database.query(`UPDATE one_time_links SET expires_at = now() WHERE account_id = $1`, [late.id]);
    expect(await visitor.refusal(accept, { token: late.token, password: PASSWORD })).toBe('people.linkNotValid');
    const [{ days }] = await product.database.query<[{ days: number }]>(
      `SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM one_time_links WHERE used_at IS NULL AND purpose = 'invite' AND account_id = $1`,
      [(await invited('op-tijd')).id],
    );
    expect(days).toBe(7);
  });

  test('no token, password or link is kept as it was given', async () => {
    const { token } = await invited('geheim');
    await product.crew.visitor().ask(accept, { token, password: 'een wachtwoord dat nergens staat' });
    const rows = await product.database.query(`SELECT encode(token_hash, 'escape') AS h, purpose FROM one_time_links`);
    const kept = JSON.stringify([rows, await product.database.query(`SELECT * FROM credentials`)]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain('een wachtwoord dat nergens staat');
  });

  test('two people cannot have one address, two organisations not one name', async () => {
    const input = { name: 'Jan', email: 'dubbel@voorbeeld.example', roles: [Role.host] };
    const answers = await Promise.all([1, 2].map(() => admin.refusal(invite, { input })));
    expect(answers.sort()).toEqual(['allowed', 'people.emailTaken']);
    const school = { name: 'Beekdal Lyceum', kind: 'school', schoolTypes: ['VO', 'iets'], alertEmails: [] };
    const made = await Promise.all([1, 2].map(() => admin.refusal(add, { input: school })));
    expect(made.sort()).toEqual(['allowed', 'people.organisationExists']);
  });

  test.each([
    [{ name: '' }, 'people.nameMissing'],
    [{ name: 'a'.repeat(201) }, 'people.nameTooLong'],
    [{ name: 'Jan 06-12345678' }, 'people.nameNotOnly'],
    [{ email: 'geen adres' }, 'people.notAnEmail'],
    [{ organisationId: '00000000-0000-4000-8000-000000000009' }, 'people.unknownOrganisation'],
    [{ organisationId: 'geen id' }, 'common.badRequest'],
  ])('an invitation with %j is refused and makes nobody', async (wrong, code) => {
    const before = await product.database.query(`SELECT count(*) FROM accounts`);
    const input = { name: 'Jan', email: 'fout@voorbeeld.example', roles: [], ...wrong };
    expect(await admin.refusal(invite, { input })).toBe(code);
    expect(await product.database.query(`SELECT count(*) FROM accounts`)).toEqual(before);
  });

  test('signing out everywhere ends every session at once', async () => {
    const phone = await product.crew.person(Role.youth_worker);
    const laptop = product.crew.visitor();
    await laptop.signIn(phone.viewer.email, PASSWORD);
    expect(await laptop.ask(me)).toEqual({ me: { email: phone.viewer.email } });
    expect((await phone.post('/api/auth/revoke-sessions', {})).status).toBe(200);
    expect([await laptop.ask(me), await phone.ask(me)]).toEqual([{ me: null }, { me: null }]);
    expect(await laptop.refusal(`{ trends { total } }`)).toBe('people.signInFirst');
  });

  test('who is kept out is out at once, cannot sign in, and an old cookie stays worthless after coming back', async () => {
    const person = await product.crew.person(Role.youth_worker);
    await admin.ask(setActive, { id: person.viewer.id, active: false });
    expect(await person.refusal(`{ trends { total } }`)).toBe('people.signInFirst');
    expect(await product.crew.visitor().signIn(person.viewer.email, PASSWORD)).toBe(401);
    await admin.ask(setActive, { id: person.viewer.id, active: true });
    expect(await person.refusal(`{ trends { total } }`)).toBe('people.signInFirst');
    expect(await person.signIn(person.viewer.email, PASSWORD)).toBe(200);
    expect(await person.refusal(`{ trends { total } }`)).toBe('allowed');
  });

  test('another role counts from the next question on', async () => {
    const person = await product.crew.person(Role.youth_worker);
    await admin.ask(setRoles, { id: person.viewer.id, roles: [Role.privacy_officer] });
    expect(await person.refusal(`{ trends { total } }`)).toBe('people.notAllowed');
  });

  test('an admin cannot lock himself out, and two admins cannot lock each other out', async () => {
    const other = await product.crew.person(Role.admin);
    const id = admin.viewer.id;
    expect(await admin.refusal(setActive, { id, active: false })).toBe('people.notYourself');
    expect(await admin.refusal(setRoles, { id, roles: [Role.host] })).toBe('people.notYourself');
    expect(await admin.refusal(setRoles, { id, roles: [Role.host, Role.admin] })).toBe('allowed');
    const answers = await Promise.all([
      admin.refusal(setRoles, { id: other.viewer.id, roles: [] }),
      other.refusal(setRoles, { id, roles: [] }),
    ]);
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    if (answers[1] === 'allowed') admin = other;
  });

  test('an admin of another region reaches nobody here', async () => {
    const stranger = await product.crew.person(Role.admin, { region: 'elders' });
    expect(await stranger.refusal(setActive, { id: admin.viewer.id, active: false })).toBe('people.unknownAccount');
    const { accounts } = await stranger.ask<{ accounts: { id: string }[] }>(`{ accounts { id } }`);
    expect(accounts.map(({ id }) => id)).toEqual([stranger.viewer.id]);
    const organisationId = admin.viewer.organisation.id;
    const input = { name: 'X', email: 'x@voorbeeld.example', roles: [], organisationId };
    expect(await stranger.refusal(invite, { input })).toBe('people.unknownOrganisation');
  });

  test('nobody signs up, renames or removes an account by the side door', async () => {
    const person = await product.crew.person(Role.host);
    const doors = ['sign-up/email', 'update-user', 'change-email', 'delete-user'];
    const body = { name: 'Anders', email: 'side@voorbeeld.example', newEmail: 'x@y.example', password: PASSWORD };
    for (const door of doors) expect((await person.post(`/api/auth/${door}`, body)).ok).toBe(false);
    expect(await person.ask(`{ me { name email } }`)).toEqual({ me: { name: person.viewer.name, email: person.viewer.email } });
  });
});
