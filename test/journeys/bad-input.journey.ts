import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { launchBrowser, openPage } from '../support/browser.js';
import { configsWith } from '../support/feed-configs.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { photographed } from '../support/photograph.js';
import { eventually, type Product, startProduct } from '../support/product.js';
import { openSql, type Sql } from '../support/sql.js';

const ordinary = 'Er wordt op school gepraat over zwaar vuurwerk dat via Telegram te koop is';
const LOG = `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id text } route { title } } }`;

describe('bad input', () => {
  let database: TestDatabase;
  let sql: Sql;
  let webpage: Server;
  let configs: string;
  let product: Product;
  let browser: Browser;
  let worker: Api;
  let host: Api;
  let editor: Api;
  let phone: Page;
  let pocket: BrowserContext;

  beforeAll(async () => {
    webpage = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Nieuws</title><h1>Geen feed</h1>'),
    );
    [database, browser] = await Promise.all([testDatabase(), launchBrowser()]);
    await new Promise<void>((ready) => webpage.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(webpage.address() as AddressInfo).port}`;
    configs = configsWith({ krant: `code: krant\nname: De Krant\naddress: ${origin}/nieuws\nkind: news\n` });
    writeFileSync(join(configs, 'feeds', 'typefout.yaml'), `code: typefout\nname: Typefout\nadress: ${origin}/rss\nkind: news\n`);
    sql = await openSql(database.url);
    const settings = { ONDERSTROOM_CONFIGS: configs, ONDERSTROOM_FEED_ORIGINS: origin };
    product = await startProduct({ databaseUrl: database.url, settings });
    const admin = await firstAdmin(product);
    const youthWork = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    worker = await person(product.url, admin, 'Jongerenwerker', ['youth_worker'], youthWork);
    host = await person(product.url, admin, 'Gastheer', ['host'], youthWork);
    editor = await person(product.url, admin, 'Redacteur', ['editor'], youthWork);
    ({ page: phone, context: pocket } = await openPage(browser, 'phone', { url: product.url, cookie: worker.cookie }));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await sql?.close();
    webpage?.close();
    await database?.drop();
  });

  const stored = () => sql.rows<{ text: string }>(`SELECT text FROM observations WHERE origin = 'person' ORDER BY created_at`);
  const field = () => phone.getByLabel('Je waarneming');
  const save = () => phone.getByRole('button', { name: 'Bewaren' }).click();
  const fresh = async (text: string) => {
    await phone.goto(`${product.url}/log`);
    await phone.evaluate(() => localStorage.clear());
    await phone.reload();
    await field().fill(text);
  };
  /** Saves, waits until the phone says 'bewaard', and gives the text as the database has it now. */
  const saved = async () => {
    const before = (await stored()).length;
    await save();
    await phone.locator('.logged--saved').first().waitFor();
    const rows = await stored();
    expect(rows).toHaveLength(before + 1);
    return rows.at(-1)?.text;
  };

  describe('a text that cannot be kept', () => {
    it.each([
      ['nothing at all', '', 'Schrijf eerst wat je merkte. Eén zin is genoeg.'],
      ['only spaces', '   \n  ', 'Schrijf eerst wat je merkte. Eén zin is genoeg.'],
      ['100,000 characters', 'woord '.repeat(16_667).slice(0, 100_000), 'Je tekst is 100.000 tekens; er passen er 10.000 in.'],
      ['only emoji', '😂🔥💣', 'Er staan geen woorden in je tekst.'],
      ['only control characters', '\u0001\u0002\u0007', 'Schrijf eerst wat je merkte.'],
    ])('%s: says so at the field, keeps the text, stores nothing', async (name, text, sentence) => {
      const before = await stored();
      await photographed(phone, `text-${name}`, async () => {
        await fresh(text);
        await save();
        const alert = phone.getByRole('alert').filter({ hasText: sentence });
        await alert.waitFor();
        expect(await alert.getAttribute('id')).toBe((await field().getAttribute('aria-describedby'))?.split(' ').at(-1));
        expect(await field().inputValue()).toBe(text);
        expect(await stored()).toEqual(before);
      });
    });

    it('a text about one child: shows the way to go, keeps the text, stores nothing', async () => {
      const text = 'Een leerling uit klas 2b wordt gepest via Snapchat.';
      const before = await stored();
      await photographed(phone, 'one-child', async () => {
        await fresh(text);
        await phone.getByRole('heading', { name: 'Dit gaat over één kind. Dat hoort hier niet.' }).waitFor();
        await phone.getByText('Veilig Thuis').waitFor();
        expect(await phone.getByRole('button', { name: 'Bewaren' }).count()).toBe(0);
        await field().press('Control+Enter');
        await phone.reload();
        expect(await field().inputValue()).toBe(text);
      });
      const { logObservation } = await worker.ask<{ logObservation: { observation: null; route: { title: string } } }>(LOG, {
        input: { clientId: crypto.randomUUID(), text },
      });
      expect(logObservation).toMatchObject({ observation: null, route: { title: expect.stringContaining('één kind') } });
      expect(await stored()).toEqual(before);
    });
  });

  describe('a text that looks dangerous and is not', () => {
    it.each([
      ['right to left', 'سمعت أن هناك شجار يوم الجمعة في Woensel', 'سمعت أن هناك شجار يوم الجمعة في Woensel'],
      [
        'HTML and script',
        '<script>window.broken = 1</script><img src=x onerror="window.broken = 2"> <b>vapes</b> op het plein',
        '<script>window.broken = 1</script><img src=x onerror="window.broken = 2"> <b>vapes</b> op het plein',
      ],
      ['control characters', 'Vapes\u0000 op\u0007 het\u001b[31m plein', 'Vapes op het[31m plein'],
    ])('%s: is kept and shown as text', async (name, text, kept) => {
      await photographed(phone, `text-${name}`, async () => {
        await fresh(text);
        expect(await saved()).toBe(kept);
        await phone.goto(`${product.url}/waarnemingen`);
        await phone.getByText(kept, { exact: true }).first().waitFor();
        expect(await phone.evaluate(() => 'broken' in window)).toBe(false);
      });
    });
  });

  it('a place that does not exist: says so while typing, and the API stores nothing', async () => {
    const before = await stored();
    await photographed(phone, 'unknown-place', async () => {
      await fresh(ordinary);
      await phone.getByRole('button', { name: 'Andere plaats' }).click();
      await phone.getByRole('combobox', { name: 'Andere plaats' }).fill('Onbestaanderveen');
      await phone.getByText('Deze plaats kennen we niet in je regio.').waitFor();
      expect(await field().inputValue()).toBe(ordinary);
    });
    const input = { clientId: crypto.randomUUID(), text: ordinary, place: 'Onbestaanderveen' };
    await expect(worker.ask(LOG, { input })).rejects.toThrow('observations.unknownPlace');
    expect(await stored()).toEqual(before);
  });

  it('a day in 1900: says so at the day, keeps all that was filled in, and the API stores nothing', async () => {
    const before = await stored();
    await photographed(phone, 'day-1900', async () => {
      await fresh(ordinary);
      await phone.getByRole('button', { name: 'Meer aangeven' }).click();
      await phone.getByRole('button', { name: 'Andere dag' }).click();
      await phone.getByLabel('Op welke dag merkte je het?').fill('1900-01-01');
      await save();
      await phone.getByText('Dat is meer dan een jaar geleden. Kies een latere dag.').waitFor();
      expect(await field().inputValue()).toBe(ordinary);
      const day = phone.getByLabel('Op welke dag merkte je het?');
      expect(await day.inputValue()).toBe('1900-01-01');
      expect(await day.evaluate((input) => input === document.activeElement)).toBe(true);
    });
    const input = { clientId: crypto.randomUUID(), text: ordinary, noticedAt: '1900-01-01T12:00:00Z' };
    await expect(worker.ask(LOG, { input })).rejects.toThrow('observations.dateTooOld');
    await expect(worker.ask(LOG, { input: { ...input, noticedAt: 'gisteren' } })).rejects.toThrow();
    expect(await stored()).toEqual(before);
  });

  it('no connection while logging: waits, survives a reload and a lost answer, and is stored once', async () => {
    const text = `${ordinary}, zonder verbinding`;
    const times = async () => (await stored()).filter((row) => row.text === text).length;
    await photographed(phone, 'offline', async () => {
      await fresh(text);
      await pocket.setOffline(true);
      await save();
      const waiting = phone.locator('.logged--waiting', { hasText: text });
      await waiting.getByText('wacht op verbinding').waitFor();
      expect(await times()).toBe(0);

      // Back online, but the way to the server for this one stays shut; then open with the answer lost on the way back.
      let way: 'shut' | 'answer lost' | 'open' = 'shut';
      let lost = 0;
      await pocket.route('**/graphql', async (route) => {
        if (way === 'open' || !route.request().postData()?.includes('logObservation(')) return route.continue();
        if (way === 'answer lost') await route.fetch().then(() => (lost += 1));
        return route.abort();
      });
      await pocket.setOffline(false);
      await phone.reload();
      await waiting.getByText('wacht op verbinding').waitFor();
      expect(await times()).toBe(0);

      way = 'answer lost';
      await waiting.getByRole('button', { name: 'Nu proberen' }).click();
      await eventually(
        async () => lost,
        (count) => count > 0,
      );
      await waiting.getByText('wacht op verbinding').waitFor();
      way = 'open';
      await waiting.getByRole('button', { name: 'Nu proberen' }).click();
      await phone.locator('.logged--saved', { hasText: text }).waitFor();
      await pocket.unroute('**/graphql');
      expect(await times()).toBe(1);
    });
  });

  it('a feed that is a web page, and a feed file with a typo: said on the page of the feeds', async () => {
    const { page } = await openPage(browser, 'phone', { url: product.url, cookie: editor.cookie });
    const { feeds } = await editor.ask<{ feeds: { id: string; name: string }[] }>(`{ feeds { id name } }`);
    expect(feeds.map(({ name }) => name)).toEqual(['De Krant']);
    await editor.ask(`mutation($id: ID!) { fetchFeedNow(id: $id) { id } }`, { id: feeds[0]?.id });
    await photographed(page, 'feeds', async () => {
      await page.goto(`${product.url}/bronnen`);
      await page.getByText('is geen feed').first().waitFor();
      await page.getByText(/gewone webpagina, geen feed\. Zoek op de site het adres van de feed zelf\./).waitFor();
      await page.getByText('feeds/typefout.yaml, regel 3').waitFor();
      await page.getByText("Het veld 'adress' bestaat niet. Bedoel je 'address'?").waitFor();
    });
    expect(await sql.count(`SELECT count(*) FROM observations WHERE origin = 'feed'`)).toBe(0);
  });

  it('two people who edit one trend: the second sees who changed what, keeps the own text and can save it', async () => {
    const note = {
      clientId: crypto.randomUUID(),
      text: 'Er is vechtafspraak bij het station van Helmond, gaat rond op Snapchat',
    };
    const { logObservation } = await worker.ask<{ logObservation: { observation: { id: string } } }>(LOG, { input: note });
    const { startTrend } = await host.ask<{ startTrend: { id: string } }>(
      `mutation($ids: [ID!]!) { startTrend(observationIds: $ids, title: "Vechtafspraak bij het station") { id } }`,
      { ids: [logObservation.observation.id] },
    );
    const opened = async (who: Api) => {
      const { page } = await openPage(browser, 'projector', { url: product.url, cookie: who.cookie });
      await page.goto(`${product.url}/trends/${startTrend.id}`);
      await page.getByRole('button', { name: 'Titel en beeld wijzigen' }).click();
      return page;
    };
    const [first, second] = [await opened(host), await opened(editor)];
    await second
      .getByLabel('Beeld en oordeel, in twee zinnen')
      .fill('Twee groepen spreken af; wie er achter zit is niet bekend.');
    await first.getByLabel('Titel', { exact: true }).fill('Vechtafspraak op het stationsplein');
    await first.getByRole('button', { name: 'Bewaren' }).click();
    await first.getByRole('heading', { level: 1, name: 'Vechtafspraak op het stationsplein' }).waitFor();

    await photographed(second, 'two-editors', async () => {
      await second.getByRole('heading', { level: 1, name: 'Vechtafspraak op het stationsplein' }).waitFor();
      await second.getByRole('button', { name: 'Bewaren' }).click();
      const notice = second.getByRole('alert').filter({ hasText: 'Jouw wijziging staat er nog en is niet bewaard' });
      await notice.waitFor();
      expect(await second.content()).toContain('Gastheer was je net voor');
      expect(await notice.textContent()).toContain('Vechtafspraak op het stationsplein');
      expect(await second.getByLabel('Beeld en oordeel, in twee zinnen').inputValue()).toContain('Twee groepen spreken af');
      await second.getByRole('button', { name: 'Mijn wijziging alsnog bewaren' }).click();
      await notice.waitFor({ state: 'detached' });
    });
    const [trend] = await sql.rows(`SELECT title, summary FROM trends WHERE id = $1`, [startTrend.id]);
    expect(trend).toEqual({
      title: 'Vechtafspraak op het stationsplein',
      summary: 'Twee groepen spreken af; wie er achter zit is niet bekend.',
    });
  });
});
