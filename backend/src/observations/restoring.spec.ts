import { randomUUID } from 'node:crypto';
import type { Person } from '../../testing/crew.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

const LOG = `mutation($input: LogObservationInput!) { logObservation(input: $input) {
  observation { id text masked { type soft because } } route { title } } }`;
const AUDIT = `query($first: Int) { gateAudit(first: $first) { id observationId type reason madeBy madeAt } }`;

let product: Product;
let worker: Person;
let officer: Person;
beforeAll(async () => {
  product = await startProduct();
  [worker, officer] = await Promise.all([product.crew.person(Role.youth_worker), product.crew.person(Role.privacy_officer)]);
});
afterAll(() => product.close());
beforeEach(() => product.database.query(`TRUNCATE observations, gate_acts CASCADE`));

const text = 'Gesprek met Fatima en Sanne over vuurwerk, bel 06-12345678';
const at = (word: string, reason = 'ordinary_word', whole = text) => ({ start: whole.indexOf(word), end: whole.indexOf(word) + word.length, reason }); // prettier-ignore
const input = (restored: object[], more: object = {}) => ({ input: { clientId: randomUUID(), text, restored, ...more } });
const acts = async (who = officer) => (await who.ask<{ gateAudit: object[] }>(AUDIT)).gateAudit;
interface Logged {
  logObservation: { observation: { id: string; text: string; masked: object[] } | null; route: object | null };
}

test('a name that is none is stored as typed, and the act is kept without the word', async () => {
  const { logObservation } = await worker.ask<Logged>(LOG, input([at('Fatima', 'organisation')]));
  expect(logObservation.observation).toMatchObject({
    text: 'Gesprek met Fatima en [naam] over vuurwerk, bel [telefoon]',
    masked: [{ type: 'name', soft: true }, { type: 'phone', soft: false, because: null }],
  }); // prettier-ignore
  expect(await acts()).toEqual([
    {
      id: expect.any(String) as string,
      observationId: logObservation.observation?.id,
      type: 'name',
      reason: 'organisation',
      madeBy: `online jongerenwerker, ${worker.viewer.organisation.name}`,
      madeAt: product.clock.now().toISOString(),
    },
  ]);
  const rows = await product.database.query<{ row: string }[]>(`SELECT g::text AS row FROM gate_acts g`);
  expect(rows.filter(({ row }) => row.includes('Fatima'))).toEqual([]);
});

test('the places are those in the text after control characters and outer spaces went', async () => {
  const typed = `  \u0007${text}`;
  const { logObservation } = await worker.ask<Logged>(LOG, input([at('Sanne')], { text: typed }));
  expect(logObservation.observation?.text).toContain('en Sanne over');
});

test.each([
  ['a hard find', [at('06-12345678')], 'privacy.hardFind'],
  ['a name and a hard find in one', [{ start: 0, end: text.length, reason: 'other' }], 'privacy.hardFind'],
  ['a part of a name', [at('Fati')], 'privacy.noSoftFind'],
  ['a word that the gate leaves', [at('vuurwerk')], 'privacy.noSoftFind'],
  ['a good one and a bad one', [at('Fatima'), at('06-12345678')], 'privacy.hardFind'],
  ['without a known reason', [{ ...at('Fatima'), reason: 'zomaar' }], 'common.badRequest'],
])('%s is refused, and nothing is stored', async (_, restored, code) => {
  expect(await worker.refusal(LOG, input(restored))).toBe(code);
  expect(await product.database.query(`SELECT FROM observations`)).toEqual([]);
  expect(await product.database.query(`SELECT FROM gate_acts`)).toEqual([]);
});

test('the same note sent twice is one act', async () => {
  const note = input([at('Fatima')]);
  await worker.ask(LOG, note);
  await worker.ask(LOG, note);
  expect(await acts()).toHaveLength(1);
});

test('a note about one child is not stored, whatever is put back', async () => {
  const child = 'Fatima uit klas 3B snijdt zichzelf, haar moeder weet het niet.';
  const { logObservation } = await worker.ask<Logged>(LOG, input([at('Fatima', 'other', child)], { text: child }));
  expect([logObservation.observation, logObservation.route]).toEqual([null, expect.anything()]);
  expect(await acts()).toEqual([]);
});

test('only the privacy officer of the region sees the acts', async () => {
  await worker.ask(LOG, input([at('Fatima')]));
  expect(await worker.refusal(AUDIT)).toBe('people.notAllowed');
  expect(await acts(await product.crew.person(Role.privacy_officer, { region: 'elders' }))).toEqual([]);
});
