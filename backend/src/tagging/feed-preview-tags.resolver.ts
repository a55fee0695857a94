import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FeedPreviewItem } from '../feeds/feed.models.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Allow } from '../platform/web/permission.js';
import { foundLabels } from './proposals.js';
import { InstanceTagger } from './tagger.provider.js';
import { TagProposal } from './tagging.models.js';

/** The labels that an item of a feed would get, read as the log form reads a text while it is typed. */
@Resolver(() => FeedPreviewItem)
@Allow('feeds.manage')
export class FeedPreviewTagsResolver {
  constructor(
    private readonly tagger: InstanceTagger,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [TagProposal])
  tags(@Parent() { title, summary }: FeedPreviewItem, @CurrentViewer() viewer: Viewer): TagProposal[] {
    const now = this.clock.now();
    const tagging = this.tagger.tag(`${title}\n${summary}`, now, viewer.region);
    return foundLabels(tagging, (code) => this.tagger.topic(code)?.label ?? code, now);
  }
}
