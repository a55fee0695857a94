import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Observation } from '../observations/observation.entity.js';
import { Account, Person } from '../people/account.entity.js';
import { Municipality } from '../people/people.models.js';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { Allow } from '../platform/web/permission.js';
import { Reading, Topic } from '../tagging/tagging.models.js';
import { exactCount, smallCount } from './small-count.js';
import { SimilarTrends } from './similar-trends.service.js';
import { Trend, TrendCard } from './trend.entity.js';
import { TrendFacts } from './trend-facts.service.js';
import { TrendReading } from './trend-reading.service.js';
import { TrendLoaders } from './trend-loaders.js';
import { isInside } from './trend-visibility.js';
import {
  CountInWords,
  DayCount,
  Evidence,
  MomentumReading,
  PendingLevel,
  SightingAnswer,
  SightingCount,
  TrendChange,
  TrendMembership,
  UpcomingTime,
} from './trends.models.js';

/** The request that loaders belong to. */
interface Call {
  req: object;
}

const counter = (viewer: Viewer) => (isInside(viewer) ? exactCount : smallCount);

@Resolver(() => Trend)
@Allow('trends.read')
export class TrendFieldsResolver {
  constructor(
    private readonly loaders: TrendLoaders,
    private readonly facts: TrendFacts,
    private readonly reading: TrendReading,
    private readonly database: DataSource,
  ) {}

  @ResolveField(() => [Topic])
  topics(@Parent() { id }: Trend, @Context() { req }: Call): Promise<Topic[]> {
    return this.loaders.topics(req, id);
  }

  @ResolveField(() => [String])
  platforms(@Parent() { id }: Trend, @Context() { req }: Call): Promise<string[]> {
    return this.loaders.platforms(req, id);
  }

  @ResolveField(() => [Municipality])
  municipalities(@Parent() { id }: Trend, @Context() { req }: Call): Promise<Municipality[]> {
    return this.loaders.municipalities(req, id);
  }

  @ResolveField(() => MomentumReading)
  momentum(@Parent() { id }: Trend, @Context() { req }: Call): Promise<MomentumReading> {
    return this.loaders.momentum(req, id);
  }

  @ResolveField(() => [DayCount])
  daily(@Parent() { id }: Trend, @Context() { req }: Call): Promise<DayCount[]> {
    return this.loaders.daily(req, id);
  }

  @ResolveField(() => Int)
  async observationCount(@Parent() { id }: Trend, @Context() { req }: Call): Promise<number> {
    return (await this.loaders.counts(req, id)).observations;
  }

  @ResolveField(() => CountInWords)
  async organisations(@Parent() { id }: Trend, @Context() { req }: Call, @CurrentViewer() viewer: Viewer): Promise<CountInWords> {
    return counter(viewer)((await this.loaders.counts(req, id)).organisations);
  }

  @ResolveField(() => [Evidence])
  evidence(
    @Parent() { id }: Trend,
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<Evidence[]> {
    return this.facts.evidence(viewer, id, 'joined', first);
  }

  @ResolveField(() => [Evidence])
  proposals(@Parent() { id }: Trend, @CurrentViewer() viewer: Viewer): Promise<Evidence[]> {
    return this.facts.evidence(viewer, id, 'proposed', 50);
  }

  @ResolveField(() => [TrendChange])
  @Allow('trends.edit')
  history(@Parent() { id }: Trend): Promise<TrendChange[]> {
    return this.facts.history(id);
  }

  @ResolveField(() => [UpcomingTime])
  upcoming(@Parent() { id }: Trend, @Context() { req }: Call): Promise<UpcomingTime[]> {
    return this.loaders.upcoming(req, id);
  }

  @ResolveField(() => SightingCount)
  async sightings(@Parent() { id }: Trend, @Context() { req }: Call, @CurrentViewer() viewer: Viewer): Promise<SightingCount> {
    const rows = await this.loaders.sightings(req, id);
    const count = (answer: SightingAnswer) => counter(viewer)(rows.filter((row) => row.answer === answer).length);
    return {
      seen: count(SightingAnswer.seen),
      notSeen: count(SightingAnswer.not_seen),
      fading: count(SightingAnswer.fading),
      mine: rows.find((row) => row.organisation_id === viewer.organisation.id)?.answer ?? null,
    };
  }

  @ResolveField(() => Person, { nullable: true })
  owner(@Parent() { ownerId }: Trend): Promise<Person | null> {
    return this.person(ownerId);
  }

  @ResolveField(() => PendingLevel, { nullable: true })
  async pendingLevel(@Parent() { pendingTo, pendingBy, pendingAt }: Trend): Promise<PendingLevel | null> {
    const by = await this.person(pendingBy);
    return pendingTo && pendingAt && by ? { level: pendingTo, by, at: pendingAt } : null;
  }

  @ResolveField(() => TrendCard, { nullable: true })
  mergedInto(@Parent() { mergedIntoId }: Trend, @CurrentViewer() viewer: Viewer): Promise<Trend | null> {
    return mergedIntoId ? this.reading.find(viewer, mergedIntoId) : Promise.resolve(null);
  }

  private async person(id: string | null): Promise<Account | null> {
    return id ? this.database.manager.findOne(Account, { where: { id }, relations: { organisation: true } }) : null;
  }
}

@Resolver(() => TrendCard)
@Allow('trends.read')
export class TrendCardResolver {
  constructor(private readonly loaders: TrendLoaders) {}

  @ResolveField(() => [Topic])
  topics(@Parent() { id }: TrendCard, @Context() { req }: Call): Promise<Topic[]> {
    return this.loaders.topics(req, id);
  }

  @ResolveField(() => MomentumReading)
  momentum(@Parent() { id }: TrendCard, @Context() { req }: Call): Promise<MomentumReading> {
    return this.loaders.momentum(req, id);
  }
}

@Resolver(() => Observation)
export class ObservationTrendsResolver {
  constructor(private readonly loaders: TrendLoaders) {}

  @ResolveField(() => [TrendMembership])
  @Allow('trends.read')
  trends(@Parent() { id }: Observation, @CurrentViewer() viewer: Viewer, @Context() { req }: Call): Promise<TrendMembership[]> {
    return this.loaders.memberships(req, viewer, id);
  }
}

@Resolver(() => Reading)
export class ReadingTrendsResolver {
  constructor(private readonly similar: SimilarTrends) {}

  @ResolveField(() => [TrendCard])
  @Allow('observations.log')
  similarTrends(@Parent() { maskedText }: Reading, @CurrentViewer() viewer: Viewer): Promise<Trend[]> {
    return this.similar.to(viewer, maskedText);
  }
}
