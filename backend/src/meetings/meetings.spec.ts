import type { Person } from '../../testing/crew.js';
import { logNote, RIOT, VAPES } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

const start = `mutation { startMeeting { id startedAt } }`;
const close = `mutation($id: ID!, $notes: String!) { closeMeeting(id: $id, notes: $notes) { id closedAt notes } }`;
const screen = `{ sharedScreen(presentation: false) { since newCount { value } } }`;
const HOUR = 3_600_000;

let product: Product;
let host: Person;
let worker: Person;
beforeAll(async () => {
  product = await startProduct();
  [host, worker] = [await product.crew.person(Role.host), await product.crew.person(Role.youth_worker)];
});
afterAll(() => product.close());
beforeEach(() => product.database.query(`TRUNCATE meetings, observations CASCADE`));

const begin = async (person = host) => (await person.ask<{ startMeeting: { id: string } }>(start)).startMeeting.id;
/** What the screen says after a pause in which it is made anew. */
async function look(): Promise<{ since: string; fresh: number }> {
  product.clock.pass(60_000);
  const { sharedScreen } = await host.ask<{ sharedScreen: { since: string; newCount: { value: number } } }>(screen);
  return { since: sharedScreen.since, fresh: sharedScreen.newCount.value };
}

test('new is what came in since exactly the close of the last inloopuur, also while the next one runs', async () => {
  const first = await begin();
  await logNote(worker, RIOT[0] ?? '');
  product.clock.pass(HOUR);
  const closed = product.clock.now();
  await host.ask(close, { id: first, notes: 'Besproken.' });
  expect(await look()).toEqual({ since: closed.toISOString(), fresh: 0 });
  await logNote(worker, VAPES[0] ?? '');
  await begin();
  product.clock.pass(HOUR);
  expect(await look()).toEqual({ since: closed.toISOString(), fresh: 1 });
});

test('in a region that never had an inloopuur, new is the last week', async () => {
  const { since } = await look();
  expect(since).toBe(new Date(product.clock.now().getTime() - 7 * 24 * HOUR).toISOString());
});

test('a region has one inloopuur at a time: who starts at the same moment joins it; another region has its own', async () => {
  const other = await product.crew.person(Role.host);
  const ids = await Promise.all([begin(), begin(other), begin()]);
  expect(new Set(ids).size).toBe(1);
  const elsewhere = await product.crew.person(Role.host, { region: 'elders' });
  const own = await begin(elsewhere);
  expect(ids).not.toContain(own);
  expect(await elsewhere.refusal(close, { id: ids[0], notes: '' })).toBe('meetings.notFound');
  expect((await elsewhere.ask<{ meetings: { id: string }[] }>(`{ meetings { id } }`)).meetings).toEqual([{ id: own }]);
});

test('it is closed once; what was decided is masked and kept', async () => {
  const id = await begin();
  const answers = await Promise.all(['Eerst', 'Bel 06-12345678'].map((notes) => host.refusal(close, { id, notes })));
  expect(answers.sort()).toEqual(['allowed', 'meetings.alreadyClosed']);
  const second = await begin();
  expect(second).not.toBe(id);
  expect(await host.refusal(close, { id: second, notes: 'a'.repeat(20_001) })).toBe('meetings.notesTooLong');
  const { closeMeeting } = await host.ask<{ closeMeeting: { notes: string } }>(close, {
    id: second,
    notes: 'Bel 06-12345678\r\nKlaar',
  });
  expect(closeMeeting.notes).toBe('Bel [telefoon]\nKlaar');
});
