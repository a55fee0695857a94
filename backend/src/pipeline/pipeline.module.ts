import { Module } from '@nestjs/common';
import { Pipeline } from './pipeline.service.js';

/** What comes after what. */
@Module({ providers: [Pipeline], exports: [Pipeline] })
export class PipelineModule {}
