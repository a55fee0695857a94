import { Controller, Get, Headers, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Clock } from '../platform/clock.js';
import { Public } from '../platform/web/permission.js';
import { Settings } from '../platform/settings.js';
import { demoFeed } from './demo-feed.js';

/** Serves the demonstration feed, so that fetching shows without internet; outside the demonstration it does not exist. */
@Controller('demo/feed.xml')
export class DemoFeedController {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  feed(@Headers('if-none-match') known: string | undefined, @Res() response: Response): void {
    if (!this.settings.demo) throw new NotFoundException();
    const { xml, etag } = demoFeed(this.clock.now());
    response.setHeader('etag', etag);
    if (known === etag) response.status(304).end();
    else response.type('application/rss+xml').send(xml);
  }
}
