import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Regions } from '../people/regions.js';
import { Clock } from '../platform/clock.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { smallCount } from '../trends/small-count.js';
import type { Trend } from '../trends/trend.entity.js';
import { TrendFacts } from '../trends/trend-facts.service.js';
import { SightingAnswer } from '../trends/trends.models.js';
import type { GuidanceEvidence, NewsItem } from './drafting/evidence.js';

/** Most public items that a concept names. */
const MOST_NEWS = 6;
const inWords = (count: number): string | null => (count > 0 ? smallCount(count).words : null);

/** Gathers what a concept may be made of. */
@Injectable()
export class GuidanceEvidenceReading {
  constructor(
    private readonly database: DataSource,
    private readonly facts: TrendFacts,
    private readonly tagger: InstanceTagger,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  async of(trend: Trend): Promise<GuidanceEvidence> {
    const [labels, sightings, upcoming, news, organisations] = await Promise.all([
      this.facts.labels([trend.id]),
      this.facts.sightings([trend.id]),
      trend.sharingCanAmplify ? [] : this.facts.upcoming([trend.id]),
      this.news(trend.id),
      this.organisations(trend.id),
    ]);
    const { level, certainty, phase, sharingCanAmplify, firstSeen, lastSeen } = trend;
    const of = (kind: string) => labels.filter((label) => label.kind === kind);
    const codes = [...new Set(of('place').flatMap((place) => place.municipality_code ?? []))];
    return {
      topics: of('topic').flatMap(({ value }) => this.tagger.topic(value) ?? []),
      platforms: [
        ...new Set(
          of('platform')
            .filter(({ value }) => value !== 'offline')
            .map(({ label }) => label),
        ),
      ],
      municipalities: codes.flatMap((code) => this.regions.municipality(code)?.name ?? []),
      ...{ level, certainty, phase, sharingCanAmplify, firstSeen, lastSeen, news },
      organisations: inWords(organisations),
      seenBy: inWords(sightings.filter(({ answer }) => answer === SightingAnswer.seen).length),
      upcoming: upcoming.slice(0, 3).map(({ text, place }) => ({ text, place })),
      today: this.clock.now(),
    };
  }

  /** Public items of the trend, newest first. */
  private news(trendId: string): Promise<NewsItem[]> {
    return this.database.query(
      `SELECT o.title, o.link, o.noticed_at AS at FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = $1 AND m.state = 'joined' AND o.origin = 'feed' AND o.title IS NOT NULL AND o.link IS NOT NULL
       ORDER BY o.noticed_at DESC LIMIT ${MOST_NEWS}`,
      [trendId],
    );
  }

  /** How many organisations of professionals noticed it. */
  private async organisations(trendId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(DISTINCT o.organisation_id)::int AS count FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = $1 AND m.state = 'joined' AND o.origin = 'person'`,
      [trendId],
    );
    return row?.count ?? 0;
  }
}
