import { Module } from '@nestjs/common';
import { DemoFilling } from './demo-filling.service.js';
import { DemoGuidance } from './demo-guidance.service.js';
import { DemoRegion } from './demo-region.service.js';
import { RelevanceGate } from './relevance-gate.js';
import { Pipeline } from './pipeline.service.js';

/** What comes after what. */
@Module({ providers: [RelevanceGate, Pipeline, DemoFilling, DemoGuidance, DemoRegion], exports: [Pipeline, DemoRegion] })
export class PipelineModule {}
