import type { Browser, Page } from 'playwright-core';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import { launchBrowser, openPage, screens } from '../support/browser.js';
import { type PreparedRegion, prepareRegion } from '../support/demo-region.js';
import { axeFaults, listenTo, NARROWEST, pageFaults } from '../support/look.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { pages, type ProductPage, settled, setupPage } from '../support/pages.js';
import { type Product, startProduct } from '../support/product.js';

type Screen = keyof typeof screens;
type Looked = Pick<ProductPage, 'name' | 'role' | 'act'> & { address: string; demo: boolean };

describe('every page', () => {
  let databases: TestDatabase[] = [];
  let mail: MailServer;
  let demo: Product;
  let empty: Product;
  let browser: Browser;
  let region: PreparedRegion;
  const open = new Map<string, Promise<{ page: Page; heard: () => string[] }>>();

  beforeAll(async () => {
    databases = await Promise.all([testDatabase(), testDatabase()]);
    const [full, bare] = databases;
    [mail, browser] = await Promise.all([startMailServer(), launchBrowser()]);
    [demo, empty] = await Promise.all([
      startProduct({ databaseUrl: full!.url, demo: true, settings: { SMTP_URL: mail.url } }),
      startProduct({ databaseUrl: bare!.url }),
    ]);
    region = await prepareRegion(demo, mail);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([demo?.stop(), empty?.stop()]);
    await mail?.close();
    await Promise.all(databases.map((database) => database.drop()));
  });

  /** One browser page per person and screen, opened once. */
  function pageOf(screen: Screen, role: ProductPage['role']) {
    const key = `${screen} ${role}`;
    const signedIn = role ? { url: demo.url, cookie: region.people[role].cookie } : undefined;
    const opened = open.get(key) ?? openPage(browser, screen, signedIn).then(({ page }) => ({ page, heard: listenTo(page) }));
    open.set(key, opened);
    return opened;
  }

  /** Looks at a page as it is at first, and when it is narrow or dark. */
  async function look(screen: Screen, { role, address, act, demo: marked }: Looked): Promise<string[]> {
    const { page, heard } = await pageOf(screen, role);
    heard();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(screens[screen]);
    await page.goto(address);
    await settled(page);
    await act?.(page);
    const faults = [...(await pageFaults(page)), ...(await axeFaults(page))];
    if (
      marked &&
      !(await page
        .getByText(/\bDEMO\b/)
        .first()
        .isVisible())
    )
      faults.push('does not say DEMO');
    if (screen === 'phone') {
      await page.setViewportSize({ width: NARROWEST, height: screens.phone.height });
      faults.push(...(await pageFaults(page)));
    } else {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      faults.push(...(await axeFaults(page)).map((fault) => `dark: ${fault}`));
    }
    return [...faults, ...heard()];
  }

  describe.each(Object.keys(screens) as Screen[])('on a %s', (screen) => {
    it.each(pages)('$name is accessible, fits and is marked as a demonstration', async ({ path, ...page }) => {
      const address = demo.url + (typeof path === 'string' ? path : path(region));
      expect(await look(screen, { ...page, address, demo: true })).toEqual([]);
    });

    it('the first start of an empty installation is accessible and fits', async () => {
      expect(await look(screen, { ...setupPage, role: null, address: empty.setupLink ?? '', demo: false })).toEqual([]);
    });
  });
});
