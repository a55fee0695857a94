import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processStart } from '../../backend/src/platform/postgres/process-identity.js';
import { demoSignIn, signIn } from '../support/api.js';
import { firstAdmin } from '../support/people.js';
import { freePort } from '../support/product.js';
import { launcher, startCommand, type Started } from '../support/start-process.js';

describe('starting the product', () => {
  let folder: string;
  let port: string;
  const children: Started[] = [];
  const start = (more: Record<string, string> = {}, ...args: string[]) => {
    const started = startCommand({ PORT: port, ONDERSTROOM_DATA: folder, ...more }, ...args);
    children.push(started);
    return started;
  };
  /** One sentence for a person, no stack trace, and a failing exit code. */
  const refusal = async (started: Started) => {
    expect(await started.ended).toBe(1);
    const lines = started
      .output()
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^Onderstroom start/.test(line));
    expect(lines).toHaveLength(1);
    return lines[0];
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onderstroom-start-'));
    chmodSync(folder, 0o755);
    port = String(await freePort());
  });

  afterAll(async () => {
    for (const { child, ended } of children) if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it('says in one sentence that the port is taken, and which one to try', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(Number(port), '127.0.0.1', done));
    const next = Number(port) + 1;
    expect(await refusal(start())).toBe(
      `Poort ${port} is al in gebruik door een ander programma; kies een andere poort, bijvoorbeeld: PORT=${next} npm start`,
    );
    await new Promise((done) => other.close(done));
  });

  it.each([
    [
      'a server that is not there',
      { DATABASE_URL: 'postgres://naam:geheim@127.0.0.1:1/onderstroom' },
      'daar luistert geen server',
    ],
    ['an address that is none', { DATABASE_URL: 'mysql://naam:geheim@server/onderstroom' }, 'DATABASE_URL is geen geldig adres'],
    ['settings that are wrong', { PORT: 'drieduizend', SMTP_URL: 'mail' }, 'PORT moet een getal zijn; SMTP_URL is geen geldig'],
    ['production without a secret', { NODE_ENV: 'production' }, 'ONDERSTROOM_SECRET ontbreekt'],
  ])('says in one sentence what is wrong with %s, and no password', async (_, settings, sentence) => {
    const said = await refusal(start(settings));
    expect(said).toContain(sentence);
    expect(said).not.toContain('geheim');
  });

  it('says in one sentence that an option does not exist', async () => {
    expect(await refusal(start({}, '--leeg'))).toContain('npm start -- --empty');
  });

  it('recovers by itself when everything was killed, with all that was acknowledged, on the same port', async () => {
    const first = start({}, '--empty');
    const [, url = ''] = await first.says(/Onderstroom draait op (\S+)/);
    const [setupLink] = await first.says(/http\S+\/instellen\?token=\S+/);
    await firstAdmin({ url, setupLink });
    const [, data = ''] = await first.says(/bewaard in (.+)\.$/m);
    const server = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);

    expect(await refusal(start({}, '--empty'))).toContain(`Onderstroom draait al op ${url}`);

    process.kill(-(first.child.pid ?? 0), 'SIGKILL');
    process.kill(server, 'SIGKILL');
    await first.ended;

    const second = start({}, '--empty');
    expect((await second.says(/Onderstroom draait op (\S+)/))[1]).toBe(url);
    await second.says(/Log in met je e-mailadres en wachtwoord/);
    expect(second.output()).not.toContain('/instellen');
    const admin = await signIn(url, 'beheer@voorbeeld.example', 'een heel lang testwachtwoord');
    expect(await admin.ask(`{ me { email } }`)).toEqual({ me: { email: 'beheer@voorbeeld.example' } });
    await expect(demoSignIn(url, 'host')).rejects.toThrow(/sign-in: 4/);

    const again = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(processStart(again)).toBeUndefined();
  });

  it('hands signals and exit codes on through the launcher', async () => {
    expect(await refusal(launcher('onzin'))).toMatch(/^Onbekende taak 'onzin'\. Kies uit: start, test/);
    const task = launcher(
      'node',
      '-e',
      `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('klaar')`,
    );
    await task.says(/klaar/);
    task.child.kill('SIGTERM');
    expect(await task.ended).toBe(7);
  });
});
