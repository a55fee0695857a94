import { Global, Module } from '@nestjs/common';
import { GateAuditResolver, MaskedSpanResolver, ObservationsResolver } from './observations.resolver.js';
import { ObservationsService } from './observations.service.js';

/** What was noticed. */
@Global()
@Module({
  providers: [ObservationsService, ObservationsResolver, MaskedSpanResolver, GateAuditResolver],
  exports: [ObservationsService],
})
export class ObservationsModule {}
