import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import type { Feed } from '../feed.entity.js';
import type { FeedInput } from '../feed.models.js';

@Injectable()
export class FeedAdding {
  add(_viewer: Viewer, _input: FeedInput): Promise<Feed> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }

  change(_viewer: Viewer, _id: string, _input: FeedInput): Promise<Feed> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }

  remove(_viewer: Viewer, _id: string): Promise<Feed> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }

  restore(_viewer: Viewer, _id: string): Promise<Feed> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }
}
