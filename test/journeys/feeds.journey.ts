import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import { type Api } from '../support/api.js';
import { launchBrowser, openPage, screens } from '../support/browser.js';
import { configsWith } from '../support/feed-configs.js';
import { bringStates, codeOf, feedStates, fillHistory } from '../support/feed-states.js';
import { axeFaults, listenTo, pageFaults } from '../support/look.js';
import { settled } from '../support/pages.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { photographed } from '../support/photograph.js';
import { eventually, type Product, startProduct } from '../support/product.js';
import { type SiteServer, startSite } from '../support/site-server.js';
import { openSql, type Sql } from '../support/sql.js';

const hour = 3_600_000;
const story = (title: string, summary: string, path: string, hours: number) => ({
  title,
  summary,
  link: `https://omroep.example/${path}`,
  at: new Date(Date.now() - hours * hour),
});

const about = story(
  'Jongeren gooien zwaar vuurwerk bij station Helmond',
  'De politie vond illegaal vuurwerk in een kluisje.',
  'vuurwerk',
  2,
);
const notAbout = story('Fietspad langs het kanaal drie weken dicht', 'Fietsers rijden om via de Kanaaldijk.', 'fietspad', 3);
const match = story('PSV wint met 3-1 van Ajax', 'De doelpunten vielen na rust.', 'psv', 4);

/** More feeds than a reader finds at a glance, one for each state. */
const names: Record<string, string> = {
  ...Object.fromEntries(feedStates.map((state) => [codeOf(state), `Voorbeeld ${codeOf(state)}`])),
  ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`wijk-${index + 1}`, `Wijkblad ${index + 1}`])),
};

const shared = story(
  'Leerlingen dagen elkaar uit met een schoolbel-challenge',
  'Op drie scholen ging het brandalarm af.',
  'alarm',
  5,
);
const itemsOf = (code: string) => (code.startsWith('wijk-') && code <= 'wijk-3' ? [shared] : []);

describe('the feed page', () => {
  let database: TestDatabase;
  let site: SiteServer;
  let product: Product;
  let browser: Browser;
  let sql: Sql;
  let editor: Api;
  let reader: Api;
  let phone: Page;
  let desk: Page;
  const heard: (() => string[])[] = [];

  beforeAll(async () => {
    const quiet = Object.entries(names).map(
      ([code, title]) => [`/${code}.xml`, { title, items: itemsOf(code), hidden: true }] as const,
    );
    site = await startSite({
      ...Object.fromEntries(quiet),
      '/nieuws.xml': { title: 'Omroep Voorbeeld nieuws', items: [about, notAbout, match] },
      '/sport.xml': { title: 'Omroep Voorbeeld sport', items: [match] },
    });
    [database, browser] = await Promise.all([testDatabase(), launchBrowser()]);
    const yaml = (code: string) => `code: ${code}\nname: ${names[code]}\naddress: ${site.origin}/${code}.xml\nkind: regional\n`;
    product = await startProduct({
      databaseUrl: database.url,
      settings: {
        ONDERSTROOM_CONFIGS: configsWith(Object.fromEntries(Object.keys(names).map((code) => [code, yaml(code)]))),
        ONDERSTROOM_FEED_ORIGINS: site.origin,
      },
    });
    sql = await openSql(database.url);
    const admin = await firstAdmin(product);
    const organisation = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    editor = await person(product.url, admin, 'Redacteur', ['editor'], organisation);
    reader = await person(product.url, admin, 'Gastheer', ['host'], organisation);
    phone = await pageFor('phone', editor);
    desk = await pageFor('projector', editor);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await sql?.close();
    await product?.stop();
    await site?.close();
    await database?.drop();
  });

  async function pageFor(screen: keyof typeof screens, { cookie }: Api): Promise<Page> {
    const { page } = await openPage(browser, screen, { url: product.url, cookie });
    heard.push(listenTo(page));
    return page;
  }

  /** What is wrong with the page as it is: light and dark, and at 320 pixels. */
  async function faultsOf(page: Page): Promise<string[]> {
    const size = page.viewportSize()!;
    const faults = [...(await pageFaults(page)), ...(await axeFaults(page))];
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    faults.push(...(await axeFaults(page)).map((fault) => `dark: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: size.height });
    faults.push(...(await pageFaults(page)));
    await page.setViewportSize(size);
    return faults;
  }

  const observationsAbout = (words: string) =>
    sql.count(`SELECT count(*) FROM observations WHERE title ILIKE $1`, [`%${words}%`]);

  it('adds a feed from the address of a site, after a look at what would come in', async () => {
    await photographed(phone, 'add-a-feed', async () => {
      await phone.goto(`${product.url}/bronnen`);
      await phone.getByRole('link', { name: 'Bron toevoegen' }).click();
      await phone.getByLabel('Adres van de site of de feed').fill(site.origin);
      await phone.getByRole('button', { name: 'Feeds zoeken' }).click();
      await phone.getByRole('heading', { name: '2 feeds gevonden' }).waitFor();
      await phone.getByRole('button', { name: 'Kies Omroep Voorbeeld nieuws' }).click();
      await phone.getByText('Van de 3 nieuwste berichten komt er één binnen.').waitFor();
      await phone.getByRole('listitem').getByText('Vuurwerk en explosieven').waitFor();
      expect(await faultsOf(phone)).toEqual([]);
      await phone.getByLabel('Alle berichten').check();
      await phone.getByText('Alle 3 nieuwste berichten komen binnen.').waitFor();
      await phone.getByLabel('Alleen wat past bij onze onderwerpen').check();
      await phone.getByText('Van de 3 nieuwste berichten komt er één binnen.').waitFor();
      await phone.getByRole('button', { name: 'Bron aanzetten' }).click();
      await phone.getByText('Omroep Voorbeeld nieuws staat aan. De eerste berichten komen zo binnen.').waitFor();
    });
    await phone.waitForURL('**/bronnen');
    expect(
      await eventually(
        () => observationsAbout('vuurwerk'),
        (count) => count > 0,
        90_000,
      ),
    ).toBe(1);
    expect(await observationsAbout('fietspad')).toBe(0);
  }, 120_000);

  it('looks first on a projector too, and says which feed is followed already', async () => {
    await desk.goto(`${product.url}/bronnen/nieuw`);
    await desk.getByLabel('Adres van de site of de feed').fill(site.origin);
    await desk.keyboard.press('Enter');
    await desk.getByText('je volgt deze al als Omroep Voorbeeld nieuws').waitFor();
    await desk.getByRole('button', { name: 'Kies Omroep Voorbeeld sport' }).click();
    await desk.getByText(/Het ene bericht komt nu niet binnen/).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
  });

  it.each([
    ['https://www.tiktok.com/@iemand', /persoon of account/],
    ['https://www.reddit.com/search.rss?q=author:iemand', /account of persoon/],
  ])('explains kindly why %s is not followed', async (address, reason) => {
    await phone.goto(`${product.url}/bronnen/nieuw`);
    await phone.getByLabel('Adres van de site of de feed').fill(address);
    await phone.getByRole('button', { name: 'Feeds zoeken' }).click();
    await phone.getByText(reason).waitFor();
    await phone.getByText('Hier is geen feed om te volgen').waitFor();
    expect(await faultsOf(phone)).toEqual([]);
  });

  it('takes in what was left out with one tap, and takes it back with the next', async () => {
    await photographed(phone, 'take-in', async () => {
      await phone.goto(`${product.url}/bronnen`);
      await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).click();
      await phone.getByRole('button', { name: /^Toch opnemen 'Fietspad/ }).click();
      await phone.getByText(/is opgenomen\. De filter leert hiervan/).waitFor();
      expect(await observationsAbout('fietspad')).toBe(1);
      await phone.getByRole('button', { name: /^Vergeten 'Fietspad/ }).waitFor();
      await phone.getByRole('button', { name: 'Ongedaan maken' }).click();
      await phone.getByText('Teruggedraaid.').waitFor();
      await phone.getByRole('button', { name: /^Toch opnemen 'Fietspad/ }).waitFor();
    });
    expect(await observationsAbout('fietspad')).toBe(0);
    await phone.getByText('Nog niets. Neem je een weggelaten bericht toch op, dan leert de filter daarvan.').waitFor();
  });

  it('is paused, taken up again, taken away and put back', async () => {
    await photographed(phone, 'pause-and-remove', async () => {
      await phone.getByRole('button', { name: /^Pauzeren/ }).click();
      await phone.getByText('op pauze', { exact: true }).waitFor();
      await phone.getByRole('button', { name: /^Weer aanzetten/ }).click();
      await phone.getByRole('button', { name: /^Pauzeren/ }).waitFor();
      await phone.getByRole('button', { name: /^Weghalen/ }).click();
      await phone.getByRole('heading', { name: 'Net weggehaald (1)' }).waitFor();
      expect(await faultsOf(phone)).toEqual([]);
      await phone.getByRole('button', { name: /^Terugzetten/ }).click();
      await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).waitFor();
    });
    expect(await observationsAbout('vuurwerk')).toBe(1);
  });

  it('is changed on screen and kept as a file', async () => {
    await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).click();
    await photographed(phone, 'change', async () => {
      await phone.getByRole('button', { name: 'Aanpassen' }).click();
      await phone.getByLabel('Naam').fill('Omroep Voorbeeld');
      await phone.getByText('Filter fijner').click();
      await phone.getByLabel('Niet met deze woorden').fill('voetbal, beurs');
      expect(await faultsOf(phone)).toEqual([]);
      await phone.getByRole('button', { name: 'Bewaren' }).click();
      await phone.getByRole('heading', { level: 1, name: 'Omroep Voorbeeld', exact: true }).waitFor();
      await phone.getByText('voetbal en beurs').waitFor();
    });
    const [saved] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    const yaml = await readFile(await saved.path(), 'utf8');
    expect(saved.suggestedFilename()).toMatch(/^omroep-voorbeeld.*\.yaml$/);
    expect(yaml).toMatch(/^code: omroep-voorbeeld/m);
    expect(yaml).toContain('voetbal');
  });

  it('reads a list of sources in and writes one', async () => {
    const outline = (title: string, address: string) => `<outline type="rss" text="${title}" xmlUrl="${address}"/>`;
    const opml = `<?xml version="1.0"?><opml version="2.0"><head/><body>${[
      outline('Sport', `${site.origin}/sport.xml`),
      outline('Nieuws', `${site.origin}/nieuws.xml`),
      outline('Iemand', 'https://mastodon.example/@iemand.rss'),
    ].join('')}</body></opml>`;
    await photographed(desk, 'opml', async () => {
      await desk.goto(`${product.url}/bronnen`);
      await desk.locator('main').getByText('Meer', { exact: true }).click();
      await desk
        .getByLabel('Kies een OPML-bestand')
        .setInputFiles({ name: 'lijst.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) });
      await desk.getByText('Ingelezen: 1 toegevoegd, 1 was er al en 1 geweigerd.').waitFor();
      expect(await faultsOf(desk)).toEqual([]);
    });
    const [saved] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Alle bronnen als OPML' }).click(),
    ]);
    const written = await readFile(await saved.path(), 'utf8');
    expect(written).toContain(`${site.origin}/sport.xml`);
    expect(written).not.toContain('@iemand');
  });

  it('names the other feeds on an observation that several of them brought', async () => {
    const names = /ook in Wijkblad \d en Wijkblad \d/;
    await phone.goto(`${product.url}/waarnemingen`);
    await phone.getByText(names).waitFor();
    expect(await phone.getByText(names).getByRole('link').count()).toBe(2);
    expect(await observationsAbout('schoolbel-challenge')).toBe(1);
    expect(await faultsOf(phone)).toEqual([]);
  });

  describe('in all states', () => {
    beforeAll(async () => {
      await bringStates(sql);
      await fillHistory(sql, 'healthy');
      await fillHistory(sql, 'failing');
    });

    it.each(['phone', 'projector'] as const)('is accessible and fits on a %s', async (screen) => {
      const page = screen === 'phone' ? phone : desk;
      await page.goto(`${product.url}/bronnen`);
      await settled(page);
      for (const state of feedStates) await page.getByRole('link', { name: `Voorbeeld ${codeOf(state)}`, exact: true }).waitFor();
      for (const words of [
        'geeft geen antwoord',
        'is verhuisd',
        'bestaat niet meer',
        'is geen feed',
        'laat ons niet toe',
        'op pauze',
      ])
        await page.getByText(words, { exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });

    it.each(feedStates)('has a page of its own for a feed that is %s', async (state) => {
      const [feed] = await sql.rows<{ id: string }>(`SELECT id FROM feeds WHERE code = $1`, [codeOf(state)]);
      for (const page of [phone, desk]) {
        await page.goto(`${product.url}/bronnen/${feed?.id}`);
        await settled(page);
        await page.getByText(`Deze bron staat in ingest-configs/feeds/${codeOf(state)}.yaml`).waitFor();
        expect(await faultsOf(page)).toEqual([]);
      }
    });

    it('finds a source among many by its name', async () => {
      await desk.goto(`${product.url}/bronnen`);
      await desk.getByLabel('Zoek een bron').fill('wijkblad 3');
      await desk.getByText("Eén bron past bij 'wijkblad 3'.").waitFor();
      expect(await desk.getByRole('link', { name: /^(Voorbeeld|Wijkblad)/ }).count()).toBe(1);
    });

    it('shows who only reads the same without the acts', async () => {
      const page = await pageFor('phone', reader);
      await page.goto(`${product.url}/bronnen`);
      await settled(page);
      await page.getByText('geeft geen antwoord', { exact: true }).waitFor();
      const acts = page.getByRole('button', { name: /ophalen|Pauzeren|aanzetten|Weghalen/ });
      expect([await acts.count(), await page.getByRole('link', { name: 'Bron toevoegen' }).count()]).toEqual([0, 0]);
      expect(await faultsOf(page)).toEqual([]);
    });

    it('tells how far a round over all of them is', async () => {
      await desk.goto(`${product.url}/bronnen`);
      await settled(desk);
      await desk.getByRole('button', { name: 'Alles nu ophalen' }).click();
      const progress = desk.getByText(/Nog \d+ van \d+ op te halen/);
      await progress.waitFor();
      await progress.waitFor({ state: 'detached', timeout: 90_000 });
      expect(
        await sql.count(
          `SELECT count(*) FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL AND next_fetch_at <= now()`,
        ),
      ).toBe(0);
    });
  });

  it('leaves nothing in the console', () => expect(heard.flatMap((each) => each())).toEqual([]));
});
