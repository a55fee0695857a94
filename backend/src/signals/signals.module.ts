import { Global, Module } from '@nestjs/common';
import { SignalsResolver } from './signals.resolver.js';
import { SignalsService } from './signals.service.js';

/** Early warning. */
@Global()
@Module({ providers: [SignalsService, SignalsResolver], exports: [SignalsService] })
export class SignalsModule {}
