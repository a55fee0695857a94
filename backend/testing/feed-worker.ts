// A worker that reads feeds and nothing else, as a process of its own: the real services on a real database, without web and without
// the labelling that follows (it stays in its queue). Does a round when its parent asks, and may be killed at any moment.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module.js';
import { FeedFetching } from '../src/feeds/feed-fetching.js';
import { ingestConfigs } from '../src/platform/checkout.js';
import type { Settings } from '../src/platform/settings.js';

/** How one round went; milliseconds. */
export interface WorkerRound {
  fetched: number;
  milliseconds: number;
}

const changes = JSON.parse(process.argv[2] ?? '{}') as Partial<Settings> & Pick<Settings, 'databaseUrl'>;
const settings: Settings = {
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

async function round(fetching: FeedFetching): Promise<WorkerRound> {
  const start = performance.now();
  const fetched = await fetching.fetchDue();
  return { fetched, milliseconds: performance.now() - start };
}

const app = await NestFactory.createApplicationContext(AppModule.with(settings), { abortOnError: false, logger: ['error'] });
const fetching = app.get(FeedFetching);
process.on('message', (message) => {
  if (message === 'round') void round(fetching).then((answer) => process.send?.(answer));
  if (message === 'stop') void app.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
