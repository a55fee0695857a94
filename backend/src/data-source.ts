import { DataSource, type DataSourceOptions } from 'typeorm';
import { People1795300000001 } from '../migrations/1795300000001-people.js';
import { Observations1795300000002 } from '../migrations/1795300000002-observations.js';
import { Tags1795300000003 } from '../migrations/1795300000003-tags.js';
import { Trends1795300000004 } from '../migrations/1795300000004-trends.js';
import { CodeOrange1795300000008 } from '../migrations/1795300000008-code-orange.js';
import { SignalsMeetings1795300000005 } from '../migrations/1795300000005-signals-meetings.js';
import { Feeds1795300000006 } from '../migrations/1795300000006-feeds.js';
import { Guidance1795300000007 } from '../migrations/1795300000007-guidance.js';
import { DemoFill1795300000012 } from '../migrations/1795300000012-demo-fill.js';
import { FeedsThatHeal1795300000013 } from '../migrations/1795300000013-feeds-that-heal.js';
import { TeachableModels1795300000014 } from '../migrations/1795300000014-teachable-models.js';
import { TeachableWords1795300000015 } from '../migrations/1795300000015-teachable-words.js';
import { Feed } from './feeds/feed.entity.js';
import { CodeOrange, CodeOrangeRecipient } from './code-orange/code-orange.entity.js';
import { Guidance, SavedGuidance } from './guidance/guidance.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { Observation } from './observations/observation.entity.js';
import { Signal } from './signals/signal.entity.js';
import { Tag } from './tagging/tag.entity.js';
import { Trend } from './trends/trend.entity.js';
import { Account } from './people/account.entity.js';
import { Organisation } from './people/organisation.entity.js';

const entities = [
  Organisation,
  Account,
  Observation,
  Feed,
  Tag,
  Trend,
  Signal,
  CodeOrange,
  CodeOrangeRecipient,
  Guidance,
  SavedGuidance,
  Meeting,
];
const migrations = [
  People1795300000001,
  Observations1795300000002,
  Tags1795300000003,
  Trends1795300000004,
  SignalsMeetings1795300000005,
  CodeOrange1795300000008,
  Feeds1795300000006,
  DemoFill1795300000012,
  FeedsThatHeal1795300000013,
  Guidance1795300000007,
  TeachableModels1795300000014,
  TeachableWords1795300000015,
];

/** How every process speaks with PostgreSQL: the same entities and migrations in the product, the tests and the tools. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'onderstroom',
    poolSize: 10,
    // On the disks of today a page at random costs hardly more than the next one; with the default of 4 fresh tables are read whole.
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, options: '-c random_page_cost=1.1' },
  };
}

/** A connection that is not open yet. */
export const dataSource = (url: string): DataSource => new DataSource(dataSourceOptions(url));
