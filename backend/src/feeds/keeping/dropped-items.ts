import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import type { DroppedItem, FeedLesson } from '../feed.models.js';

/** What the feeds of a region left out in the last seven days, and what people taught them. */
@Injectable()
export class DroppedItems {
  ofFeed(_viewer: Viewer, _feedId: string, _first: number): Promise<DroppedItem[]> {
    return Promise.resolve([]);
  }

  lessons(_viewer: Viewer, _feedId: string): Promise<FeedLesson[]> {
    return Promise.resolve([]);
  }

  takeIn(_viewer: Viewer, _id: string): Promise<DroppedItem> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }

  undoTakeIn(_viewer: Viewer, _id: string): Promise<DroppedItem> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }

  forgetLesson(_viewer: Viewer, _id: string): Promise<boolean> {
    return Promise.reject(new Refusal('feeds.notFound'));
  }
}
