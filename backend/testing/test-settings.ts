import { ingestConfigs } from '../src/platform/checkout.js';
import type { Settings } from '../src/platform/settings.js';

/** The settings of a product under test, on this database: nothing listens, nothing works by itself and nothing is sent, unless changed. */
export function testSettings(changes: Partial<Settings> & Pick<Settings, 'databaseUrl'>): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    production: false,
    publicUrl: 'http://localhost',
    secret: 'een geheim voor de tests van ten minste 32 tekens',
    dataDirectory: '.data',
    ingestConfigs,
    feedOrigins: [],
    role: 'app',
    demo: false,
    ...changes,
  };
}
