import { Global, Module } from '@nestjs/common';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';

/** The inloopuur. */
@Global()
@Module({ providers: [MeetingsService, MeetingsResolver], exports: [MeetingsService] })
export class MeetingsModule {}
