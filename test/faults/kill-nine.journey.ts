import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../backend/src/signals/seeded-random.js';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { configsWith } from '../support/feed-configs.js';
import { type FeedServer, startFeedServer } from '../support/feed-server.js';
import { type KillableProduct, startKillable } from '../support/killable-product.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { eventually } from '../support/product.js';
import { openSql, type Sql } from '../support/sql.js';

const SEED = 20_260_727;
const KILLS_EACH = 4;
const ITEMS_A_ROUND = 90;
const SCHOOLS = 20;

const about = [
  'Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel in Eindhoven',
  'Leerlingen verkopen vapes bij het station van Helmond',
  'Bangalijst met meisjes van scholen in Valkenswaard gaat rond',
  'Vechtafspraak tussen twee scholen in het Stadswandelpark',
  'Zwaar vuurwerk te koop via Telegram in Veldhoven',
];
const written = (number: number) => `${about[number % about.length]}, melding ${number}`;

describe('kill -9', () => {
  const random = seededRandom(SEED);
  const between = (least: number, most: number) => Math.floor(least + random() * (most - least + 1));
  const acknowledged = new Map<string, string>();
  let database: TestDatabase;
  let sql: Sql;
  let feed: FeedServer;
  let mail: MailServer;
  let product: KillableProduct;
  let host: Api;
  let editor: Api;
  let worker: Api;

  beforeAll(async () => {
    [database, feed, mail] = await Promise.all([testDatabase(), startFeedServer(), startMailServer()]);
    sql = await openSql(database.url);
    const yaml = `code: omroep\nname: Omroep Voorbeeld\naddress: ${feed.origin}/rss\nkind: regional\n`;
    const settings = {
      SMTP_URL: mail.url,
      ONDERSTROOM_CONFIGS: configsWith({ omroep: yaml }),
      ONDERSTROOM_FEED_ORIGINS: feed.origin,
    };
    product = await startKillable({ databaseUrl: database.url, settings });
    const admin = await firstAdmin(product);
    const youthWork = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    for (let number = 1; number <= SCHOOLS; number++) {
      const alertEmails = [`school-${number}@voorbeeld.example`];
      await addOrganisation(admin, { name: `School ${number}`, kind: 'school', municipality: 'GM0772', alertEmails });
    }
    host = await person(product.url, admin, 'Gastheer', ['host'], youthWork);
    editor = await person(product.url, admin, 'Redacteur', ['editor'], youthWork);
    worker = await person(product.url, admin, 'Jongerenwerker', ['youth_worker'], youthWork);
  }, 120_000);

  afterAll(async () => {
    process.stdout.write(`  ${product?.kills} times killed, ${acknowledged.size} notes acknowledged, seed ${SEED}\n`);
    await product?.stop();
    await Promise.all([mail?.close(), feed?.close(), sql?.close()]);
    await database?.drop();
  });

  /** A crashed worker keeps its feed for half a minute; it passes. */
  const leasesEnd = () => sql.rows(`UPDATE feeds SET leased_until = now() - interval '1 second' WHERE leased_until > now()`);
  const fetchNow = async () => {
    const { feeds } = await editor.ask<{ feeds: { id: string }[] }>(`{ feeds { id } }`);
    await editor.ask(`mutation($id: ID!) { fetchFeedNow(id: $id) { id } }`, { id: feeds[0]?.id });
  };

  it('during ingestion leaves every item of the feed as exactly one observation', async () => {
    for (let round = 0; round < KILLS_EACH; round++) {
      for (let more = 0; more < ITEMS_A_ROUND; more++) {
        const number = feed.items.length;
        const link = `https://omroep.example/bericht/${number}`;
        feed.items.push({ title: written(number), summary: `${written(number)}.`, link, at: new Date() });
      }
      await leasesEnd();
      const visit = fetchNow().catch(() => undefined);
      await pause(between(0, 700));
      await product.killAndRestart();
      await visit;
    }
    await eventually(
      async () => {
        await leasesEnd();
        await fetchNow();
        return sql.count(`SELECT count(*) FROM observations WHERE origin = 'feed'`);
      },
      (stored) => stored >= feed.items.length,
    );
    const stored = await sql.rows<{ link: string; times: string }>(
      `SELECT link, count(*) AS times FROM observations WHERE origin = 'feed' GROUP BY link`,
    );
    expect(stored).toHaveLength(KILLS_EACH * ITEMS_A_ROUND);
    expect(stored.filter(({ times }) => times !== '1')).toEqual([]);
  });

  /** A phone: one note after the other, each sent again with the same client id until there is an answer. */
  async function logAsAPhone(enough: () => boolean, answered: () => void): Promise<void> {
    for (let number = 0; !enough(); number++) {
      const input = { clientId: randomUUID(), text: `${written(number)}, bel 06-12345678` };
      while (!acknowledged.has(input.clientId))
        await worker
          .ask<{ logObservation: { observation: { id: string } } }>(
            `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id } } }`,
            { input },
          )
          .then(
            ({ logObservation }) => acknowledged.set(input.clientId, logObservation.observation.id),
            () => pause(20),
          );
      answered();
    }
  }

  it('during logging leaves every acknowledged note there exactly once', async () => {
    let killed = 0;
    let next: () => void = () => undefined;
    const phone = logAsAPhone(
      () => killed === KILLS_EACH,
      () => next(),
    );
    for (; killed < KILLS_EACH; killed++) {
      const notes = between(3, 20);
      await new Promise<void>((done) => {
        let left = notes;
        next = () => (left -= 1) || done();
      });
      await pause(between(0, 25));
      await product.killAndRestart();
    }
    await phone;
    const stored = await sql.rows<{ id: string; client_id: string; text: string }>(
      `SELECT id, client_id, text FROM observations WHERE origin = 'person'`,
    );
    expect(stored).toHaveLength(acknowledged.size);
    expect(new Map(stored.map(({ id, client_id: clientId }) => [clientId, id]))).toEqual(acknowledged);
    expect(stored.filter(({ text }) => !text.endsWith('bel [telefoon]'))).toEqual([]);
  });

  /** A code oranje to all schools, approved by a second person; gives its id. */
  async function sendCodeOrange(): Promise<string> {
    const { trends } = await host.ask<{ trends: { items: { id: string }[] } }>(`{ trends { items { id } } }`);
    const { organisations } = await editor.ask<{ organisations: { id: string; kind: string }[] }>(
      `{ organisations { id kind } }`,
    );
    const organisationIds = organisations.filter(({ kind }) => kind === 'school').map(({ id }) => id);
    const { draftCodeOrange: draft } = await editor.ask<{
      draftCodeOrange: { id: string; version: number; subject: string; message: string };
    }>(`mutation($id: ID!) { draftCodeOrange(trendId: $id) { id version subject message } }`, { id: trends.items[0]?.id });
    const { updateCodeOrange: changed } = await editor.ask<{ updateCodeOrange: { version: number } }>(
      `mutation($id: ID!, $version: Int!, $subject: String!, $message: String!, $organisationIds: [ID!]!) {
        updateCodeOrange(id: $id, version: $version, subject: $subject, message: $message, organisationIds: $organisationIds) { version }
      }`,
      { ...draft, organisationIds },
    );
    const { requestApproval: asked } = await editor.ask<{ requestApproval: { version: number } }>(
      `mutation($id: ID!, $version: Int!) { requestApproval(id: $id, version: $version) { version } }`,
      { id: draft.id, version: changed.version },
    );
    await host.ask(`mutation($id: ID!, $version: Int!) { approveCodeOrange(id: $id, version: $version) { id } }`, {
      id: draft.id,
      version: asked.version,
    });
    return draft.id;
  }

  it('during sending mails nobody twice, and says of whom it is not sure', async () => {
    let arrived: () => void = () => undefined;
    mail.hold = async () => (arrived(), await pause(120));
    const mailArrives = () => new Promise<void>((done) => (arrived = done));
    let next = mailArrives();
    const id = await sendCodeOrange();
    for (let round = 0; round < KILLS_EACH; round++) {
      for (let mails = between(1, 3); mails > 0; mails--) {
        await next;
        next = mailArrives();
      }
      // The first time surely while the server has the mail and has not said so; then at any moment of the exchange.
      await pause(round === 0 ? 60 : between(0, 240));
      await product.killAndRestart();
    }
    await eventually(
      () => sql.count(`SELECT count(*) FROM mails WHERE claimed_at IS NULL`),
      (waiting) => waiting === 0,
      30_000,
    );
    await eventually(
      () => sql.count(`SELECT count(*) FROM mails WHERE sent_at IS NULL AND claimed_at > now() - interval '2 minutes'`),
      (open) => open <= KILLS_EACH,
    );
    await sql.rows(`UPDATE mails SET claimed_at = claimed_at - interval '3 minutes' WHERE sent_at IS NULL`);
    await product.killAndRestart();

    const received = mail.mails.flatMap(({ recipients }) => recipients);
    expect(new Set(received).size).toBe(received.length);
    const ledger = () =>
      host.ask<{
        codeOrange: { summary: string; recipients: { status: string; problem: string | null; organisation: { name: string } }[] };
      }>(`query($id: ID!) { codeOrange(id: $id) { summary recipients { status problem organisation { name } } } }`, { id });
    const { codeOrange } = await eventually(ledger, ({ codeOrange: now }) =>
      now.recipients.every(({ status }) => status !== 'queued'),
    );
    expect(codeOrange.recipients).toHaveLength(SCHOOLS);
    const of = (status: string) => codeOrange.recipients.filter((recipient) => recipient.status === status);
    const unsure = of('unsure');
    expect(of('sent').length + unsure.length).toBe(SCHOOLS);
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.length).toBeLessThanOrEqual(KILLS_EACH);
    for (const { problem } of unsure) expect(problem).toMatch(/niet zeker of de mail is aangekomen/);
    const address = ({ organisation }: { organisation: { name: string } }) =>
      `${organisation.name.toLowerCase().replace(' ', '-')}@voorbeeld.example`;
    for (const sent of of('sent')) expect(received).toContain(address(sent));
    process.stdout.write(
      `  ${received.length} of ${SCHOOLS} mails received; not sure of ${unsure.length}: ${codeOrange.summary}\n`,
    );
  });

  it('leaves nothing half done: all of it gets its labels, and a place in one trend at most', async () => {
    const half = () =>
      sql.count(`SELECT count(*) FROM observations o WHERE NOT EXISTS (SELECT FROM tags t WHERE t.observation_id = o.id)`);
    expect(await eventually(half, (count) => count === 0, 60_000)).toBe(0);
    const total = acknowledged.size + feed.items.length;
    expect(await sql.count(`SELECT count(*) FROM observations`)).toBe(total);
    expect(await sql.count(`SELECT count(DISTINCT observation_id) FROM tags WHERE kind = 'topic'`)).toBe(total);
    const places = await sql.rows<{ joined: string; seen: string }>(
      `SELECT count(*) FILTER (WHERE m.state = 'joined') AS joined, count(m.trend_id) AS seen
       FROM observations o LEFT JOIN trend_observations m ON m.observation_id = o.id GROUP BY o.id`,
    );
    expect(places.filter(({ joined, seen }) => Number(joined) > 1 || Number(seen) === 0)).toEqual([]);
  }, 90_000);
});
