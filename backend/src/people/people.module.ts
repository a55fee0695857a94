import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import pg from 'pg';
import { Settings } from '../platform/settings.js';
import { AccountsService } from './accounts.service.js';
import { AUTH, createAuth } from './auth.js';
import { DemoSignInController } from './demo-sign-in.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleGuard } from './people.guard.js';
import { AccountResolver, OrganisationResolver, PeopleResolver, ViewerResolver } from './people.resolver.js';
import { Regions } from './regions.js';
import { Viewers } from './viewer.js';

const AUTH_POOL = Symbol('connections of better-auth');

/** Connections that may be lost while they rest (a restart of the database): the next question simply opens a new one. */
function connections(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 5 });
  pool.on('error', (error) => new Logger('People').warn(`A resting connection was lost: ${error.message}`));
  return pool;
}

/** Organisations, people, roles, regions, and the one guard before everything. */
@Global()
@Module({
  controllers: [DemoSignInController],
  providers: [
    {
      provide: AUTH_POOL,
      inject: [Settings],
      useFactory: (settings: Settings) => connections(settings.databaseUrl),
    },
    { provide: AUTH, inject: [AUTH_POOL, Settings], useFactory: createAuth },
    { provide: APP_GUARD, useClass: PeopleGuard },
    AccountsService,
    OrganisationsService,
    Regions,
    Viewers,
    PeopleResolver,
    ViewerResolver,
    OrganisationResolver,
    AccountResolver,
  ],
  exports: [AUTH, AccountsService, OrganisationsService, Regions, Viewers],
})
export class PeopleModule implements OnApplicationShutdown {
  constructor(@Inject(AUTH_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
