import { Global, Module } from '@nestjs/common';
import { CodeOrangeDrafting } from './code-orange-drafting.service.js';
import { CodeOrangeResolver, TrendCodeOrangesResolver } from './code-orange.resolver.js';
import { CodeOrangeSending } from './code-orange-sending.service.js';
import { Confirmations } from './confirmations.service.js';
import { MailQueue } from './mail-queue.service.js';

/** Urgent messages with a receipt per organisation. */
@Global()
@Module({
  providers: [CodeOrangeDrafting, CodeOrangeSending, Confirmations, MailQueue, CodeOrangeResolver, TrendCodeOrangesResolver],
  exports: [MailQueue],
})
export class CodeOrangeModule {}
