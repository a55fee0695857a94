import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import type { FeedInput, FeedPreview } from '../feed.models.js';

@Injectable()
export class FeedPreviews {
  preview(_viewer: Viewer, _input: FeedInput): Promise<FeedPreview> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }
}
