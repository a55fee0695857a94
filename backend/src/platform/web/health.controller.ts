import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { HealthNotes } from './health-notes.js';
import { Public } from './permission.js';

/** Tells a container or a proxy whether this instance can work: the database answers. Shows besides what stages note. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly notes: HealthNotes,
  ) {}

  @Get()
  @Public()
  @HealthCheck()
  check() {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2_000 }), () => this.notes.all()]);
  }
}
