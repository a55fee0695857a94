import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MeetingsService } from '../meetings/meetings.service.js';
import { Regions } from '../people/regions.js';
import type { Viewer } from '../people/viewer.js';
import type { Sight } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { exactCount, smallCount, SMALLEST_SHOWN } from '../trends/small-count.js';
import type { Trend } from '../trends/trend.entity.js';
import { type LabelCount, TrendFacts } from '../trends/trend-facts.service.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { isInside } from '../trends/trend-visibility.js';
import type { CountInWords, UpcomingTime } from '../trends/trends.models.js';
import type { PresentedTrend, ScreenItem, ScreenTrend, SharedScreen, TopicSeries, WeekCount } from './dashboard.models.js';
import { nameHider } from './hide-schools.js';
import { evenDays, presentedCount, presentedMomentum, presentedSum } from './presentation.js';
import { type LatestRow, ScreenFigures } from './screen-figures.service.js';
import { itemSentence, screenSentence, weeksSentence } from './sentences.js';

/** Trends on the screen at once; more does not fit a conversation of 25 minutes. */
const RISING = 6;

/** What a viewer of the screen may see of it. */
interface Look {
  sight: Sight;
  presentation: boolean;
  /** No texts, no names of schools or organisations, no small counts. */
  closed: boolean;
  /** Takes names of schools, organisations and people out of a text. */
  hide: (text: string) => string;
}

/** Makes the shared screen; what a presentation may not show is removed here, on the server. */
@Injectable()
export class SharedScreens {
  constructor(
    private readonly figures: ScreenFigures,
    private readonly reading: TrendReading,
    private readonly facts: TrendFacts,
    private readonly meetings: MeetingsService,
    private readonly tagger: InstanceTagger,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  async make(viewer: Viewer, presentation: boolean): Promise<SharedScreen> {
    const look = await this.look(viewer, presentation);
    const since = await this.meetings.newSince(viewer.region);
    const [fresh, latest, municipalities, topics, trends] = await Promise.all([
      this.figures.fresh(viewer, since),
      this.figures.latest(viewer),
      this.figures.municipalities(viewer),
      this.topics(look),
      this.reading.open(viewer),
    ]);
    const [rising, upcoming] = await Promise.all([this.rising(look, trends, since), this.upcoming(look, trends)]);
    const newCount = count(look, fresh.observations, fresh.organisations);
    return {
      version: randomUUID(),
      at: this.clock.now(),
      presentation,
      since,
      sentence: screenSentence(
        rising.length,
        upcoming.filter(({ start }) => start > this.clock.now()),
        newCount.words,
      ),
      newCount,
      latest: latest.map((row) => this.item(look, row)),
      rising,
      topics,
      municipalities: municipalities.flatMap((row) => {
        const municipality = this.regions.municipality(row.code);
        const inRegion = this.regions.config(viewer.region).municipalities.includes(row.code);
        return municipality && inRegion ? [{ municipality, count: count(look, row.count, row.organisations) }] : [];
      }),
      upcoming,
      holidays: this.regions.holidays(viewer.region),
    };
  }

  /** One trend as it may stand on a shared screen. */
  async trend(viewer: Viewer, id: string): Promise<PresentedTrend | null> {
    const trend = await this.reading.find(viewer, id);
    if (!trend) return null;
    const look = await this.look(viewer, true);
    const [shown] = await this.screenTrends(look, [trend], new Date(0));
    const [upcoming, labels, [counts]] = await Promise.all([
      this.upcoming(look, [trend]),
      this.facts.labels([id]),
      this.facts.counts([id]),
    ]);
    if (!shown) return null;
    return {
      ...shown,
      summary: look.hide(trend.summary),
      platforms: labels.filter(({ kind }) => kind === 'platform').map(({ label }) => label),
      upcoming,
      sources: count(look, counts?.observations ?? 0, counts?.organisations ?? 0),
    };
  }

  private async look(viewer: Viewer, presentation: boolean): Promise<Look> {
    const closed = presentation || !isInside(viewer);
    const hide = closed ? nameHider(await this.figures.names(viewer.region)) : (text: string) => text;
    return { sight: viewer, presentation, closed, hide };
  }

  private item({ closed, hide }: Look, row: LatestRow): ScreenItem {
    const topics = row.topics.flatMap((code) => this.tagger.topic(code) ?? []);
    const sentence = itemSentence(
      topics.map(({ label }) => label),
      row.places.map(hide),
      row.platforms,
    );
    const { id, at, origin, platforms, trend_id: trendId } = row;
    const places = row.places.map(hide);
    const open = closed ? { text: null, organisation: null } : { text: row.text, organisation: row.organisation };
    return { id, at, origin, platforms, places, trendId, topics, sentence, ...open };
  }

  private async topics(look: Look): Promise<TopicSeries[]> {
    const rows = await this.figures.topicWeeks(look.sight);
    const starts = this.figures.weeks();
    return this.tagger.topics
      .map((topic) => {
        const own = rows.filter((row) => row.topic === topic.code);
        const weeks = starts.map((start, index) =>
          weekCount(
            look,
            own.find((row) => row.week === start),
            start,
            index === starts.length - 1,
          ),
        );
        const sum = own.reduce((total, row) => total + row.count, 0);
        return { topic, weeks, total: look.closed ? presentedSum(weeks) : exactCount(sum), sentence: weeksSentence(weeks), sum };
      })
      .sort((a, b) => b.sum - a.sum);
  }

  /** The trends that move, most surprising first. */
  private async rising(look: Look, trends: Trend[], since: Date): Promise<ScreenTrend[]> {
    const readings = await this.reading.momenta(trends.map(({ id }) => id));
    const moving = trends
      .map((trend) => ({ trend, reading: readings.get(trend.id) }))
      .filter(({ reading }) => reading?.direction === 'rising' || (reading?.direction === 'new' && reading.recent > 1))
      .sort((a, b) => (b.reading?.ratio ?? 0) - (a.reading?.ratio ?? 0))
      .slice(0, RISING);
    return this.screenTrends(
      look,
      moving.map(({ trend }) => trend),
      since,
    );
  }

  private async screenTrends(look: Look, trends: Trend[], since: Date): Promise<ScreenTrend[]> {
    const ids = trends.map(({ id }) => id);
    const [readings, daily, labels, counts, sources] = await Promise.all([
      this.reading.momenta(ids),
      this.reading.daily(ids),
      this.facts.labels(ids),
      this.facts.counts(ids),
      this.figures.sources(look.closed ? ids : []),
    ]);
    return trends.flatMap((trend) => {
      const momentum = readings.get(trend.id);
      if (!momentum) return [];
      const { id, level, certainty, phase } = trend;
      const from = counts.find((row) => row.trend_id === id)?.organisations ?? 0;
      const behind = sources.get(id);
      return {
        ...{ id, level, certainty, phase },
        momentum: behind ? presentedMomentum(momentum, behind) : momentum,
        title: look.hide(trend.title),
        daily: !behind ? (daily.get(id) ?? []) : from < SMALLEST_SHOWN ? [] : evenDays(daily.get(id) ?? [], behind),
        organisations: look.closed ? smallCount(from) : exactCount(from),
        places: placesOf(labels, id).map(look.hide),
        isNew: trend.firstSeen > since,
      };
    });
  }

  private async upcoming(look: Look, trends: Trend[]): Promise<UpcomingTime[]> {
    const times = await this.facts.upcoming(trends.map(({ id }) => id));
    if (!look.closed) return times;
    return times.map((time) => ({
      ...time,
      observationId: null,
      title: time.title && look.hide(time.title),
      place: time.place && look.hide(time.place),
    }));
  }
}

/** A count as this look may show it: in a presentation nothing that comes from fewer than three organisations. */
function count({ closed }: Look, value: number, organisations: number): CountInWords {
  return closed ? presentedCount(value, organisations) : exactCount(value);
}

/** One week of a topic; in a presentation a week that rests on fewer than three organisations shows no figure. */
function weekCount(
  { closed }: Look,
  row: { count: number; organisations: number } | undefined,
  start: string,
  incomplete: boolean,
): WeekCount {
  const small = closed && row !== undefined && row.organisations < SMALLEST_SHOWN;
  return { start, count: small ? 0 : (row?.count ?? 0), incomplete, small };
}

const placesOf = (labels: LabelCount[], id: string): string[] =>
  labels.filter((label) => label.trend_id === id && label.kind === 'place').map(({ label }) => label);
