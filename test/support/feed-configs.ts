import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const own = join(import.meta.dirname, '../../ingest-configs');

/** A copy of the configuration that follows only the given feeds. */
export function configsWith(feeds: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'onderstroom-configs-'));
  cpSync(own, folder, { recursive: true });
  for (const file of readdirSync(join(folder, 'feeds'))) if (file.endsWith('.yaml')) rmSync(join(folder, 'feeds', file));
  for (const [code, yaml] of Object.entries(feeds)) writeFileSync(join(folder, 'feeds', `${code}.yaml`), yaml);
  return folder;
}
