import { jest } from '@jest/globals';
import type { Person } from '../../testing/crew.js';
import { opened, openSocket } from '../../testing/live-socket.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Live } from '../platform/live.js';
import { AUTH, type Auth } from './auth.js';
import { Role } from './roles.js';

const changed = `subscription { changed { kinds } }`;
const screen = `subscription { sharedScreenChanged(presentation: false) { version } }`;

let product: Product;
let admin: Person;
beforeAll(async () => {
  product = await startProduct();
  admin = await product.crew.person(Role.admin);
});
afterAll(() => product.close());

const announce = (region = 'brabant-zuidoost') => product.get(Live).announce(product.database.manager, region, ['observations']);

describe('an open live channel', () => {
  test.each([
    ['signed out', (person: Person) => person.post('/api/auth/sign-out', {})],
    ['signed out everywhere', (person: Person) => person.post('/api/auth/revoke-sessions', {})],
    ['kept out', ({ viewer }: Person) =>
        admin.ask(`mutation($id: ID!) { setAccountActive(accountId: $id, active: false) { id } }`, { id: viewer.id })], // prettier-ignore
    ['without a role', ({ viewer }: Person) =>
        admin.ask(`mutation($id: ID!) { setRoles(accountId: $id, roles: []) { id } }`, { id: viewer.id })], // prettier-ignore
  ])('delivers nothing more once its viewer is %s', async (_, leave) => {
    const person = await product.crew.person(Role.host);
    const socket = openSocket(product.url, person.cookie);
    const notices = await opened(product.get(Live), () => socket.subscribe(changed));
    const screens = await opened(product.get(Live), () => socket.subscribe(screen));
    await screens.next();
    await announce();
    expect(await notices.next()).toMatchObject({ data: { changed: { kinds: ['observations'] } } });
    await screens.next();
    await leave(person);
    product.clock.pass(5_001);
    await announce();
    expect(await notices.rest()).toEqual([]);
    expect(await screens.rest()).toEqual([]);
    await socket.close();
  });

  test('looks up its viewer at most every five seconds, however much happens', async () => {
    const person = await product.crew.person(Role.host);
    const socket = openSocket(product.url, person.cookie);
    const notices = await opened(product.get(Live), () => socket.subscribe(changed));
    const lookup = jest.spyOn(product.get<Auth>(AUTH).api, 'getSession');
    for (let n = 0; n < 10; n++) await announce().then(() => notices.next());
    expect(lookup).toHaveBeenCalledTimes(0);
    product.clock.pass(5_001);
    for (let n = 0; n < 10; n++) await announce().then(() => notices.next());
    expect(lookup).toHaveBeenCalledTimes(1);
    lookup.mockRestore();
    await socket.close();
  });

  test('opens for nobody without a session, and not for a role that may not see it', async () => {
    const nobody = openSocket(product.url, '');
    expect(await nobody.subscribe(changed).rest()).toEqual([{ errors: ['people.signInFirst'] }]);
    const officer = openSocket(product.url, (await product.crew.person(Role.privacy_officer)).cookie);
    expect(await officer.subscribe(screen).rest()).toEqual([{ errors: ['people.notAllowed'] }]);
    await Promise.all([nobody.close(), officer.close()]);
  });

  test('carries no questions and no acts: those go over HTTP, with its limits', async () => {
    const socket = openSocket(product.url, (await product.crew.person(Role.host)).cookie);
    expect(await socket.subscribe(`mutation { startMeeting { id } }`).rest()).toEqual([{ errors: ['common.badRequest'] }]);
    expect(await socket.subscribe(`{ __schema { types { name } } }`).rest()).toEqual([{ errors: ['common.badRequest'] }]);
    expect(await product.database.query(`SELECT FROM meetings`)).toEqual([]);
    await socket.close();
  });

  test('tells nothing of another region', async () => {
    const socket = openSocket(product.url, (await product.crew.person(Role.host)).cookie);
    const notices = await opened(product.get(Live), () => socket.subscribe(changed));
    await announce('elders');
    await product.get(Live).announce(product.database.manager, 'brabant-zuidoost', ['meetings']);
    expect(await notices.next()).toMatchObject({ data: { changed: { kinds: ['meetings'] } } });
    await socket.close();
  });
});
