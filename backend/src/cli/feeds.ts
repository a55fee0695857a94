import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config.js';
import { runningPostgres } from '../platform/postgres/running-postgres.js';
import { StartProblem } from '../platform/start-problem.js';
import { checkFeeds, checkingSettings } from './check-feeds.js';
import { exportFeeds } from './export-feeds.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const usage = `Zo gebruik je dit:
  npm run feeds -- check                  controleert alle bestanden in ingest-configs/feeds
  npm run feeds -- check --fetch          haalt ook elke bron één keer op en bewaart niets
  npm run feeds -- check --fetch <code>   hetzelfde voor een of meer bronnen
  npm run feeds -- export                 maakt bestanden van de bronnen die op het scherm zijn toegevoegd
  npm run feeds -- export --to <map>      hetzelfde, in een map naar keuze`;

interface Asked {
  command: string;
  codes: string[];
  fetch: boolean;
  to?: string;
}

function asked(): Asked | undefined {
  try {
    const options = { fetch: { type: 'boolean', default: false }, to: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [command = 'check', ...codes] = positionals;
    return { command, codes, ...values };
  } catch {
    return undefined;
  }
}

async function check({ codes, fetch }: Asked): Promise<boolean> {
  return checkFeeds({ ...checkingSettings(), fetch: fetch || codes.length > 0, codes, say });
}

async function exported({ to }: Asked): Promise<boolean> {
  const config = readConfig();
  const databaseUrl = config.databaseUrl ?? (await runningPostgres(join(config.dataDirectory, 'postgres')));
  if (databaseUrl) return exportFeeds({ databaseUrl, folder: to ? resolve(to) : join(config.ingestConfigs, 'feeds'), say });
  say('Er draait nu geen Onderstroom op deze computer. Start hem met npm start, of zet DATABASE_URL naar de database.');
  return false;
}

async function run(wanted: Asked | undefined): Promise<boolean> {
  if (wanted?.command === 'check') return check(wanted);
  if (wanted?.command === 'export' && wanted.codes.length === 0) return exported(wanted);
  say(usage);
  return false;
}

/** Checks the feed files and tries them out, or makes files of what was added on screen; ends with 1 when something is wrong. */
try {
  if (!(await run(asked()))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  say(error.message);
  process.exitCode = 1;
}
