import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config.js';
import { checkFeeds, checkingSettings } from './check-feeds.js';
import { findDatabase, runCommand, say } from './command.js';
import { exportFeeds } from './export-feeds.js';

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
  const databaseUrl = await findDatabase(config);
  if (!databaseUrl) return false;
  return exportFeeds({ databaseUrl, folder: to ? resolve(to) : join(config.ingestConfigs, 'feeds'), say });
}

async function run(wanted: Asked | undefined): Promise<boolean> {
  if (wanted?.command === 'check') return check(wanted);
  if (wanted?.command === 'export' && wanted.codes.length === 0) return exported(wanted);
  say(usage);
  return false;
}

/** Checks the feed files and tries them out, or makes files of what was added on screen; ends with 1 when something is wrong. */
await runCommand(() => run(asked()));
