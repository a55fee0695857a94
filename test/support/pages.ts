import type { Page } from 'playwright-core';
import type { DemoRole, PreparedRegion } from './demo-region.js';

/** One page of the product, as somebody sees it. */
export interface ProductPage {
  /** Names the tests and the pictures of this page. */
  name: string;
  /** Who looks; null is somebody without an account. */
  role: DemoRole | null;
  /** Its address in the prepared region. */
  path: string | ((region: PreparedRegion) => string);
  /** What somebody does before there is something to see. */
  act?: (page: Page) => Promise<void>;
  /** Pictured for the documentation; true unless said otherwise. */
  pictured?: false;
}

const note =
  'Er gaat een filmpje rond op Snapchat: vrijdag 17:30 verzamelen bij winkelcentrum Woensel, ook in Helmond. Bel 06-12345678.';
const aboutOneChild = 'Een leerling van 14 uit klas 3B wordt elke dag gepest, zijn naam is Sem en hij woont in de Boschdijk.';

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel('Je waarneming').fill(text);
}

/** Every page of the product in the demonstration region. */
export const pages: readonly ProductPage[] = [
  { name: 'aanmelden', role: null, path: '/aanmelden' },
  { name: 'uitnodiging', role: null, path: ({ invitation }) => invitation },
  { name: 'bevestig', role: null, path: ({ confirmation }) => confirmation },
  { name: 'bevestig-onbekend', role: null, path: '/bevestig/bestaat-niet', pictured: false },
  { name: 'privacy', role: null, path: '/privacy' },
  { name: 'toegankelijkheid', role: null, path: '/toegankelijkheid' },
  { name: 'niet-gevonden', role: null, path: '/bestaat-niet' },
  { name: 'log', role: 'youth_worker', path: '/log' },
  {
    name: 'log-ingevuld',
    role: 'youth_worker',
    path: '/log',
    act: async (page) => {
      await type(page, note);
      await page.getByText('Wordt verborgen:', { exact: true }).waitFor();
    },
  },
  {
    name: 'log-een-kind',
    role: 'youth_worker',
    path: '/log',
    act: async (page) => {
      await type(page, aboutOneChild);
      await page.getByText('Veilig Thuis').first().waitFor();
      await type(page, `${aboutOneChild} `);
    },
  },
  { name: 'waarnemingen', role: 'youth_worker', path: '/waarnemingen' },
  { name: 'overzicht', role: 'host', path: '/' },
  { name: 'overzicht-school', role: 'school_contact', path: '/' },
  { name: 'trends', role: 'host', path: '/trends' },
  { name: 'trend', role: 'host', path: ({ trend }) => `/trends/${trend}` },
  { name: 'trend-school', role: 'school_contact', path: ({ trend }) => `/trends/${trend}`, pictured: false },
  { name: 'signalen', role: 'host', path: '/signalen' },
  { name: 'inloopuur', role: 'host', path: '/inloopuur' },
  { name: 'scherm', role: 'host', path: '/scherm' },
  { name: 'scherm-trend', role: 'host', path: ({ trend }) => `/scherm?trend=${trend}` },
  { name: 'scherm-alles', role: 'host', path: '/scherm?presentatie=uit' },
  { name: 'code-oranje', role: 'host', path: '/code-oranje' },
  { name: 'code-oranje-concept', role: 'host', path: ({ codeOrange }) => `/code-oranje/${codeOrange.draft}` },
  { name: 'code-oranje-goedkeuren', role: 'host', path: ({ codeOrange }) => `/code-oranje/${codeOrange.awaiting}` },
  { name: 'code-oranje-verstuurd', role: 'host', path: ({ codeOrange }) => `/code-oranje/${codeOrange.sent}` },
  { name: 'handreikingen', role: 'editor', path: '/handreikingen' },
  { name: 'handreiking-concept', role: 'editor', path: ({ guidance }) => `/handreikingen/${guidance.concept}` },
  { name: 'handreiking', role: 'school_contact', path: ({ guidance }) => `/handreikingen/${guidance.adopted}` },
  { name: 'bronnen', role: 'editor', path: '/bronnen' },
  { name: 'bronnen-lezen', role: 'host', path: '/bronnen', pictured: false },
  { name: 'bron', role: 'editor', path: ({ feed }) => `/bronnen/${feed}` },
  { name: 'bron-toevoegen', role: 'editor', path: '/bronnen/nieuw' },
  {
    name: 'bron-geweigerd',
    role: 'editor',
    path: '/bronnen/nieuw',
    act: async (page) => {
      await page.getByLabel('Adres van de site of de feed').fill('https://www.tiktok.com/@iemand');
      await page.getByRole('button', { name: 'Feeds zoeken' }).click();
      await page.getByText('Hier is geen feed om te volgen').waitFor();
    },
  },
  { name: 'woorden', role: 'editor', path: '/woorden' },
  {
    name: 'woord-aanpassen',
    role: 'editor',
    path: '/woorden?onderwerp=fireworks',
    act: async (page) => {
      await page.getByRole('button', { name: 'Aanpassen cobra', exact: true }).click();
      await page.getByLabel('Schrijfwijzen').fill('harde klap');
      await page.getByText(/waarnemingen van de laatste 90 dagen/).waitFor();
      await page.getByRole('button', { name: 'Annuleren' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'woorden-lezen', role: 'host', path: '/woorden?onderwerp=weapons', pictured: false },
  {
    name: 'tekst-proberen',
    role: 'editor',
    path: '/proberen',
    act: async (page) => {
      await page.getByRole('button', { name: 'Probeer een voorbeeld' }).click();
      await page.getByRole('heading', { name: 'Alle onderwerpen' }).waitFor();
      await page
        .getByRole('button', { name: /^Waarom niet/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Trekt het omlaag' }).waitFor();
    },
  },
  { name: 'herkenning', role: 'editor', path: '/herkenning' },
  { name: 'beheer', role: 'admin', path: '/beheer' },
  { name: 'geen-toegang', role: 'privacy_officer', path: '/beheer', pictured: false },
];

/** The page of an installation in which nobody has an account yet; its address is the one-time link. */
export const setupPage = { name: 'instellen', role: null };

/** Waits until the page shows what it has to show: nothing is being fetched and nothing says so. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('.loading'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
