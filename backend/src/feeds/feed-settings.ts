import type { FeedConfig } from './feed-config.js';
import type { FeedSettings } from './feed.models.js';

/** The settings of a feed as the screen shows them; what an older row does not hold yet gets what a file without it would get. */
export function feedSettings(config: Partial<FeedConfig>): FeedSettings {
  return {
    interval: config.interval ?? 30,
    language: config.language ?? 'nl',
    include: config.include ?? [],
    exclude: config.exclude ?? [],
    dropLinks: config.dropLinks ?? [],
    municipality: config.municipality ?? null,
    municipalities: config.municipalities ?? [],
    topics: config.topics ?? [],
    relevance: config.relevance ?? 'all',
  };
}
