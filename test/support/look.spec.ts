import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from './browser.js';
import { axeFaults, listenTo, pageFaults } from './look.js';

const good = `<html lang="nl"><head><title>Trends · Onderstroom</title></head><body><main><h1>Trends</h1><p>Rustig.</p></main></body></html>`;

describe('looking at a page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    ({ page } = await openPage(browser, 'phone'));
  });
  afterAll(() => browser?.close());

  it('finds nothing wrong with a page that is right', async () => {
    await page.setContent(good);
    expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([]);
  });

  it.each([
    ['letters that can hardly be read', '<p style="color: #bbb">Stil</p>', /color-contrast/],
    ['a picture without words', '<img src="data:,">', /image-alt/],
    ['a field without a name', '<input>', /label/],
    ['a button too small for a finger', '<p><button style="width: 12px; height: 12px">x</button><button style="width: 12px; height: 12px">y</button></p>', /target-size/], // prettier-ignore
    ['a second heading of the page', '<h1>Nog een</h1>', /2 h1/],
    ['something wider than the phone', '<div style="width: 500px">breed</div>', /too wide at 390 px: DIV/],
    ['an error on the screen', '<div role="alert">Het lukte niet</div>', /says 'Het lukte niet'/],
  ])('finds %s', async (_what, html, fault) => {
    await page.setContent(good.replace('<p>', `${html}<p>`));
    expect([...(await pageFaults(page)), ...(await axeFaults(page))].join('\n')).toMatch(fault);
  });

  it('finds a page without a title of its own', async () => {
    await page.setContent(good.replace('Trends · ', ''));
    expect(await pageFaults(page)).toEqual(["title 'Onderstroom'"]);
  });

  it('hears what the browser complains about, once', async () => {
    const heard = listenTo(page);
    const complained = page.waitForEvent('console');
    await page.evaluate(() => console.error('kapot'));
    await complained;
    expect(heard()).toEqual(['console: kapot']);
    expect(heard()).toEqual([]);
  });
});
