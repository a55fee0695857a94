// A worker that reads feeds and nothing else, as a process of its own: the real services on a real database, without web and without
// the labelling that follows (it stays in its queue). Does a round when its parent asks, and may be killed at any moment.
// A light one holds only the stages up to the feeds, so that it starts in a second.
import 'reflect-metadata';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { dataSourceOptions } from '../src/data-source.js';
import { FeedFetching } from '../src/feeds/feed-fetching.js';
import { FeedsModule } from '../src/feeds/feeds.module.js';
import { ObservationsModule } from '../src/observations/observations.module.js';
import { PeopleModule } from '../src/people/people.module.js';
import { PlatformModule } from '../src/platform/platform.module.js';
import type { Settings } from '../src/platform/settings.js';
import { spareMemory } from '../src/platform/spare-memory.js';
import { loggerOptions } from '../src/privacy/logger.js';
import { testSettings } from './test-settings.js';

/** How one round went; milliseconds. */
export interface WorkerRound {
  fetched: number;
  milliseconds: number;
}

/** Where a worker works, and whether as the whole product or with the stages up to the feeds only. */
export type WorkerSettings = Partial<Settings> & Pick<Settings, 'databaseUrl'> & { light?: boolean };

const { light, ...changes } = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings;
const settings = testSettings(changes);

async function round(fetching: FeedFetching): Promise<WorkerRound> {
  const start = performance.now();
  const fetched = await fetching.fetchDue();
  return { fetched, milliseconds: performance.now() - start };
}

class LightWorker {}

async function modules(): Promise<DynamicModule> {
  if (!light) return (await import('../src/app.module.js')).AppModule.with(settings);
  const database = TypeOrmModule.forRoot(dataSourceOptions(settings.databaseUrl));
  const below = [LoggerModule.forRoot(loggerOptions(false)), ScheduleModule.forRoot(), database, PlatformModule.with(settings)];
  return { module: LightWorker, imports: [...below, PeopleModule, ObservationsModule, FeedsModule] };
}

spareMemory();
const app = await NestFactory.createApplicationContext(await modules(), { abortOnError: false, logger: ['error'] });
const fetching = app.get(FeedFetching);
process.on('message', (message) => {
  if (message === 'round') void round(fetching).then((answer) => process.send?.(answer));
  if (message === 'stop') void app.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
