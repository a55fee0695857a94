import type { DataSource } from 'typeorm';
import { MailServer } from '../../../testing/mail-server.js';
import { testDatabase, type TestDatabase } from '../../../testing/test-server.js';
import { dataSource } from '../../data-source.js';
import { Jobs } from '../../platform/jobs.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { Settings } from '../../platform/settings.js';
import { HealthNotes } from '../../platform/web/health-notes.js';
import { FetchingWatch } from '../fetching/fetching-watch.js';
import { FeedMails } from './feed-mails.service.js';
import { FeedTelling } from './feed-telling.service.js';

const region = 'brabant-zuidoost';
const server = new MailServer();
let own: TestDatabase;
let database: DataSource;
let settings: Settings;
let jobs: Jobs;
let now: Date;

const clock = { now: () => now };
const pass = (hours: number): void => void (now = new Date(now.getTime() + hours * 3_600_000));

/** One replica of the worker. */
function replica(given: Settings = settings) {
  const mails = new FeedMails(database, jobs, new Mailer(given), given);
  const watch = new FetchingWatch(database, clock, new HealthNotes());
  return { mails, watch, telling: new FeedTelling(database, clock, given, mails, watch) };
}

/** Does every waiting job once; what throws waits again, as pg-boss has it. Returns how many threw. */
async function sendWaiting(mails = replica().mails): Promise<number> {
  const rows = await database.query<{ job: string; id: string }[]>(
    `SELECT id AS job, data->>'id' AS id FROM pgboss.job WHERE name = 'feeds.mails' AND state = 'created' ORDER BY created_on`,
  );
  let again = 0;
  for (const { job, id } of rows)
    await mails.deliver(id).then(
      () => database.query(`DELETE FROM pgboss.job WHERE id = $1`, [job]),
      () => (again += 1),
    );
  return again;
}
const tellToday = async (): Promise<number> => {
  const made = await replica().telling.tellChanges();
  await sendWaiting();
  return made;
};

async function person(
  name: string,
  roles: string[],
  more: { at?: string; active?: boolean; demo?: boolean } = {},
): Promise<void> {
  await database.query(
    `INSERT INTO accounts (id, name, email, roles, active, demo, organisation_id)
     SELECT gen_random_uuid(), $1, $1 || '@voorbeeld.example', $2, $3, $4, id FROM organisations WHERE region = $5`,
    [name, roles, more.active ?? true, more.demo ?? false, more.at ?? region],
  );
}

async function feed(code: string, regions = [region]): Promise<void> {
  await database.query(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at, last_fetch_at, last_success_at, last_item_at, last_published_at)
     VALUES ($1, 'Bron ' || $1, 'https://' || $1 || '.example/rss', 'news', $2, '{}', $3, $3, $3, $3, $3)`,
    [code, regions, now],
  );
}
const fails = (code: string, hours = 30) =>
  database.query(`UPDATE feeds SET failures = 5, failure = 'http', problem = 'Storing (500).', failing_since = $2 WHERE code = $1`, [code, new Date(now.getTime() - hours * 3_600_000)]); // prettier-ignore
const works = (code: string) =>
  database.query(`UPDATE feeds SET failures = 0, failure = NULL, problem = NULL, failing_since = NULL, last_success_at = $2, last_item_at = $2, last_published_at = $2 WHERE code = $1`, [code, now]); // prettier-ignore
const told = async (code: string) =>
  (await database.query<{ told_state: string | null }[]>(`SELECT told_state FROM feeds WHERE code = $1`, [code]))[0]?.told_state;
const inbox = () =>
  server.received.map(({ to, text }) => `${to.split('@')[0]}: ${/^Subject: (.*?)\r?$/m.exec(text)?.[1]}`).sort();
const outcomes = async () => (await database.query<{ outcome: string }[]>(`SELECT outcome FROM feed_mails`)).map(({ outcome }) => outcome); // prettier-ignore

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  settings = { databaseUrl: own.url, role: 'worker', smtpUrl: await server.start(), publicUrl: 'https://onderstroom.example' } as Settings; // prettier-ignore
  jobs = new Jobs(database, settings);
  await database.query(
    `INSERT INTO organisations (region, name, kind) VALUES ('${region}', 'Jongerenwerk', 'youth_work'), ('elders', 'Elders', 'youth_work')`,
  );
  await jobs.enqueue('feeds.mails', { id: '00000000-0000-4000-8000-000000000000' });
});
afterAll(async () => {
  await jobs.onApplicationShutdown();
  await database.destroy();
  await own.drop();
  await server.stop();
});
beforeEach(async () => {
  now = new Date('2026-11-18T06:30:00Z');
  server.received.length = 0;
  server.trouble = () => undefined;
  await database.query(`TRUNCATE feed_tellings, feed_mails, feeds, accounts CASCADE`);
  await database.query(`DELETE FROM pgboss.job`);
  await person('saar', ['editor', 'host']);
  await person('baas', ['admin']);
  await feed('wijkblad');
  await feed('buurtkrant');
});

test('what changed is mailed once, nothing changed is not mailed, and a recovery is said once', async () => {
  expect([await tellToday(), inbox()]).toEqual([0, []]);
  pass(24);
  await fails('wijkblad');
  expect([await tellToday(), inbox(), await told('wijkblad')]).toEqual([1, ['saar: 1 bron vraagt aandacht'], 'failing']);
  expect(server.received[0]?.text).toContain('Bron wijkblad');
  expect(server.received[0]?.text).toMatch(/https:\/\/onderstroom\.example\/bronnen\/[0-9a-f-]{36}/);
  expect(server.received[0]?.text).not.toContain('buurtkrant');
  for (let day = 0; day < 3; day++) {
    pass(24);
    await works('buurtkrant');
    expect(await tellToday()).toBe(0);
  }
  await works('wijkblad');
  pass(24);
  expect([await tellToday(), inbox().length, inbox()[1]]).toEqual([1, 2, 'saar: 1 bron werkt weer']);
  pass(24);
  await works('buurtkrant');
  await works('wijkblad');
  expect([await tellToday(), inbox().length]).toEqual([0, 2]);
});

test('two replicas at the same moment, and one that is late, mail once', async () => {
  await fails('wijkblad');
  const made = await Promise.all([replica(), replica(), replica()].map(({ telling }) => telling.tellChanges()));
  expect(made.sort()).toEqual([0, 0, 1]);
  await Promise.all([sendWaiting(), sendWaiting()]);
  await fails('buurtkrant');
  expect(await tellToday()).toBe(0);
  expect(inbox()).toEqual(['saar: 1 bron vraagt aandacht']);
  pass(24);
  expect([await tellToday(), inbox().length]).toEqual([1, 2]);
});

test('a day is a day in Amsterdam', async () => {
  now = new Date('2026-11-18T22:30:00Z');
  expect(await tellToday()).toBe(0);
  await fails('wijkblad');
  now = new Date('2026-11-18T23:30:00Z');
  expect(await tellToday()).toBe(1);
});

test('editors of a region hear of its feeds; an administrator does where there is no editor; nobody else does', async () => {
  await person('buur', ['admin'], { at: 'elders' });
  await person('weg', ['editor'], { active: false });
  await person('demo', ['editor'], { demo: true });
  await person('werker', ['youth_worker']);
  await feed('overal', [region, 'elders']);
  await fails('overal');
  await fails('wijkblad');
  expect(await tellToday()).toBe(2);
  expect(inbox()).toEqual(['buur: 1 bron vraagt aandacht', 'saar: 2 bronnen vragen aandacht']);
});

test('what nobody could be told waits until there is somebody', async () => {
  await database.query(`UPDATE accounts SET active = false`);
  await fails('wijkblad');
  expect([await tellToday(), await told('wijkblad')]).toEqual([0, null]);
  await database.query(`UPDATE accounts SET active = true`);
  pass(24);
  expect([await tellToday(), await told('wijkblad')]).toEqual([1, 'failing']);
});

test('when making the mails fails halfway, nothing is told and nothing is lost', async () => {
  await fails('wijkblad');
  const broken = replica();
  broken.mails.enqueue = () => Promise.reject(new Error('killed'));
  await expect(broken.telling.tellChanges()).rejects.toThrow('killed');
  expect([await told('wijkblad'), await outcomes()]).toEqual([null, []]);
  expect([await tellToday(), inbox()]).toEqual([1, ['saar: 1 bron vraagt aandacht']]);
});

test('a worker that dies between claiming and sending never lets the mail be sent twice, and the next mail says that one may be missing', async () => {
  await fails('wijkblad');
  await replica().telling.tellChanges();
  await database.query(`UPDATE feed_mails SET claimed_at = now()`);
  await sendWaiting();
  expect([inbox(), await outcomes()]).toEqual([[], ['unsure']]);
  pass(24);
  await fails('buurtkrant');
  await tellToday();
  expect(inbox()).toEqual(['saar: 1 bron vraagt aandacht']);
  expect(server.received[0]?.text).toContain('De vorige mail over de bronnen is misschien niet aangekomen.');
});

test('a connection cut after the text went out is not tried again', async () => {
  server.trouble = () => 'cut after the text';
  await fails('wijkblad');
  await tellToday();
  server.trouble = () => undefined;
  const [mail] = await database.query<{ id: string }[]>(`SELECT id FROM feed_mails`);
  await replica().mails.deliver(mail?.id ?? '');
  expect([inbox().length, await outcomes()]).toEqual([1, ['unsure']]);
});

test('a mail server that is away for a while is tried again by the queue', async () => {
  server.trouble = () => 'later';
  await fails('wijkblad');
  await replica().telling.tellChanges();
  expect([await sendWaiting(), inbox()]).toEqual([1, []]);
  const [job] = await database.query<{ retry_limit: number }[]>(`SELECT retry_limit FROM pgboss.job WHERE name = 'feeds.mails'`);
  expect(job?.retry_limit).toBe(10);
  server.trouble = () => undefined;
  expect([await sendWaiting(), inbox()]).toEqual([0, ['saar: 1 bron vraagt aandacht']]);
});

test.each(['later', 'refused'] as const)(
  'what could not be sent for a day (%s) stands in the mail of the next day',
  async (trouble) => {
    server.trouble = () => trouble;
    await fails('wijkblad');
    await fails('buurtkrant');
    await tellToday();
    pass(24);
    server.trouble = () => undefined;
    await works('buurtkrant');
    expect([await tellToday(), inbox()]).toEqual([1, ['saar: 1 bron vraagt aandacht']]);
    expect(server.received[0]?.text).toContain('Bron wijkblad');
    await sendWaiting();
    pass(24);
    await works('buurtkrant');
    expect([await tellToday(), inbox().length]).toEqual([0, 1]);
  },
);

test('a stand-still is told once to editors and administrators, also when the watch of every replica keeps saying so', async () => {
  const since = new Date('2026-11-18T04:00:00Z');
  await Promise.all([replica().telling.tellStandStill(since), replica().telling.tellStandStill(since)]);
  await replica().telling.tellStandStill(since);
  const subject = 'Het ophalen van bronnen staat stil';
  expect(inbox()).toEqual([`baas: ${subject}`, `saar: ${subject}`]);
  pass(3);
  await replica().telling.tellStandStill(new Date('2026-11-18T09:00:00Z'));
  expect(inbox()).toHaveLength(2);
  pass(24);
  await replica().telling.tellStandStill(since);
  expect(inbox()).toHaveLength(2);
  await replica().telling.tellStandStill(new Date('2026-11-19T09:00:00Z'));
  expect(inbox()).toHaveLength(4);
});

test('the watch has a stand-still told when it sees one at two looks in a row', async () => {
  const { watch, telling } = replica();
  const told = new Promise<Date>((resolve) => (telling.tellStandStill = (since) => Promise.resolve(resolve(since))));
  telling.onApplicationBootstrap();
  await watch.look();
  now = new Date('2026-11-18T12:00:00Z');
  await watch.look();
  await watch.look();
  expect(await told).toEqual(new Date('2026-11-18T06:30:00Z'));
});

test('a stand-still that the mail server did not take is told as soon as it does', async () => {
  const since = new Date('2026-11-18T04:00:00Z');
  server.trouble = () => 'later';
  await replica().telling.tellStandStill(since);
  server.trouble = () => undefined;
  await replica().telling.tellStandStill(since);
  await replica().telling.tellStandStill(since);
  expect(inbox()).toHaveLength(2);
});

test('a stand-still is told by the web as well, for the worker may be what stopped', async () => {
  await replica({ ...settings, role: 'app' }).telling.tellStandStill(now);
  expect(inbox()).toHaveLength(2);
});

test('without a mail server nothing is told, so that it can be told later', async () => {
  const { telling, mails } = replica({ ...settings, smtpUrl: undefined });
  expect([mails.sends, replica().mails.sends, replica({ ...settings, role: 'app' }).mails.sends]).toEqual([false, true, false]);
  await fails('wijkblad');
  await telling.everyMorning();
  await telling.tellStandStill(now);
  expect([await told('wijkblad'), await outcomes()]).toEqual([null, []]);
  await replica().telling.everyMorning();
  expect([await told('wijkblad'), (await outcomes()).length]).toEqual(['failing', 1]);
});

test('the worker sends by itself what was told', async () => {
  const asked = new Promise<void>((resolve) => (server.trouble = () => void resolve()));
  const running = new Jobs(database, settings);
  await new FeedMails(database, running, new Mailer(settings), settings).onApplicationBootstrap();
  await fails('wijkblad');
  await replica().telling.tellChanges();
  await asked;
  await running.onApplicationShutdown();
  expect([inbox(), await outcomes()]).toEqual([['saar: 1 bron vraagt aandacht'], ['sent']]);
});

test('mails are forgotten after thirty days', async () => {
  await fails('wijkblad');
  await tellToday();
  pass(24 * 31);
  await works('buurtkrant');
  await replica().telling.tellChanges();
  expect(await database.query(`SELECT occasion FROM feed_tellings`)).toEqual([{ occasion: 'changes 2026-12-19' }]);
});
