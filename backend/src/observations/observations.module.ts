import { Global, Module } from '@nestjs/common';
import { ObservationsResolver } from './observations.resolver.js';
import { ObservationsService } from './observations.service.js';

/** What was noticed. */
@Global()
@Module({ providers: [ObservationsService, ObservationsResolver], exports: [ObservationsService] })
export class ObservationsModule {}
