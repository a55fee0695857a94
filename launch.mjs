// Starts every task of this project under the Node version the project pins, whatever Node (20 or newer) the machine has,
// and installs first what is missing. Plain JavaScript on purpose: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lock');
const jest = 'node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --config jest.config.js';
const typescript = 'node --no-warnings --experimental-transform-types --import ./backend/testing/load-typescript.mjs';
const nx = 'node_modules/.bin/nx run-many --output-style=static --parallel=2';
const statics = `node_modules/.bin/prettier --check --log-level=warn . && ${nx} -t lint types boundaries drift`;

/** Every task: the commands that npm scripts call by name, run in the root of the project. */
const tasks = {
  start: { build: true, run: 'node --max-semi-space-size=8 backend/dist/src/cli/start.js' },
  test: { build: true, run: jest },
  jest: { run: jest },
  static: { build: true, run: statics },
  check: { build: true, run: `${statics} && ${jest}` },
  build: { build: true, run: '' },
  format: { run: 'node_modules/.bin/prettier --write --log-level=warn .' },
  try: { build: true, quiet: true, run: 'node backend/dist/src/cli/try.js' },
  feeds: { build: true, run: 'node backend/dist/src/cli/feeds.js' },
  words: { build: true, run: 'node backend/dist/src/cli/words.js' },
  train: { build: true, run: 'node backend/dist/src/cli/train.js' },
  evaluate: { build: true, run: 'node backend/dist/src/cli/evaluate.js' },
  schema: { build: true, run: 'node backend/dist/src/cli/print-schema.js' },
  bench: { build: true, run: `${typescript} test/bench/run.ts` },
  screenshots: {
    build: true,
    run: 'node --no-warnings --import ./backend/testing/load-typescript.mjs test/support/screenshots.ts',
  },
  node: { run: 'node' },
};

const stop = (sentence) => {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
};

/** The Node binary of the pinned package for this platform, or this very Node when it is new enough. */
function pinnedNode() {
  const key = `${process.platform}-${process.arch}`;
  for (const name of [`node-${key}`, `node-bin-${key}`]) {
    const file = join(root, 'node_modules', name, 'bin', 'node');
    if (existsSync(file)) return file;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    `Onderstroom draait op Linux en macOS (x64 of arm64); dit is ${key}. Installeer Node 24 zelf en probeer het opnieuw, of gebruik de container uit docker/.`,
  );
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Turns npm's error into one sentence that says what to do. */
function installProblem(log) {
  if (/ENOSPC|no space left/i.test(log))
    return 'De schijf is vol. Maak ten minste 2 GB vrij en start opnieuw; er is niets verloren.';
  if (/EACCES|EPERM|EROFS/i.test(log))
    return `Deze gebruiker mag niet schrijven in ${root}. Geef schrijfrechten of kies een andere map.`;
  if (networkTrouble.test(log))
    return 'Er is geen verbinding met het pakketregister van npm. Controleer het netwerk of de proxy en start opnieuw.';
  return `Installeren is niet gelukt. De laatste regels van npm:\n${log.trim().split('\n').slice(-8).join('\n')}`;
}

const networkTrouble = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i;

/** Asks the registry for a sign of life first: without a network npm itself keeps trying for minutes. */
function requireRegistry() {
  const asked = spawnSync('npm', ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=15000'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (asked.status !== 0 && networkTrouble.test(asked.stderr ?? '')) stop(installProblem(asked.stderr));
}

async function install(quiet) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  if (!quiet) process.stdout.write('Pakketten installeren (eenmalig, één tot drie minuten) ');
  const started = Date.now();
  requireRegistry();
  // The versions of package-lock.json, and only what is missing or changed since the last time. Without install scripts: nothing we
  // use needs one, and a package then runs nothing by itself.
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const npm = spawn('npm', ['install', ...flags, '--workspaces', '--include-workspace-root'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let log = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => (log = (log + part).slice(-20_000)));
  const dots = setInterval(() => quiet || process.stdout.write('.'), 2000);
  const code = await new Promise((done) => npm.on('close', done).on('error', (error) => done((log += error.message))));
  clearInterval(dots);
  if (code !== 0) stop(installProblem(log));
  writeFileSync(stamp, lockHash());
  if (!quiet) process.stdout.write(` klaar in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

function build(env, quiet) {
  if (name === 'start' && !existsSync(join(root, 'frontend', 'dist', 'index.html')))
    process.stdout.write('De pagina’s worden gebouwd (eenmalig, ongeveer tien seconden).\n');
  const done = spawnSync(`${nx} -t build`, { cwd: root, env, shell: true, encoding: 'utf8', maxBuffer: 1 << 26 });
  const said = `${done.stdout}${done.stderr}`;
  if (done.status !== 0 && /EACCES|EPERM|EROFS|ENOSPC/.test(said)) stop(installProblem(said));
  if (done.status !== 0) stop(`Bouwen is niet gelukt.\n${said}`);
  if (!quiet && !/read the output from the cache/i.test(done.stdout)) process.stdout.write('Gebouwd.\n');
}

const [name, ...rest] = process.argv.slice(2);
const task = tasks[name];
if (!task) stop(`Onbekende taak '${name ?? ''}'. Kies uit: ${Object.keys(tasks).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Onderstroom heeft Node 20 of nieuwer nodig; dit is ${process.version}.`);
try {
  accessSync(root, constants.W_OK);
} catch {
  if (!existsSync(stamp)) stop(installProblem('EACCES'));
}
await install(task.quiet);
const node = pinnedNode();
const env = {
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
};
if (task.build) build(env, task.quiet || name === 'start');
if (task.run) {
  // `exec` replaces the shell, so that a signal reaches the task itself; the launcher only waits for it.
  const last = task.run.split(' && ').length > 1 ? task.run : `exec ${task.run}`;
  const args = rest.map((value) => `'${value.replaceAll("'", `'\\''`)}'`).join(' ');
  const child = spawn(`${last} ${args}`, { cwd: root, env, shell: true, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the task as well; the other two can come to the launcher alone.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
