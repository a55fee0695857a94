import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { startPostgres } from '../../backend/src/platform/postgres/embedded-postgres.js';
import { demoSignIn } from '../support/api.js';
import { startProduct } from '../support/product.js';
import { byTurns, print } from './measure.js';

const TOGETHER = 8;
const REQUESTS = 200;
const SCREEN = `{ sharedScreen(presentation: true) {
  version sentence newCount { value words }
  latest { id at sentence platforms places topics { code label } }
  rising { id title level certainty phase isNew places momentum { direction because } daily { date count } organisations { value words } }
  topics { topic { code label } weeks { start count incomplete } total { value words } sentence }
  municipalities { municipality { code name } count { value words } }
  upcoming { start end precision text place trendId level }
} }`;

/** Does the same a number of times, eight at once. */
async function many(ask: () => Promise<unknown>): Promise<void> {
  let left = REQUESTS;
  const one = async () => {
    while (left-- > 0) await ask();
  };
  await Promise.all(Array.from({ length: TOGETHER }, one));
}

/** The shared screen of the demonstration region over HTTP, next to the emptiest question to the same database. */
export async function benchScreen(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onderstroom-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ directory: join(folder, 'postgres'), durable: false });
  const product = await startProduct({ databaseUrl: postgres.url, demo: true });
  const pool = new Pool({ connectionString: postgres.url, max: TOGETHER });
  try {
    const host = await demoSignIn(product.url, 'host');
    const emptiest = () => many(() => pool.query('SELECT 1'));
    const perSecond = (milliseconds: number) => (REQUESTS * 1000) / milliseconds;
    for (const [what, query] of [
      ['sharedScreen', SCREEN],
      ['who am I', '{ me { id } }'],
    ] as const) {
      const [ours, theirs] = await byTurns(() => many(() => host.ask(query)), emptiest);
      print({ what, ours: perSecond(ours), peer: 'SELECT 1 on the same server', theirs: perSecond(theirs), unit: 'requests/s' });
    }
  } finally {
    await pool.end();
    await product.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
