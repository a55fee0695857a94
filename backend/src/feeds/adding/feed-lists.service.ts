import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import type { ImportedFeed } from '../feed.models.js';

@Injectable()
export class FeedLists {
  read(_viewer: Viewer, _opml: string): Promise<ImportedFeed[]> {
    return Promise.reject(new Refusal('feeds.notOpml'));
  }

  write(_viewer: Viewer): Promise<string> {
    return Promise.resolve('');
  }
}
