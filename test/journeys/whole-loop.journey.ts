import type { Browser, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { launchBrowser, openPage } from '../support/browser.js';
import { configsWith } from '../support/feed-configs.js';
import { type FeedServer, startFeedServer } from '../support/feed-server.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { photographed } from '../support/photograph.js';
import { addOrganisation, firstAdmin, invited, person } from '../support/people.js';
import { eventually, type Product, startProduct } from '../support/product.js';

const note = 'Er gaat een filmpje rond op Snapchat: vrijdag 17:30 rellen bij winkelcentrum Woensel, bel 06-12345678';

/** The next Friday 17:30 in Amsterdam, as the screen writes it: '27 nov'. */
function nextFriday(now: Date): string {
  const day = new Date(now);
  const amsterdam = () => new Date(day.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T'));
  while (amsterdam().getDay() !== 5 || day <= now) day.setDate(day.getDate() + 1);
  return day.toLocaleDateString('nl-NL', { day: 'numeric', month: 'short', timeZone: 'Europe/Amsterdam' }).replace('.', '');
}

describe('the whole loop', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let feed: FeedServer;
  let product: Product;
  let browser: Browser;
  let host: Api;
  let editor: Api;
  let worker: { email: string; password: string };
  let phone: Page;
  let projector: Page;
  let trendId: string;
  let codeOrangeId: string;

  beforeAll(async () => {
    [database, mail, feed, browser] = await Promise.all([testDatabase(), startMailServer(), startFeedServer(), launchBrowser()]);
    const yaml = `code: omroep\nname: Omroep Voorbeeld\naddress: ${feed.origin}/rss\nkind: regional\n`;
    const settings = {
      SMTP_URL: mail.url,
      ONDERSTROOM_CONFIGS: configsWith({ omroep: yaml }),
      ONDERSTROOM_FEED_ORIGINS: feed.origin,
    };
    product = await startProduct({ databaseUrl: database.url, settings });
    const admin = await firstAdmin(product);
    const youthWork = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    await addOrganisation(admin, {
      name: 'Beekdal Lyceum',
      kind: 'school',
      municipality: 'GM0772',
      alertEmails: ['veiligheid@beekdal.example'],
    });
    worker = await invited(product.url, admin, 'Jongerenwerker', ['youth_worker'], youthWork);
    host = await person(product.url, admin, 'Gastheer', ['host'], youthWork);
    editor = await person(product.url, admin, 'Redacteur', ['editor'], youthWork);
    ({ page: projector } = await openPage(browser, 'projector', { url: product.url, cookie: host.cookie }));
    ({ page: phone } = await openPage(browser, 'phone'));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await Promise.all([mail?.close(), feed?.close()]);
    await database?.drop();
  });

  it('lets a youth worker sign in on a phone and read along while typing', async () => {
    await projector.goto(`${product.url}/scherm`);
    await projector.getByText('Presentatie: geen schoolnamen').waitFor();
    await photographed(phone, 'sign-in-and-type', async () => {
      await phone.goto(product.url);
      await phone.getByLabel('E-mailadres').fill(worker.email);
      await phone.getByLabel('Wachtwoord').fill(worker.password);
      await phone.getByRole('button', { name: 'Aanmelden' }).click();
      await phone.waitForURL('**/log');
      await phone.getByLabel('Je waarneming').fill(note);
      await phone.getByText('Wordt verborgen:', { exact: true }).waitFor();
      await phone.getByText('telefoonnummer').first().waitFor();
      for (const label of ['Oproep en openbare orde', 'Snapchat', 'Winkelcentrum Woensel'])
        await phone.getByRole('button', { name: label }).first().waitFor();
      expect(await phone.content()).toContain(nextFriday(new Date()));
    });
  });

  it('stores the note masked, and shows it on the open screen without a reload', async () => {
    const before = await projector.evaluate(() => performance.timeOrigin);
    await phone.getByRole('button', { name: 'Bewaren' }).click();
    const clicked = Date.now();
    await projector
      .getByText(/Oproep en openbare orde bij winkelcentrum Woensel/i)
      .first()
      .waitFor({ timeout: 10_000 });
    process.stdout.write(`  on the projector ${Date.now() - clicked} ms after the tap\n`);
    expect(await projector.evaluate(() => performance.timeOrigin)).toBe(before);
    expect(await projector.content()).not.toContain('filmpje');
    await phone.getByText('bewaard', { exact: true }).first().waitFor();

    const { observations } = await host.ask<{
      observations: {
        items: {
          text: string;
          tags: { kind: string; value: string; startAt: string | null; municipality: { code: string } | null }[];
        }[];
      };
    }>(`{ observations { items { text tags { kind value startAt municipality { code } } } } }`);
    const [stored] = observations.items;
    expect(stored?.text).toContain('bel [telefoon]');
    expect(JSON.stringify(observations)).not.toContain('12345678');
    const value = (kind: string) => stored?.tags.filter((tag) => tag.kind === kind).map((tag) => tag.value);
    expect(value('topic')).toContain('call_to_disorder');
    expect(value('platform')).toEqual(['snapchat']);
    const place = stored?.tags.find((tag) => tag.kind === 'place');
    expect([place?.value, place?.municipality?.code]).toEqual(['Winkelcentrum Woensel', 'GM0772']);
    const moment = new Date(stored?.tags.find((tag) => tag.kind === 'event_time')?.startAt ?? '');
    expect(
      moment.toLocaleString('nl-NL', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }),
    ).toMatch(/vrijdag.*17:30/);
  });

  it('lets a feed item about the same join the trend', async () => {
    feed.items.push({
      title: 'Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel',
      summary:
        'Op Snapchat gaat een filmpje rond met de oproep om vrijdag om 17:30 te rellen bij winkelcentrum Woensel in Eindhoven.',
      link: 'https://omroep.example/oproep-woensel',
      at: new Date(),
    });
    const { feeds } = await editor.ask<{ feeds: { id: string }[] }>(`{ feeds { id } }`);
    await editor.ask(`mutation($id: ID!) { fetchFeedNow(id: $id) { id } }`, { id: feeds[0]?.id });
    const { trends } = await eventually(
      () =>
        host.ask<{ trends: { items: { id: string; evidence: { because: string; observation: { origin: string } }[] }[] } }>(
          `{ trends { items { id evidence { because observation { origin } } } } }`,
        ),
      ({ trends: found }) => found.items[0]?.evidence.length === 2,
    );
    expect(trends.items).toHaveLength(1);
    expect(trends.items[0]?.evidence.map(({ observation }) => observation.origin).sort()).toEqual(['feed', 'person']);
    expect(trends.items[0]?.evidence.map(({ because }) => because).join(' ')).toMatch(/Deelt|dezelfde/);
    trendId = trends.items[0]?.id ?? '';
  });

  it('sends a code oranje after a second person agreed, and hears back through its link', async () => {
    const { page } = await openPage(browser, 'projector', { url: product.url, cookie: editor.cookie });
    await page.goto(`${product.url}/trends/${trendId}`);
    await page
      .getByRole('button', { name: /code oranje/i })
      .first()
      .click();
    await page.waitForURL('**/code-oranje/*');
    codeOrangeId = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Goedkeuring vragen' }).click();
    await page.getByText('Goedkeuring gevraagd').first().waitFor();
    expect(mail.mails).toHaveLength(0);

    await projector.goto(`${product.url}/code-oranje/${codeOrangeId}`);
    await projector.getByRole('button', { name: 'Goedkeuren en versturen' }).click();
    await eventually(
      async () => mail.mails.length,
      (count) => count > 0,
    );
    const [sent] = mail.mails;
    expect(sent?.recipients).toEqual(['veiligheid@beekdal.example']);
    expect(sent?.text).toMatch(/vr \d+ \S+ 17:30/);
    const link = /http\S+\/bevestig\/\S+/.exec(sent?.text ?? '')?.[0] ?? '';

    const { page: school } = await openPage(browser, 'phone');
    await school.goto(link);
    await school.getByRole('radio', { name: /Hulp nodig/ }).check();
    await school.getByRole('button', { name: 'Antwoord versturen' }).click();
    await school
      .getByText(/Beekdal Lyceum/)
      .first()
      .waitFor();
    const { codeOrange } = await eventually(
      () =>
        host.ask<{
          codeOrange: {
            summary: string;
            recipients: { status: string; answer: string | null; sentAt: string | null; confirmedAt: string | null }[];
          };
        }>(`query($id: ID!) { codeOrange(id: $id) { summary recipients { status answer sentAt confirmedAt } } }`, {
          id: codeOrangeId,
        }),
      ({ codeOrange: found }) => found.recipients[0]?.status === 'confirmed',
    );
    expect(codeOrange.recipients[0]).toMatchObject({ status: 'confirmed', answer: 'help_needed' });
    expect(codeOrange.summary).toBe('1 van 1 bevestigd; 1 vraagt hulp.');
    await projector
      .getByText(/vraagt hulp/i)
      .first()
      .waitFor();
  });

  it('takes a code oranje back to exactly the same recipients', async () => {
    await host.ask(`mutation($id: ID!) { withdrawCodeOrange(id: $id, reason: "Het blijkt een oud filmpje.") { id } }`, {
      id: codeOrangeId,
    });
    await eventually(
      async () => mail.mails.length,
      (count) => count > 1,
    );
    expect(mail.mails.map(({ recipients }) => recipients)).toEqual([
      ['veiligheid@beekdal.example'],
      ['veiligheid@beekdal.example'],
    ]);
    expect(mail.mails[1]?.text).toContain('Het blijkt een oud filmpje.');
  });

  it('makes a handreiking from the trend, and a tagged PDF of it', async () => {
    const { page } = await openPage(browser, 'projector', { url: product.url, cookie: editor.cookie });
    await page.goto(`${product.url}/trends/${trendId}`);
    await page
      .getByRole('button', { name: /handreiking/i })
      .first()
      .click();
    await page.waitForURL('**/handreikingen/*');
    await page
      .getByRole('heading', { name: /Klopt het wel/ })
      .first()
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /pdf/i }).first().click();
    const file = await (await download).path();
    const { readFileSync } = await import('node:fs');
    const pdf = readFileSync(file).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/pdfuaid:part/);
  });
});
