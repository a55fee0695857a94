import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestConfigs } from '../platform/checkout.js';
import { readConfig } from '../platform/config.js';
import { StartProblem } from '../platform/start-problem.js';
import { checkWords } from './check-words.js';
import { findDatabase, runCommand, say } from './command.js';
import { exportWords } from './export-words.js';

const usage = `Zo gebruik je dit:
  npm run words -- check                 controleert alle woordenlijsten in ingest-configs/topics
  npm run words -- export                zet in die bestanden wat op het scherm is gewijzigd
  npm run words -- export --to <map>     hetzelfde, in een map naar keuze`;

interface Asked {
  command: string;
  more: boolean;
  to?: string;
}

function asked(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
    const [command = 'check', ...more] = positionals;
    return { command, more: more.length > 0, ...values };
  } catch {
    return undefined;
  }
}

/** The configuration of this instance; that of the checkout when its settings are not right. */
function configFolder(): string {
  try {
    return readConfig().ingestConfigs;
  } catch (error) {
    if (error instanceof StartProblem) return ingestConfigs;
    throw error;
  }
}

async function exported({ to }: Asked): Promise<boolean> {
  const config = readConfig();
  const databaseUrl = await findDatabase(config);
  const target = to ? resolve(to) : join(config.ingestConfigs, 'topics');
  if (!databaseUrl) return false;
  return exportWords({ databaseUrl, ingestConfigs: config.ingestConfigs, folder: target, say });
}

async function run(wanted: Asked | undefined): Promise<boolean> {
  if (wanted?.command === 'check' && !wanted.more && wanted.to === undefined) return checkWords(configFolder(), say);
  if (wanted?.command === 'export' && !wanted.more) return exported(wanted);
  say(usage);
  return false;
}

/** Checks the word lists, or puts what was changed on screen into their files; ends with 1 when something is wrong. */
await runCommand(() => run(asked()));
