import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import type { FeedFinding } from '../feed.models.js';

@Injectable()
export class FeedFinder {
  find(_viewer: Viewer, _address: string): Promise<FeedFinding> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }
}
