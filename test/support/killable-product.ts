import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Product, type ProductOptions, startProduct } from './product.js';

/** The product on one database, one data folder and one port, killed and started again as often as a test wants. */
export interface KillableProduct {
  url: string;
  setupLink: string | undefined;
  kills: number;
  /** kill -9, and started again; sessions go on. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a product that may be killed. */
export async function startKillable(options: ProductOptions): Promise<KillableProduct> {
  const port = await freePort();
  const settings = { ...options.settings, ONDERSTROOM_DATA: mkdtempSync(join(tmpdir(), 'onderstroom-test-')) };
  const begin = (): Promise<Product> => startProduct({ ...options, settings, port });
  let product = await begin();
  const killable: KillableProduct = {
    url: product.url,
    setupLink: product.setupLink,
    kills: 0,
    async killAndRestart() {
      await product.kill();
      killable.kills += 1;
      product = await begin();
    },
    stop: () => product.stop(),
  };
  return killable;
}
