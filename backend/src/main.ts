import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { join } from 'node:path';
import { AppModule } from './app.module.js';
import { dataSource } from './data-source.js';
import { AccountsService } from './people/accounts.service.js';
import { openFrontDoor } from './people/front-door.js';
import { checkout } from './platform/checkout.js';
import { DemoRegion } from './pipeline/demo-region.service.js';
import type { Config } from './platform/config.js';
import { serveFrontend } from './platform/web/frontend.js';
import type { Settings } from './platform/settings.js';
import { spareMemory } from './platform/spare-memory.js';

/** What the start found out beside the configuration. */
export type ServeOptions = Config & { databaseUrl: string; mode: 'demo' | 'empty'; say?: (sentence: string) => void };

/** A running instance. */
export interface Serving {
  url: string;
  /** Present while nobody can sign in yet: the one-time link for the first admin. */
  setupLink?: string;
  close(): Promise<void>;
}

/** The settings for injection. */
export function settingsOf(options: ServeOptions): Settings {
  const publicUrl = (options.publicUrl ?? `http://localhost:${options.port}`).replace(/\/$/, '');
  if (!options.secret) throw new Error('a secret is needed');
  return {
    ...options,
    publicUrl,
    secret: options.secret,
    demo: options.mode === 'demo',
  };
}

/** Brings the tables up to date; safe when several replicas start at once. */
export async function migrate(url: string): Promise<void> {
  const database = await dataSource(url).initialize();
  try {
    await database.query(`SELECT pg_advisory_lock(hashtext('onderstroom migrations'))`);
    await database.runMigrations();
  } finally {
    await database.destroy();
  }
}

/** Migrates, fills the demonstration region when asked, and serves everything on one port. */
export async function serve(options: ServeOptions): Promise<Serving> {
  spareMemory();
  const settings = settingsOf(options);
  await migrate(settings.databaseUrl);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  openFrontDoor(app, settings);
  serveFrontend(app, join(checkout, 'frontend', 'dist'));
  if (settings.demo) await app.get(DemoRegion).fill(options.say);
  await app.listen(settings.port, settings.host);
  const accounts = app.get(AccountsService);
  const setupLink = settings.role !== 'worker' && (await accounts.needsSetup()) ? await accounts.setupLink() : undefined;
  return { url: settings.publicUrl, setupLink, close: () => app.close() };
}
