import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../platform/config.js';
import { alreadyRunning, lockFileOf, startPostgres, type RunningPostgres } from '../platform/postgres/embedded-postgres.js';
import { checkPostgres } from '../platform/postgres/external-postgres.js';
import { lockHolder } from '../platform/postgres/folder-lock.js';
import { keptSecret } from '../platform/kept-secret.js';
import { requireFreePort } from '../platform/port.js';
import { explainSystemError } from '../platform/postgres/postgres-problem.js';
import { StartProblem } from '../platform/start-problem.js';
import type { Serving } from '../main.js';

type Database = Pick<RunningPostgres, 'url' | 'announce' | 'stop'> & Partial<Pick<RunningPostgres, 'dataDirectory'>>;
type Mode = 'demo' | 'empty';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const postgresFolder = (config: Config): string => join(config.dataDirectory, 'postgres');

function readMode(config: Config): Mode {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
    return values.empty || config.production ? 'empty' : 'demo';
  } catch {
    throw new StartProblem('Onbekende optie; gebruik npm start, of npm start -- --empty voor een lege omgeving zonder demo.');
  }
}

async function requireOwnPort(config: Config): Promise<void> {
  const address = lockHolder(lockFileOf(postgresFolder(config)))?.address;
  if (address && new URL(address).port === String(config.port)) throw alreadyRunning(postgresFolder(config), address);
  await requireFreePort(config.port, config.host);
}

async function openDatabase(config: Config, mode: Mode): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    await checkPostgres(config.databaseUrl);
    return { url: config.databaseUrl, announce: () => undefined, stop: () => Promise.resolve() };
  }
  // The demonstration never shares a database with real data.
  const database = mode === 'demo' ? 'onderstroom_demo' : 'onderstroom';
  return startPostgres({ directory: postgresFolder(config), durable: true, database, say });
}

function welcome(serving: Serving, database: Database, mode: Mode, seconds: string): string {
  const how = serving.setupLink
    ? `Maak nu de eerste beheerder; deze link werkt één keer:\n  ${serving.setupLink}`
    : mode === 'demo'
      ? 'Dit is een demo met verzonnen gegevens. Open het adres en kies als wie je inlogt; een wachtwoord is niet nodig.'
      : 'Log in met je e-mailadres en wachtwoord.';
  const kept = database.dataDirectory ? ` De gegevens blijven bewaard in ${database.dataDirectory}.` : '';
  return `\nOnderstroom draait op ${serving.url} (gestart in ${seconds} s)\n\n${how}\n\nStoppen: Ctrl-C.${kept}`;
}

/** What is open, in the order in which it must close: first the application, then the database. */
const open: { app?: Promise<Serving>; database?: Promise<Database> } = {};
let ending: Promise<void> | undefined;
let endingSince = 0;

// Whatever is still starting is waited for, so that a Ctrl-C at any moment leaves a database that was closed in order.
async function close(): Promise<void> {
  const app = open.app?.then((serving) => serving.close());
  await Promise.race([app?.catch(() => undefined), delay(10_000, undefined, { ref: false })]);
  const database = await open.database?.catch(() => undefined);
  await database?.stop();
}

function end(code: number): void {
  // One Ctrl-C can arrive more than once: from the terminal and from the programs above this one.
  if (ending) return performance.now() - endingSince > 500 ? say('Bezig met stoppen; een ogenblik.') : undefined;
  endingSince = performance.now();
  ending = close()
    .catch((error: unknown) => console.error(error))
    .then(() => process.exit(code));
}

async function start(): Promise<void> {
  const began = performance.now();
  const config = readConfig();
  const mode = readMode(config);
  await requireOwnPort(config);
  say(mode === 'demo' ? 'Onderstroom start (demo).' : 'Onderstroom start.');
  const secret = config.secret ?? keptSecret(join(config.dataDirectory, 'secret'));
  open.database = openDatabase(config, mode);
  const database = await open.database;
  const { serve } = await import('../main.js');
  if (ending) return;
  open.app = serve({ ...config, secret, databaseUrl: database.url, mode, say });
  const serving = await open.app;
  database.announce(serving.url);
  if (!ending) say(welcome(serving, database, mode, ((performance.now() - began) / 1000).toFixed(1)));
}

function fail(problem: unknown): void {
  const error = explainSystemError(problem);
  if (!ending) console.error(error instanceof StartProblem ? `\n${error.message}` : error);
  if (!ending) end(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.on('uncaughtException', fail);
start().catch(fail);
