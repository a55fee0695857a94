import type { Page } from 'playwright-core';
import { testDatabase } from '../../backend/testing/test-server.js';
import type { Api } from './api.js';
import { launchBrowser, openPage, type screens } from './browser.js';
import { configsWith } from './feed-configs.js';
import type { PublishedItem } from './feed-server.js';
import { codeOf, feedStates } from './feed-states.js';
import { listenTo } from './look.js';
import { addOrganisation, firstAdmin, person } from './people.js';
import { type Product, startProduct } from './product.js';
import { type SiteServer, startSite } from './site-server.js';
import { openSql, type Sql } from './sql.js';

/** An installation with more feeds than one sees at a glance, a publisher with two feeds that nobody follows yet, and people who look. */
export interface FeedPage {
  site: SiteServer;
  sql: Sql;
  editor: Api;
  reader: Api;
  /** The editor on both screens. */
  phone: Page;
  desk: Page;
  url(path?: string): string;
  pageFor(screen: keyof typeof screens, who: Api): Promise<Page>;
  observationsAbout(words: string): Promise<number>;
  /** What the browsers complained about. */
  heard(): string[];
  /** Stops the product and starts it again with other settings. */
  restart(settings: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

const story = (title: string, summary: string, path: string, hoursAgo: number): PublishedItem => ({
  title,
  summary,
  link: `https://omroep.example/${path}`,
  at: new Date(Date.now() - hoursAgo * 3_600_000),
});

const about = story(
  'Jongeren gooien zwaar vuurwerk bij station Helmond',
  'De politie vond illegaal vuurwerk in een kluisje.',
  'vuurwerk',
  2,
);
const notAbout = story('Fietspad langs het kanaal drie weken dicht', 'Fietsers rijden om via de Kanaaldijk.', 'fietspad', 3);
const match = story('PSV wint met 3-1 van Ajax', 'De doelpunten vielen na rust.', 'psv', 4);
const shared = story('Leerlingen dagen elkaar uit met een schoolbel-challenge', 'Op drie scholen ging het alarm af.', 'alarm', 5);

/** A feed for each state, and eight more of which three bring the same story. */
const names: Record<string, string> = {
  ...Object.fromEntries(feedStates.map((state) => [codeOf(state), `Voorbeeld ${codeOf(state)}`])),
  ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`wijk-${index + 1}`, `Wijkblad ${index + 1}`])),
};
const itemsOf = (code: string): PublishedItem[] => (code.startsWith('wijk-') && code <= 'wijk-3' ? [shared] : []);

const startPublisher = (): Promise<SiteServer> =>
  startSite({
    ...Object.fromEntries(
      Object.entries(names).map(([code, title]) => [`/${code}.xml`, { title, items: itemsOf(code), hidden: true as const }]),
    ),
    '/nieuws.xml': { title: 'Omroep Voorbeeld nieuws', items: [about, notAbout, match] },
    '/sport.xml': { title: 'Omroep Voorbeeld sport', items: [match] },
  });

function settingsFor({ origin }: SiteServer): Record<string, string> {
  const yaml = (code: string) => `code: ${code}\nname: ${names[code]}\naddress: ${origin}/${code}.xml\nkind: regional\n`;
  return {
    ONDERSTROOM_CONFIGS: configsWith(Object.fromEntries(Object.keys(names).map((code) => [code, yaml(code)]))),
    ONDERSTROOM_FEED_ORIGINS: origin,
    ONDERSTROOM_SECRET: 'alleen voor de test, en lang genoeg',
  };
}

/** Starts all of it: publisher, database, product, browser, and an editor and a reader who are signed in. */
export async function openFeedPage(): Promise<FeedPage> {
  const [site, database, browser] = await Promise.all([startPublisher(), testDatabase(), launchBrowser()]);
  const settings = settingsFor(site);
  const start = (more: Record<string, string> = {}) =>
    startProduct({ databaseUrl: database.url, settings: { ...settings, ...more } });
  let product: Product = await start();
  const sql = await openSql(database.url);
  const admin = await firstAdmin(product);
  const organisation = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
  const editor = await person(product.url, admin, 'Redacteur', ['editor'], organisation);
  const reader = await person(product.url, admin, 'Gastheer', ['host'], organisation);
  const listeners: (() => string[])[] = [];
  const pageFor: FeedPage['pageFor'] = async (screen, { cookie }) => {
    const { page } = await openPage(browser, screen, { url: product.url, cookie });
    listeners.push(listenTo(page));
    return page;
  };
  return {
    site,
    sql,
    editor,
    reader,
    phone: await pageFor('phone', editor),
    desk: await pageFor('projector', editor),
    url: (path = '') => `${product.url}/bronnen${path}`,
    pageFor,
    observationsAbout: (words) => sql.count(`SELECT count(*) FROM observations WHERE title ILIKE $1`, [`%${words}%`]),
    heard: () => listeners.flatMap((heard) => heard()),
    async restart(more) {
      await product.stop();
      product = await start(more);
    },
    async close() {
      await browser.close();
      await sql.close();
      await product.stop();
      await site.close();
      await database.drop();
    },
  };
}
