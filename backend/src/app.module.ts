import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { dataSourceOptions } from './data-source.js';
import { ObservationsModule } from './observations/observations.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { CodeOrangeModule } from './code-orange/code-orange.module.js';
import { GuidanceModule } from './guidance/guidance.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { PipelineModule } from './pipeline/pipeline.module.js';
import { SignalsModule } from './signals/signals.module.js';
import { TaggingModule } from './tagging/tagging.module.js';
import { TrendsModule } from './trends/trends.module.js';
import { PeopleModule } from './people/people.module.js';
import { graphqlModule } from './platform/web/graphql.js';
import { loggerOptions } from './privacy/logger.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Settings } from './platform/settings.js';

/** The stages, in the order of the data. */
export const stages = [
  PeopleModule,
  ObservationsModule,
  FeedsModule,
  TaggingModule,
  TrendsModule,
  SignalsModule,
  CodeOrangeModule,
  GuidanceModule,
  MeetingsModule,
  DashboardModule,
  PipelineModule,
];

/** The whole product, with the given settings. */
@Module({})
export class AppModule {
  static with(settings: Settings, schemaFile: string | true = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggerOptions(settings.production)),
        ScheduleModule.forRoot(),
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings.databaseUrl), retryAttempts: 3, retryDelay: 500 }),
        PlatformModule.with(settings),
        graphqlModule(schemaFile, settings.production),
        ...stages,
      ],
    };
  }
}
