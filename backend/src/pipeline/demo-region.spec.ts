import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testing/test-server.js';
import { AppModule } from '../app.module.js';
import { settingsOf } from '../main.js';
import { Role } from '../people/roles.js';
import { ingestConfigs } from '../platform/checkout.js';
import { Clock } from '../platform/clock.js';
import { concernsOneChild } from '../privacy/one-child.js';
import { redact } from '../privacy/redact.js';
import { loadTagger } from '../tagging/load-tagger.js';
import { TrendShaping } from '../trends/changing/trend-shaping.service.js';
import { readDemo } from './demo-config.js';
import { demoMoment, withComingDays } from './demo-moments.js';
import { DemoRegion } from './demo-region.service.js';

const DAY = 86_400_000;
const start = new Date('2026-11-18T12:00:00Z');

let place: TestDatabase;
let app: NestExpressApplication;
let clock: { now: () => Date };

async function open(mode: 'demo' | 'empty' = 'demo', production = false): Promise<void> {
  const config = {
    port: 3000,
    host: '127.0.0.1',
    production,
    dataDirectory: '',
    role: 'app' as const,
    ingestConfigs,
    feedOrigins: [],
  };
  const settings = settingsOf({ ...config, secret: 'geheim voor deze proef'.repeat(3), databaseUrl: place.url, mode });
  app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), { logger: false, abortOnError: false });
  clock = app.get(Clock);
  clock.now = () => start;
}

const fill = () => app.get(DemoRegion).fill();
const query = <T>(sql: string, values?: unknown[]) => app.get(DataSource).query<T[]>(sql, values);

/** How many rows each table of the demonstration has. */
async function sizes(): Promise<Record<string, number>> {
  const tables = [
    'organisations',
    'accounts',
    'observations',
    'tags',
    'trends',
    'meetings',
    'code_oranges',
    'guidances',
    'sightings',
  ];
  const [row] = await query<Record<string, number>>(
    `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
  );
  return row ?? {};
}

describe('the demonstration region', () => {
  beforeEach(async () => {
    place = await testDatabase();
    await open();
  });
  afterEach(async () => {
    await app.close();
    await place.drop();
  });

  it('is filled once; filling twice changes nothing', async () => {
    await fill();
    const first = await sizes();
    const { observations } = readDemo(ingestConfigs);
    expect(first).toMatchObject({ observations: observations.length, accounts: 9, meetings: 6, code_oranges: 2, guidances: 2 });
    const [newest] = await query<{ at: Date; future: number }>(
      `SELECT max(noticed_at) AS at, (count(*) FILTER (WHERE noticed_at > $1 OR created_at <> noticed_at OR NOT demo))::int AS future FROM observations`,
      [start],
    );
    expect(newest?.future).toBe(0);
    expect(start.getTime() - (newest?.at.getTime() ?? 0)).toBeLessThan(DAY);
    await fill();
    expect(await sizes()).toEqual(first);
  });

  it('holds every story that people followed, in one trend, and an announced Friday', async () => {
    await fill();
    const { stories } = readDemo(ingestConfigs);
    const titles = stories.map(({ steps }) => steps.findLast((step) => step.title)?.title).sort();
    const trends = await query<{ title: string }>(`SELECT title FROM trends WHERE merged_into IS NULL AND title = ANY ($1)`, [
      titles,
    ]);
    expect(trends.map(({ title }) => title).sort()).toEqual(titles);
    const levels = await query<{ level: string }>(`SELECT DISTINCT level FROM trends WHERE closed_at IS NULL ORDER BY 1`);
    expect(levels.map(({ level }) => level)).toEqual(['green', 'orange', 'yellow']);
    const [friday] = await query<{ n: number }>(
      `SELECT count(*)::int AS n FROM tags WHERE kind = 'event_time' AND starts_at = '2026-11-20T17:30:00+01:00'`,
    );
    expect(friday?.n).toBeGreaterThanOrEqual(5);
  });

  it('is repaired when the filling breaks off half way', async () => {
    const shaping = app.get(TrendShaping);
    const real = shaping.recount.bind(shaping);
    shaping.recount = () => Promise.reject(new Error('the power is gone'));
    await expect(fill()).rejects.toThrow('the power is gone');
    expect(await sizes()).toMatchObject({ accounts: 0, observations: 0, trends: 0, meetings: 0 });
    shaping.recount = real;
    await fill();
    expect(await sizes()).toMatchObject({ accounts: 9, meetings: 6 });
  });

  it('is about today again after a week, and keeps what people made', async () => {
    await fill();
    const before = await sizes();
    const [own] = await query<{ id: string }>(
      `INSERT INTO observations (region, audience, origin, text, account_id, organisation_id, noticed_at, demo)
       SELECT 'brabant-zuidoost', 'core', 'person', 'Zelf gelogd in de demo', id, organisation_id, $1, true FROM accounts LIMIT 1 RETURNING id`,
      [start],
    );
    const [message] = await query<{ trend_id: string }>(
      `INSERT INTO code_oranges (region, trend_id, level, subject, message, created_by, edited_by)
       SELECT t.region, t.id, 'orange', 'Eigen bericht', 'Tekst', a.id, a.id FROM trends t, accounts a WHERE t.closed_at IS NULL LIMIT 1 RETURNING trend_id`,
    );
    clock.now = () => new Date(start.getTime() + 6.9 * DAY);
    await fill();
    expect(await query(`SELECT 1 FROM observations WHERE noticed_at > $1`, [start])).toHaveLength(0);
    clock.now = () => new Date(start.getTime() + 8 * DAY);
    await fill();
    expect((await query(`SELECT 1 FROM observations WHERE noticed_at > $1`, [start])).length).toBeGreaterThan(20);
    expect(await query(`SELECT 1 FROM observations WHERE id = $1`, [own?.id])).toHaveLength(1);
    expect(await query(`SELECT 1 FROM trends WHERE id = $1 AND closed_at IS NOT NULL`, [message?.trend_id])).toHaveLength(1);
    const { observations = 0, code_oranges: codeOranges = 0, accounts, organisations, meetings } = before;
    const now = { observations: observations + 1, code_oranges: codeOranges + 1, accounts, organisations, meetings };
    expect(await sizes()).toMatchObject(now);
  });

  it('lets every role sign in with one click', async () => {
    await fill();
    await app.listen(0, '127.0.0.1');
    for (const role of Object.values(Role)) {
      const answer = await fetch(`${await app.getUrl()}/api/demo/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role }),
      });
      expect([role, answer.status, await answer.json()]).toEqual([role, 200, { signedIn: true }]);
    }
  });

  it.each([
    ['empty', false],
    ['demo', true],
  ] as const)('does not come in mode %s with production %s', async (mode, production) => {
    await app.close();
    await open(mode, production);
    await fill();
    expect(await sizes()).toMatchObject({ accounts: 0, observations: 0 });
  });

  it('never touches a database in which somebody has an account already', async () => {
    await query(
      `WITH o AS (INSERT INTO organisations (region, name, kind) VALUES ('brabant-zuidoost', 'Echt', 'other') RETURNING id)
       INSERT INTO accounts (id, name, email, organisation_id) SELECT gen_random_uuid(), 'Iemand', 'iemand@voorbeeld.invalid', id FROM o`,
    );
    await expect(fill()).rejects.toThrow('In deze database staan echte gegevens.');
    expect(await sizes()).toMatchObject({ accounts: 1, organisations: 1, observations: 0 });
  });
});

describe('the texts of the demonstration', () => {
  const { observations, stories, meetings } = readDemo(ingestConfigs);

  it('hold no persons and nothing that the privacy gate masks', () => {
    const decided = stories.flatMap(({ steps, codeOrange }) => [
      ...steps.map((step) => step.summary ?? ''),
      codeOrange?.message ?? '',
    ]);
    for (const text of [
      ...observations.map((observation) => observation.text),
      ...meetings.map(({ notes }) => notes),
      ...decided,
    ]) {
      expect(redact(text).text).toBe(text);
      expect([text, concernsOneChild(text).concerns]).toEqual([text, false]);
    }
  });

  it('are each written once, and name only what the files define', () => {
    const texts = observations.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    const config = readDemo(ingestConfigs);
    const known = new Set([...config.organisations, ...config.feeds].map(({ key }) => key));
    expect(observations.filter(({ by }) => !known.has(by))).toEqual([]);
    const told = new Set(stories.map(({ key }) => key));
    expect([...new Set(observations.flatMap(({ story }) => story ?? []))].filter((key) => !told.has(key))).toEqual([
      'ai-naaktfotos',
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('announce a day still to come, also when filled %i days later in the week', (later) => {
    const tagger = loadTagger(ingestConfigs);
    const now = new Date(start.getTime() + later * DAY);
    const announced = observations.filter(({ text }) => /\{\p{L}+\} (om )?\d\d:\d\d/u.test(text));
    expect(announced.length).toBeGreaterThan(5);
    for (const { text, daysAgo, time } of announced) {
      const at = demoMoment(now, daysAgo, time);
      const written = withComingDays(text, at, now);
      const { eventTimes } = tagger.tag(written, { at: at.toISOString(), region: 'brabant-zuidoost' });
      const away = eventTimes.map((event) => (new Date(event.start).getTime() - now.getTime()) / DAY);
      expect([written, away.some((days) => days > 0 && days < 8)]).toEqual([written, true]);
    }
  });

  it('get a topic when they belong to a story', () => {
    const tagger = loadTagger(ingestConfigs);
    const silent = observations.filter(({ story, text, title }) => {
      const whole = withComingDays(title ? `${title}\n${text}` : text, start, start);
      return story && tagger.tag(whole, { at: start.toISOString(), region: 'brabant-zuidoost' }).topics.length === 0;
    });
    expect(silent.length).toBeLessThan(observations.length / 50);
  });
});
