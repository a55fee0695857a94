import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { Logger, PinoLogger } from 'nestjs-pino';
import pino from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module.js';
import type { StoredObservations } from '../src/observations/observations.service.js';
import { openFrontDoor } from '../src/people/front-door.js';
import { Pipeline } from '../src/pipeline/pipeline.service.js';
import { Clock } from '../src/platform/clock.js';
import { Jobs } from '../src/platform/jobs.js';
import type { Settings } from '../src/platform/settings.js';
import { Crew } from './crew.js';
import { testDatabase } from './test-server.js';
import { testSettings } from './test-settings.js';

/** The region of the configuration, and one that nobody of it may see. */
export const REGION = 'brabant-zuidoost';
export const ELSEWHERE = 'elders';

/** A clock that stands still until a spec moves it; it starts on Wednesday 18 November 2026 at 13:00 in Amsterdam. */
export class SetClock extends Clock {
  private at = new Date('2026-11-18T12:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }

  pass(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

/** The whole product on a database of its own, with a clock that stands still and no work in the background. */
export interface Product {
  url: string;
  settings: Settings;
  database: DataSource;
  clock: SetClock;
  crew: Crew;
  /** Every line that was logged so far, as it was written. */
  logged: string[];
  get: NestExpressApplication['get'];
  /** Does the work that waits: tags and places what was stored since the last time. */
  runOnce(): Promise<void>;
  /** Does that work for these observations, as one batch of a worker. */
  understand(ids: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Boots the product on a free port; close it when done. */
export async function startProduct(changes: Partial<Settings> = {}): Promise<Product> {
  const own = await testDatabase();
  const settings = testSettings({ databaseUrl: own.url, ...changes });
  const options = { bodyParser: false, bufferLogs: true, abortOnError: false };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), options);
  const clock = new SetClock();
  app.get(Clock).now = () => clock.now();
  const logged = keepLog(app);
  openFrontDoor(app, settings);
  await app.listen(0, settings.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://${settings.host}:${port}`;
  const database = app.get(DataSource);
  const get = app.get.bind(app);
  const understand = (ids: string[]) => app.get(Pipeline).understand([{ region: REGION, ids }]);
  const close = () => app.close().then(() => own.drop());
  return {
    url,
    settings,
    database,
    clock,
    logged,
    get,
    close,
    crew: new Crew(app, url),
    runOnce: () => runOnce(app),
    understand,
  };
}

/** Keeps what would go to standard output, at every level. */
function keepLog(app: NestExpressApplication): string[] {
  app.useLogger(app.get(Logger));
  const lines: string[] = [];
  const root = PinoLogger.root as pino.Logger & Record<symbol, unknown>;
  root.level = 'trace';
  root[pino.symbols.streamSym] = { write: (line: string) => void lines.push(line) };
  return lines;
}

async function runOnce(app: NestExpressApplication): Promise<void> {
  const database = app.get(DataSource);
  await app.get(Jobs).enqueue('observations.stored', { region: REGION, ids: [] } satisfies StoredObservations);
  const [rows] = await database.query<[{ data: StoredObservations }[], number]>(
    `DELETE FROM pgboss.job WHERE name = 'observations.stored' AND state < 'active' RETURNING data`,
  );
  await app.get(Pipeline).understand(rows.map(({ data }) => data));
}
