import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { launchBrowser, openPage } from '../support/browser.js';
import { addTopic, lessons, logNote } from '../support/lessons.js';
import { faultsEverywhere, listenTo } from '../support/look.js';
import { settled } from '../support/pages.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { photographed } from '../support/photograph.js';
import { eventually, type Product, startProduct } from '../support/product.js';
import { smallConfigs } from '../support/small-configs.js';

/** Longer than a training takes on a machine that has much else to do, in milliseconds. */
const A_TRAINING = 300_000;
const untaught = 'Gisteren zag ik bij de winkels ook een knettertol.';
/** Words of it that cause no label: a lit word is followed by what it points to, which a screen reader hears. */
const around = 'zag ik bij de';
const topic = 'Vuurwerk en explosieven';

describe('teaching the product', () => {
  let database: TestDatabase;
  let product: Product;
  let editor: Api;
  let browser: Browser;
  let phone: Page;
  let desk: Page;
  const heard: (() => string[])[] = [];

  beforeAll(async () => {
    [database, browser] = await Promise.all([testDatabase(), launchBrowser()]);
    product = await startProduct({ databaseUrl: database.url, settings: { ONDERSTROOM_CONFIGS: smallConfigs() } });
    const admin = await firstAdmin(product);
    const organisation = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    editor = await person(product.url, admin, 'Redacteur', ['editor'], organisation);
    await logNote(editor, untaught, randomUUID());
    for (const [index, text] of lessons.entries()) {
      const id = await logNote(editor, text, randomUUID());
      if (index > 0) await addTopic(editor, id, 'fireworks');
    }
    const signedIn = { url: product.url, cookie: editor.cookie };
    [{ page: phone }, { page: desk }] = await Promise.all([
      openPage(browser, 'phone', signedIn),
      openPage(browser, 'projector', signedIn),
    ]);
    heard.push(listenTo(phone), listenTo(desk));
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await database?.drop();
  });

  const open = async (page: Page, path: string) => {
    await page.goto(product.url + path);
    await settled(page);
  };
  const rowOf = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor();
  /** Whether the server was told to learn. */
  const began = async () => {
    const { taggingState } = await editor.ask<{ taggingState: { training: { startedAt: string | null } } }>(
      `{ taggingState { training { startedAt } } }`,
    );
    return taggingState.training.startedAt !== null;
  };
  const retagged = (page: Page, number: number) =>
    page.getByText(`Alle waarnemingen zijn opnieuw gelezen met model ${number}:`).waitFor({ timeout: A_TRAINING });

  it('takes a label away and adds one with a tap, each with a way back', async () => {
    await photographed(phone, 'correct', async () => {
      await open(phone, '/waarnemingen');
      const row = rowOf(phone, lessons[0]!);
      await row.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
      await row.getByRole('button', { name: topic, exact: true }).click();
      await said(phone, `'${topic}' toegevoegd.`);
      await row.getByRole('button', { name: `${topic} weghalen` }).waitFor();
      await row.getByRole('button', { name: `${topic} weghalen` }).click();
      // The way back is there for ten seconds: it is taken before anything else is looked at.
      await said(phone, `'${topic}' weggehaald.`);
      await phone.getByRole('button', { name: 'Ongedaan maken' }).last().click();
      await said(phone, 'Teruggedraaid.');
      await row.getByRole('button', { name: `${topic} weghalen` }).waitFor();
      expect(await faultsEverywhere(phone)).toEqual([]);
    });
  });

  it("takes 'dit is ruis' out of the list with one tap, and brings it back with the next", async () => {
    await photographed(phone, 'noise', async () => {
      await open(phone, '/waarnemingen');
      const row = rowOf(phone, around);
      await row.getByRole('button', { name: 'Dit is ruis' }).click();
      await phone.getByRole('button', { name: 'Ongedaan maken' }).last().click();
      await said(phone, 'Teruggedraaid.');
      await row.waitFor();
      await row.getByRole('button', { name: 'Dit is ruis' }).click();
      await row.waitFor({ state: 'detached' });
      await open(phone, '/waarnemingen?ruis=ja');
      await said(phone, /Een collega noemde dit ruis/);
      await row.getByRole('button', { name: 'Toch geen ruis' }).click();
      await row.waitFor({ state: 'detached' });
      await open(phone, '/waarnemingen');
      await row.waitFor();
    });
  });

  it(
    'learns from the corrections, reads better, and goes back when somebody wants that',
    async () => {
      await photographed(desk, 'learn', async () => {
        await open(desk, '/herkenning');
        await said(desk, `${lessons.length} verbeteringen van collega's kent het nog niet.`);
        await act(desk, 'Leer nu van de verbeteringen');
        await eventually(began, (has) => has, A_TRAINING);
        await open(desk, '/waarnemingen');
        await open(desk, '/herkenning');
        await desk.getByText(/^Model 1 leest nu\./).waitFor({ timeout: A_TRAINING });
        await said(desk, 'Het heeft van alle verbeteringen geleerd.');
        expect(await faultsEverywhere(desk)).toEqual([]);
      });
      await photographed(desk, 'better', async () => {
        await act(desk, 'Label ze opnieuw');
        await retagged(desk, 1);
        await open(desk, '/waarnemingen');
        const row = rowOf(desk, around);
        await row.getByRole('button', { name: `${topic} weghalen` }).focus();
        await row.locator('mark', { hasText: 'knettertol' }).waitFor();
        await row.getByRole('button', { name: 'Waarom deze labels?' }).click();
        await row.getByText('geleerd, model 1').first().waitFor();
      });
      await photographed(desk, 'go-back', async () => {
        await open(desk, '/herkenning');
        await act(desk, 'Vergelijk met wat nu leest: Model 0');
        await desk.getByRole('table', { name: 'Verschil per onderwerp' }).getByText(topic).waitFor();
        expect(await faultsEverywhere(desk)).toEqual([]);
        await act(desk, 'Terug naar dit model: Model 0');
        await said(desk, 'Model 0 leest nu.');
        await said(desk, /^Model 0 leest mee sinds/);
        await act(desk, 'Label ze opnieuw');
        await retagged(desk, 0);
        await open(desk, '/waarnemingen');
        const row = rowOf(desk, around);
        await row.getByRole('button', { name: 'Dit is ruis' }).waitFor();
        expect(await row.getByRole('button', { name: `${topic} weghalen` }).count()).toBe(0);
      });
    },
    3 * A_TRAINING,
  );

  it('lets a word stay that only looks like a name, with a reason, also after a reload', async () => {
    await photographed(phone, 'restore', async () => {
      await open(phone, '/log');
      const field = phone.getByLabel('Je waarneming');
      await field.fill('Bij Roos op het plein staan jongeren met vapes. Bel 06-12345678.');
      await act(phone, "Toch laten staan: 'Roos'");
      await act(phone, 'Plaats');
      await said(phone, "'Roos' blijft staan: een plaats.");
      await phone.reload();
      await said(phone, "'Roos' blijft staan: een plaats.");
      expect(await phone.getByRole('button', { name: /^Toch laten staan/ }).count()).toBe(0);
      expect(await faultsEverywhere(phone)).toEqual([]);
      await act(phone, 'Bewaren');
      await said(phone, 'Bij Roos op het plein staan jongeren met vapes. Bel [telefoon].');
    });
  });

  it('hides it again when the word changes or somebody asks for it', async () => {
    await photographed(phone, 'restore-undone', async () => {
      await open(phone, '/log');
      const field = phone.getByLabel('Je waarneming');
      await field.fill('Bij Roos op het plein staan jongeren met vapes.');
      await act(phone, "Toch laten staan: 'Roos'");
      await act(phone, 'Anders');
      await act(phone, "Toch verbergen: 'Roos'");
      await phone.getByRole('button', { name: "Toch laten staan: 'Roos'" }).waitFor();
      await act(phone, 'Bewaren');
      await said(phone, 'Bij [naam] op het plein staan jongeren met vapes.');
    });
  });

  it('gave the browsers nothing to complain about', () => {
    expect(heard.flatMap((each) => each())).toEqual([]);
  });
});
