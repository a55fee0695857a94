import { Global, Module } from '@nestjs/common';
import { GuidanceEvidenceReading } from './guidance-evidence.service.js';
import { GuidanceFieldsResolver, TrendGuidancesResolver } from './guidance-fields.resolver.js';
import { GuidanceKeeping } from './guidance-keeping.service.js';
import { GuidancePdfController } from './pdf/guidance-pdf.controller.js';
import { GuidanceReading } from './guidance-reading.service.js';
import { GuidanceResolver } from './guidance.resolver.js';
import { GuidanceService } from './guidance.service.js';
import { InstanceStandardTexts } from './standard-texts.service.js';

/** Handreikingen for schools. */
@Global()
@Module({
  controllers: [GuidancePdfController],
  providers: [
    GuidanceEvidenceReading,
    GuidanceFieldsResolver,
    GuidanceKeeping,
    GuidanceReading,
    GuidanceResolver,
    GuidanceService,
    InstanceStandardTexts,
    TrendGuidancesResolver,
  ],
  exports: [GuidanceReading, GuidanceService],
})
export class GuidanceModule {}
