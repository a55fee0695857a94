// Makes the pictures of docs/screenshots: every page in the demonstration region, on a phone and on a projector.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { clusterOf, endRun, newRun } from '../../backend/testing/test-cluster.js';
import { launchBrowser, openPage, screens } from './browser.js';
import { type PreparedRegion, prepareRegion } from './demo-region.js';
import { startMailServer } from './mail-server.js';
import { pages, type ProductPage, settled } from './pages.js';
import { startProduct } from './product.js';
import { openSql } from './sql.js';

const folder = join(import.meta.dirname, '../../docs/screenshots');
type Screen = keyof typeof screens;
type Pictured = Pick<ProductPage, 'name' | 'role' | 'act'> & { address: string };

/** A database on the server of this run; the product fills it. */
async function newDatabase(run: string, name: string): Promise<string> {
  const server = await clusterOf(run);
  const sql = await openSql(server);
  await sql.rows(`CREATE DATABASE ${name}`);
  await sql.close();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

function pictured(region: PreparedRegion, setupLink: string): Pictured[] {
  const demo = pages.filter((page) => page.pictured !== false);
  return [
    ...demo.map(({ path, ...page }) => ({ ...page, address: region.url + (typeof path === 'string' ? path : path(region)) })),
    { name: 'instellen', role: null, address: setupLink },
  ];
}

async function picture(page: Page, screen: Screen, { name, address, act }: Pictured): Promise<void> {
  await page.goto(address);
  await settled(page);
  await act?.(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}-${screen}.png`), animations: 'disabled', caret: 'hide' });
}

/** Pictures every page on one screen; one browser page per person. */
async function picturesOn(browser: Browser, screen: Screen, region: PreparedRegion, all: Pictured[]): Promise<void> {
  const open = new Map<ProductPage['role'], Page>();
  for (const one of all) {
    const signedIn = one.role ? { url: region.url, cookie: region.people[one.role].cookie } : undefined;
    const page = open.get(one.role) ?? (await openPage(browser, screen, signedIn)).page;
    open.set(one.role, page);
    await picture(page, screen, one);
  }
}

const run = await newRun();
const mail = await startMailServer();
const browser = await launchBrowser();
try {
  const demo = await startProduct({
    databaseUrl: await newDatabase(run, 'pictures'),
    demo: true,
    settings: { SMTP_URL: mail.url },
  });
  const empty = await startProduct({ databaseUrl: await newDatabase(run, 'bare') });
  const region = await prepareRegion(demo, mail);
  const all = pictured(region, empty.setupLink ?? '');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const screen of Object.keys(screens) as Screen[]) await picturesOn(browser, screen, region, all);
  await Promise.all([demo.stop(), empty.stop()]);
  process.stdout.write(`${all.length * 2} pictures in docs/screenshots\n`);
} finally {
  await browser.close();
  await mail.close();
  await endRun(run);
}
