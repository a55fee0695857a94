import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The two screens of the field: a phone between two conversations, and the projector of the inloopuur. */
export const screens = { phone: { width: 390, height: 844 }, projector: { width: 1920, height: 1080 } } as const;

/** Flags that let a headless browser run as root, without a screen, and without asking the internet for anything. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Unpacks where TMPDIR says, which only a process of its own can be told, and says where the browser is. */
const UNPACK = `import('@sparticuz/chromium').then(({ default: own }) => own.executablePath()).then((path) => process.stdout.write(path))`;

/** The Chromium of the npm package, unpacked in a folder of this user and this worker: nobody runs what another is unpacking. */
function ownChromium(): string {
  const folder = join(tmpdir(), `onderstroom-chromium-${userInfo().uid}-${process.env['JEST_WORKER_ID'] ?? 'alone'}`);
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, TMPDIR: folder };
  return execFileSync(process.execPath, ['-e', UNPACK], { cwd: import.meta.dirname, env, encoding: 'utf8' });
}

/** A real Chromium: the one in CHROMIUM_PATH, else the one that ships inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? ownChromium();
  return chromium.launch({ executablePath, args: flags, headless: true });
}

/** A page on one of the two screens, in Dutch, as somebody who is signed in or not. */
export async function openPage(
  browser: Browser,
  screen: keyof typeof screens,
  signedIn?: { url: string; cookie: string },
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: screens[screen],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    hasTouch: screen === 'phone',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  if (signedIn?.cookie)
    await context.addCookies(
      signedIn.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: signedIn.url };
      }),
    );
  return { page: await context.newPage(), context };
}
