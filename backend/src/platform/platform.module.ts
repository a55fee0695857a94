import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Clock } from './clock.js';
import { HealthController } from './web/health.controller.js';
import { HealthNotes } from './web/health-notes.js';
import { Jobs } from './jobs.js';
import { Live } from './live.js';
import { Mailer } from './mail/mailer.js';
import { Settings } from './settings.js';

/** What every stage stands on: settings, clock, background work, live notices, mail, health. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    const settingsProvider = { provide: Settings, useValue: settings };
    return {
      module: PlatformModule,
      imports: [TerminusModule],
      controllers: [HealthController],
      providers: [settingsProvider, Clock, HealthNotes, Jobs, Live, Mailer],
      exports: [Settings, Clock, HealthNotes, Jobs, Live, Mailer],
    };
  }
}
