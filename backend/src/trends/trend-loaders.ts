import { Injectable } from '@nestjs/common';
import { Regions } from '../people/regions.js';
import type { Municipality } from '../people/people.models.js';
import type { Viewer } from '../people/viewer.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import type { Topic } from '../tagging/tagging.models.js';
import { type EvidenceCount, type LabelCount, type SightingRow, TrendFacts } from './trend-facts.service.js';
import { TrendReading } from './trend-reading.service.js';
import type { DayCount, MomentumReading, TrendMembership, UpcomingTime } from './trends.models.js';

/** What the answers about many trends ask for, fetched once per request and fact. */
@Injectable()
export class TrendLoaders {
  constructor(
    private readonly facts: TrendFacts,
    private readonly reading: TrendReading,
    private readonly tagger: InstanceTagger,
    private readonly regions: Regions,
  ) {}

  async topics(request: object, trendId: string): Promise<Topic[]> {
    return (await this.labels(request, trendId, 'topic')).flatMap(({ value }) => this.tagger.topic(value) ?? []);
  }

  async platforms(request: object, trendId: string): Promise<string[]> {
    return (await this.labels(request, trendId, 'platform')).map(({ label }) => label);
  }

  async municipalities(request: object, trendId: string): Promise<Municipality[]> {
    const codes = (await this.labels(request, trendId, 'place')).flatMap((place) => place.municipality_code ?? []);
    return [...new Set(codes)].flatMap((code) => this.regions.municipality(code) ?? []);
  }

  counts(request: object, trendId: string): Promise<EvidenceCount> {
    const batch = async (ids: readonly string[]) => new Map((await this.facts.counts(ids)).map((row) => [row.trend_id, row]));
    return loaderOf(request, 'trend counts', batch, { trend_id: trendId, observations: 0, organisations: 0 }).load(trendId);
  }

  sightings(request: object, trendId: string): Promise<SightingRow[]> {
    const batch = async (ids: readonly string[]) => grouped(await this.facts.sightings(ids), (row) => row.trend_id);
    return loaderOf<SightingRow[]>(request, 'trend sightings', batch, []).load(trendId);
  }

  daily(request: object, trendId: string): Promise<DayCount[]> {
    return loaderOf<DayCount[]>(request, 'trend days', (ids) => this.reading.daily(ids), []).load(trendId);
  }

  momentum(request: object, trendId: string): Promise<MomentumReading> {
    const none = { direction: 'quiet', recent: 0, expected: 0, ratio: 1, because: '' };
    return loaderOf<MomentumReading>(request, 'trend momentum', (ids) => this.reading.momenta(ids), none).load(trendId);
  }

  upcoming(request: object, trendId: string): Promise<UpcomingTime[]> {
    const batch = async (ids: readonly string[]) =>
      grouped<UpcomingTime>(await this.facts.upcoming(ids), (row) => row.trendId ?? '');
    return loaderOf<UpcomingTime[]>(request, 'trend upcoming', batch, []).load(trendId);
  }

  memberships(request: object, viewer: Viewer, observationId: string): Promise<TrendMembership[]> {
    const batch = async (ids: readonly string[]) => {
      const rows = await this.facts.memberships(viewer, ids);
      return grouped<TrendMembership & { observationId: string }>(rows, (row) => row.observationId);
    };
    return loaderOf<TrendMembership[]>(request, 'memberships', batch, []).load(observationId);
  }

  private async labels(request: object, trendId: string, kind: string): Promise<LabelCount[]> {
    const batch = async (ids: readonly string[]) => grouped(await this.facts.labels(ids), (row) => row.trend_id);
    return (await loaderOf<LabelCount[]>(request, 'trend labels', batch, []).load(trendId)).filter((row) => row.kind === kind);
  }
}
