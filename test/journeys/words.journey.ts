import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { launchBrowser, openPage, type screens } from '../support/browser.js';
import { faultsEverywhere, listenTo } from '../support/look.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { photographed } from '../support/photograph.js';
import { type Product, startProduct } from '../support/product.js';
import { openSql, type Sql } from '../support/sql.js';

const notes = [
  'Op het schoolplein in Helmond gooien ze met flappermannen, harde klappen tot in de klas.',
  'Gisteren zijn er flappermannen gevonden in een kluisje.',
  'Rustige week bij het station.',
];

describe('the words and the page to try a text', () => {
  let database: TestDatabase;
  let product: Product;
  let browser: Browser;
  let sql: Sql;
  let colleague: Api;
  let reader: Api;
  let phone: Page;
  let desk: Page;
  const listeners: (() => string[])[] = [];

  const pageFor = async (screen: keyof typeof screens, { cookie }: Api) => {
    const { page } = await openPage(browser, screen, { url: product.url, cookie });
    listeners.push(listenTo(page));
    return page;
  };
  const wordsOf = (page: Page, topic = 'fireworks') => page.goto(`${product.url}/woorden?onderwerp=${topic}`);
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const meaning = (page: Page) => page.getByLabel('Betekenis', { exact: true });
  const cobraNow = async () => {
    const { topicWords } = await colleague.ask<{ topicWords: { words: { term: string; version: number; meaning: string }[] } }>(
      `{ topicWords(topic: "fireworks") { words { term version meaning spellings not weight innocent since seenWhere } } }`,
    );
    return topicWords.words.find(({ term }) => term === 'cobra')!;
  };
  /** What a colleague does on another screen at the same time. */
  const colleagueWrites = async (meaning: string) => {
    const { version, ...cobra } = await cobraNow();
    await colleague.ask(`mutation($input: TopicWordInput!) { saveTopicWord(input: $input) { version } }`, {
      input: { topic: 'fireworks', ...cobra, meaning, was: 'cobra', version },
    });
  };

  beforeAll(async () => {
    [database, browser] = await Promise.all([testDatabase(), launchBrowser()]);
    product = await startProduct({ databaseUrl: database.url });
    sql = await openSql(database.url);
    const admin = await firstAdmin(product);
    const organisation = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    const invite = (name: string, role: string) => person(product.url, admin, name, [role], organisation);
    const editor = await invite('Redacteur', 'editor');
    colleague = await invite('Collega', 'editor');
    reader = await invite('Gastheer', 'host');
    for (const text of notes)
      await editor.ask(`mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id } } }`, {
        input: { clientId: randomUUID(), text },
      });
    phone = await pageFor('phone', editor);
    desk = await pageFor('projector', editor);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await sql?.close();
    await product?.stop();
    await database?.drop();
  });

  it('adds a word after a look at what it does, takes it back, and puts it there again from the history', async () => {
    await photographed(phone, 'add-a-word', async () => {
      await wordsOf(phone);
      await button(phone, 'Woord toevoegen').click();
      await phone.getByLabel('Woord', { exact: true }).fill('flapperman');
      await phone.getByLabel('Schrijfwijzen').fill('flappermannen');
      await phone.getByLabel(/^bijna zeker/).check();
      await phone.getByText(/^Dit voegt \d+ labels? toe/).waitFor();
      await button(phone, 'Laat zien').click();
      await phone.locator('mark', { hasText: 'flappermannen' }).first().waitFor();
      expect(await faultsEverywhere(phone)).toEqual([]);
      await button(phone, 'Bewaren').click();
      await phone.getByText("'flapperman' is toegevoegd.", { exact: true }).waitFor();
      await button(phone, 'Ongedaan maken').click();
      await phone.getByText('Teruggedraaid.').waitFor();
      await phone.getByRole('heading', { name: 'flapperman', exact: true }).waitFor({ state: 'detached' });
      await phone.getByRole('button', { name: /^Ongedaan maken ?: Het woord 'flapperman' is weggehaald/ }).click();
      await phone.getByRole('heading', { name: 'flapperman', exact: true }).waitFor();
      expect(await faultsEverywhere(phone)).toEqual([]);
    });
    expect(await sql.count(`SELECT count(*) FROM topic_word_changes`)).toBe(3);
  }, 120_000);

  it('finds the word among all topics and gives it in the file of its topic', async () => {
    await phone.goto(`${product.url}/woorden`);
    await phone.getByLabel('Zoek een woord in alle onderwerpen').fill('flapperm');
    await phone.getByRole('link', { name: 'flapperman' }).click();
    const heading = phone.getByRole('heading', { name: 'flapperman', exact: true });
    await heading.waitFor();
    await phone.waitForFunction(() => document.activeElement?.textContent === 'flapperman');
    const [file] = await Promise.all([phone.waitForEvent('download'), button(phone, 'Download als YAML').click()]);
    expect(file.suggestedFilename()).toBe('fireworks.yaml');
    expect(await readFile(await file.path(), 'utf8')).toContain('term: flapperman');
  });

  it('keeps what is typed through a reload, and says so at every other topic', async () => {
    await wordsOf(desk);
    await button(desk, 'Aanpassen cobra').click();
    await meaning(desk).fill('Knalt heel hard');
    await desk.reload();
    await desk.getByRole('heading', { name: "'cobra' aanpassen" }).waitFor();
    expect(await meaning(desk).inputValue()).toBe('Knalt heel hard');
    await desk.getByRole('link', { name: /^Challenge en prank/ }).click();
    await desk.getByText('Je hebt een wijziging nog niet bewaard:').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await desk.getByRole('link', { name: 'cobra (Vuurwerk en explosieven)' }).click();
    expect(await meaning(desk).inputValue()).toBe('Knalt heel hard');
  });

  it('shows both when a colleague was first, and saves only what is chosen', async () => {
    await photographed(desk, 'conflict', async () => {
      await colleagueWrites('Zwaar illegaal knalvuurwerk, ook Cobra 8');
      await desk.getByText("Een collega heeft 'cobra' net gewijzigd").waitFor();
      await desk.getByText('Staat er nu: Zwaar illegaal knalvuurwerk, ook Cobra 8').waitFor();
      expect(await meaning(desk).inputValue()).toBe('Knalt heel hard');
      expect((await faultsEverywhere(desk)).filter((fault) => !fault.startsWith("says 'Wat jij invulde"))).toEqual([]);
      await button(desk, 'Bewaar wat ik invulde').click();
      await desk.getByText("'cobra' is bewaard.", { exact: true }).waitFor();
    });
    expect((await cobraNow()).meaning).toBe('Knalt heel hard');
  });

  it('says at the field that a word list holds no persons', async () => {
    await button(desk, 'Aanpassen carbid').click();
    await meaning(desk).fill('Vraag 06-12345678');
    await desk.locator('[aria-invalid="true"]').waitFor();
    expect(await meaning(desk).getAttribute('aria-invalid')).toBe('true');
    await button(desk, 'Annuleren').click();
  });

  it('lets others read the words and change nothing', async () => {
    const page = await pageFor('phone', reader);
    await wordsOf(page);
    await page.getByRole('heading', { name: 'flapperman', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^(Aanpassen|Weghalen|Woord toevoegen|Ongedaan maken)/ }).count()).toBe(0);
    await page.goto(`${product.url}/proberen`);
    await page.getByRole('heading', { name: 'Deze pagina is niet voor jouw rol' }).waitFor();
  });

  it.each(['phone', 'desk'] as const)('tries a text by keyboard alone, on a %s', async (screen) => {
    const page = screen === 'phone' ? phone : desk;
    const before = await sql.count(`SELECT count(*) FROM observations`);
    await photographed(page, `try-a-text-${screen}`, async () => {
      await page.goto(`${product.url}/proberen`);
      await page.getByLabel('Tekst', { exact: true }).focus();
      await page.keyboard.insertText(
        'Vrijdagavond half 8 flappermannen gooien in Helmond. Bel 06-12345678 of vraag Sanne de Wit.',
      );
      const label = page.getByRole('button', { name: /^Vuurwerk en explosieven.*flappermannen/ });
      await label.waitFor();
      await page.getByText('[telefoon]').waitFor();
      await page.getByText(/de schrijver mag dit terugzetten/).waitFor();
      for (let steps = 0; steps < 20 && !(await label.evaluate((it) => it === document.activeElement)); steps++)
        await page.keyboard.press('Tab');
      const lit = page.locator('.cause--lit', { hasText: 'flappermannen' });
      await lit.waitFor();
      expect(await lit.textContent()).toContain('(wijst op: Vuurwerk en explosieven');
      expect(await faultsEverywhere(page)).toEqual([]);
      await page.getByRole('button', { name: 'Waarom niet? Neutrale rage' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Trekt het omlaag' }).waitFor();
      expect(await page.getByRole('button', { name: /^Waarom/ }).count()).toBe(15);
      expect(await faultsEverywhere(page)).toEqual([]);
    });
    expect(await sql.count(`SELECT count(*) FROM observations`)).toBe(before);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Sanne');
  });

  it('leaves nothing in the console', () => expect(listeners.flatMap((heard) => heard())).toEqual([]));
});
