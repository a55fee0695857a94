import type { Config } from './config.js';

/** The settings of the running instance, for injection: the configuration plus what the start found out. */
export abstract class Settings implements Config {
  abstract readonly port: number;
  abstract readonly host: string;
  abstract readonly databaseUrl: string;
  abstract readonly production: boolean;
  abstract readonly publicUrl: string;
  abstract readonly secret: string;
  abstract readonly smtpUrl?: string;
  abstract readonly smtpFrom?: string;
  abstract readonly dataDirectory: string;
  abstract readonly ingestConfigs: string;
  abstract readonly feedOrigins: string[];
  abstract readonly role: 'app' | 'worker' | 'all';
  /** True in the demonstration region: everything is marked DEMO and signing in is one click per role. */
  abstract readonly demo: boolean;
}
