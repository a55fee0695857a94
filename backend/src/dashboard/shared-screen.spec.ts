import type { Person } from '../../testing/crew.js';
import { fillRegion, TELLING } from '../../testing/filled-region.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

const COUNT = '{ value words }';
const TREND = `id title momentum { direction recent expected because } daily { date count } organisations ${COUNT} places`;
const screen = (presentation: boolean) => `{ sharedScreen(presentation: ${presentation}) {
  sentence newCount ${COUNT} latest { sentence text organisation places } rising { ${TREND} } upcoming { text place observationId }
  topics { topic { code } weeks { start count small } total ${COUNT} sentence } municipalities { municipality { code } count ${COUNT} } } }`;
const presented = `query($id: ID!) { presentedTrend(id: $id) { ${TREND} summary sources ${COUNT} } }`;

interface Count {
  value: number | null;
  words: string;
}
interface ShownTrend {
  id: string;
  title: string;
  momentum: { recent: number; expected: number; because: string };
  daily: { date: string; count: number }[];
  organisations: Count;
}
interface Screen {
  newCount: Count;
  latest: { text: string | null; organisation: string | null }[];
  rising: ShownTrend[];
  topics: { topic: { code: string }; weeks: { start: string; count: number; small: boolean }[]; total: Count }[];
  municipalities: { municipality: { code: string }; count: Count }[];
}

let product: Product;
let host: Person;
let school: Person;
beforeAll(async () => {
  product = await startProduct();
  [host, school] = [await product.crew.person(Role.host), await product.crew.person(Role.school_contact)];
});
afterAll(() => product.close());

/** How many organisations stand behind the notes of the region that this condition picks out. */
async function behind(condition: string, ...values: unknown[]): Promise<number> {
  const day = `(o.noticed_at AT TIME ZONE 'Europe/Amsterdam')::date`;
  const [{ n }] = await product.database.query<[{ n: number }]>(
    `SELECT count(DISTINCT o.organisation_id)::int AS n FROM observations o LEFT JOIN trend_observations m ON m.observation_id = o.id
     LEFT JOIN tags t ON t.observation_id = o.id WHERE ${condition.replaceAll('day', day)}`,
    values,
  );
  return n;
}

/** Says which figures of a trend on a shared screen rest on fewer than three organisations. */
async function smallFigures({ id, momentum, daily, organisations }: ShownTrend): Promise<string[]> {
  const wrong: string[] = [];
  const today = '2026-11-18';
  if (organisations.value !== null && organisations.value < 3) wrong.push('organisations');
  if (momentum.recent > 0 && (await behind(`m.trend_id = $1 AND day > $2::date - 7`, id, today)) < 3) wrong.push('recent');
  if (/gewoon is/.test(momentum.because)) {
    const before = await behind(`m.trend_id = $1 AND day > $2::date - 35 AND day <= $2::date - 7`, id, today);
    if (before > 0 && before < 3) wrong.push('usual');
  }
  for (const { date } of daily.filter(({ count }) => count > 0)) {
    const week = await behind(`m.trend_id = $1 AND date_trunc('week', day) = date_trunc('week', $2::date)`, id, date);
    if (week < 3) wrong.push(`day ${date}`);
  }
  return wrong;
}

describe.each([11, 12, 13])('a filled region (%i)', (seed) => {
  let filled: { names: string[]; trendIds: string[] };
  let shown: Screen;
  beforeAll(async () => {
    await product.database.query(`TRUNCATE trends, observations CASCADE`);
    filled = await fillRegion(product, seed);
    product.clock.pass(60_001);
    shown = (await host.ask<{ sharedScreen: Screen }>(screen(true))).sharedScreen;
  });

  test('shows no text, no name of a school, organisation or person in a presentation', async () => {
    const pages = [shown, ...(await Promise.all(filled.trendIds.map((id) => host.ask(presented, { id }))))];
    const all = JSON.stringify(pages);
    expect(all).toContain('Trend 0 bij een');
    expect(all).toMatch(/hoorde het van een collega/);
    for (const secret of [TELLING, 'Kwartel', ...filled.names]) expect(all).not.toContain(secret);
    expect(shown.latest.map(({ text, organisation }) => [text, organisation])).toEqual(shown.latest.map(() => [null, null]));
  });

  test('shows no figure of a trend from fewer than three organisations', async () => {
    const trends = await Promise.all(
      filled.trendIds.map(async (id) => (await host.ask<{ presentedTrend: ShownTrend }>(presented, { id })).presentedTrend),
    );
    const wrong: string[] = [];
    for (const trend of [...trends, ...shown.rising]) wrong.push(...(await smallFigures(trend)).map((each) => `${trend.title}: ${each}`)); // prettier-ignore
    expect(wrong).toEqual([]);
    expect(trends.some(({ daily }) => daily.some(({ count }) => count > 0))).toBe(true);
    expect(trends.some(({ momentum }) => momentum.recent > 0)).toBe(true);
  });

  test('shows no week of a topic and no municipality from fewer than three organisations, nor what is left when one is taken away', async () => {
    for (const { topic, weeks, total } of shown.topics) {
      for (const { start, count } of weeks)
        if (count > 0)
          expect(await behind(`t.value = $1 AND date_trunc('week', day) = $2::date`, topic.code, start)).toBeGreaterThan(2);
      if (weeks.some(({ small }) => small)) expect(total.value ?? 0).toBe(weeks.reduce((sum, { count }) => sum + count, 0));
    }
    for (const { municipality, count } of shown.municipalities)
      if (count.value)
        expect(await behind(`t.municipality_code = $1 AND day > '2026-10-21'`, municipality.code)).toBeGreaterThan(2);
    expect(shown.topics.some(({ weeks }) => weeks.some(({ small }) => small))).toBe(true);
  });

  test('gives the inner circle the texts, and somebody outside it what a presentation gives', async () => {
    const open = (await host.ask<{ sharedScreen: Screen }>(screen(false))).sharedScreen;
    expect(open.latest.every(({ text }) => text?.includes(TELLING))).toBe(true);
    const outside = (await school.ask<{ sharedScreen: Screen }>(screen(false))).sharedScreen;
    expect([outside.latest, outside.rising, outside.newCount.words]).toEqual([[], [], 'geen']);
  });
});

test('a region that is not yours is an empty screen', async () => {
  const stranger = await product.crew.person(Role.host, { region: 'elders' });
  const { sharedScreen } = await stranger.ask<{ sharedScreen: Screen }>(screen(false));
  expect([sharedScreen.latest, sharedScreen.rising, sharedScreen.municipalities]).toEqual([[], [], []]);
});
