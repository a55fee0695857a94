import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The narrowest phone that the pages must fit, in CSS pixels; also 1280 pixels at 400 %. */
export const NARROWEST = 320;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = { run(context: object, options: object): Promise<AxeResults> };

/** What axe finds wrong on the page as it is now, one sentence per place. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    rules,
  );
  const faults: string[] = [];
  for (const { id, help, nodes } of results.violations)
    for (const { target, any } of nodes) {
      const selector = target.join(' ');
      if (id === 'target-size' && (await isLargeInSight(page, selector))) continue;
      faults.push(`${id} (${help}) at ${selector} ${any[0]?.message ?? ''}`.trim());
    }
  return faults;
}

/** A control that lies half behind a bar at the foot of the screen is large enough once it is scrolled into sight. */
function isLargeInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(async (where) => {
    const before = window.scrollY;
    document.querySelector(where)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ include: [where] }, { runOnly: ['target-size'] });
    window.scrollTo({ top: before, behavior: 'instant' });
    return violations.length === 0;
  }, selector);
}

/** What every page owes its reader, and this one lacks: one heading, a title of its own, no scrolling sideways. */
export async function pageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) faults.push(`${headings} h1`);
    if (!/\S+ · Onderstroom$/.test(document.title)) faults.push(`title '${document.title}'`);
    const alarm = document.querySelector('[role="alert"], .connection-mark, .screen-lost');
    if (alarm) faults.push(`says '${alarm.textContent}'`);
    for (const panel of document.querySelectorAll('.panel'))
      if (panel.scrollHeight > panel.clientHeight + 1) faults.push(`'${panel.id}' holds more than fits in it`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const widest = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      const names = widest.slice(0, 3).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
      faults.push(`${scrollWidth - clientWidth} px too wide at ${clientWidth} px: ${names.join(', ')}`);
    }
    return faults;
  });
}

/** What is wrong with a page as it is now: in light and dark, and when it is as narrow as the narrowest phone. */
export async function faultsEverywhere(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const faults = [...(await pageFaults(page)), ...(await axeFaults(page))];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  faults.push(...(await axeFaults(page)).map((fault) => `dark: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: NARROWEST, height: size.height });
  faults.push(...(await pageFaults(page)));
  await page.setViewportSize(size);
  return faults;
}

/** Keeps what the browser complains about, until it is asked for. */
export function listenTo(page: Page): () => string[] {
  let heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return () => {
    const said = heard;
    heard = [];
    return said;
  };
}
