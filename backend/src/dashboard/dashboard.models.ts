import { Field, ID, Int, ObjectType, OmitType } from '@nestjs/graphql';
import { Municipality } from '../people/people.models.js';
import { Topic } from '../tagging/tagging.models.js';
import { Certainty, Level, Phase } from '../trends/trend.entity.js';
import { CountInWords, DayCount, MomentumReading, UpcomingTime } from '../trends/trends.models.js';

/** One observation as a shared screen tells it: a safe sentence always, the text only for the inner circle. */
@ObjectType()
export class ScreenItem {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date;
  @Field(() => String) sentence: string;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => String, { nullable: true }) organisation: string | null;
  @Field(() => [Topic]) topics: Topic[];
  @Field(() => [String]) platforms: string[];
  @Field(() => [String]) places: string[];
  @Field(() => String) origin: string;
  @Field(() => ID, { nullable: true }) trendId: string | null;
}

@ObjectType()
export class ScreenTrend {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Level) level: Level;
  @Field(() => Certainty) certainty: Certainty;
  @Field(() => Phase) phase: Phase;
  @Field(() => MomentumReading) momentum: MomentumReading;
  @Field(() => [DayCount]) daily: DayCount[];
  @Field(() => CountInWords) organisations: CountInWords;
  @Field(() => [String]) places: string[];
  @Field(() => Boolean) isNew: boolean;
}

@ObjectType()
export class WeekCount {
  /** Monday, YYYY-MM-DD. */
  @Field(() => String) start: string;
  @Field(() => Int) count: number;
  /** The present week, which is not over yet. */
  @Field(() => Boolean) incomplete: boolean;
  /** Too few organisations to show the figure: count is then 0, and it reads 'enkele'. */
  @Field(() => Boolean) small: boolean;
}

@ObjectType()
export class TopicSeries {
  @Field(() => Topic) topic: Topic;
  @Field(() => [WeekCount]) weeks: WeekCount[];
  @Field(() => CountInWords) total: CountInWords;
  @Field(() => String) sentence: string;
}

@ObjectType()
export class MunicipalityCount {
  @Field(() => Municipality) municipality: Municipality;
  @Field(() => CountInWords) count: CountInWords;
}

@ObjectType()
export class Holiday {
  @Field(() => String) name: string;
  @Field(() => String) start: string;
  @Field(() => String) end: string;
}

/** All that the shared screen of the inloopuur shows, made in one go. */
@ObjectType()
export class SharedScreen {
  @Field(() => String) version: string;
  @Field(() => Date) at: Date;
  @Field(() => Boolean) presentation: boolean;
  @Field(() => Date) since: Date;
  @Field(() => String) sentence: string;
  @Field(() => CountInWords) newCount: CountInWords;
  @Field(() => [ScreenItem]) latest: ScreenItem[];
  @Field(() => [ScreenTrend]) rising: ScreenTrend[];
  @Field(() => [TopicSeries]) topics: TopicSeries[];
  @Field(() => [MunicipalityCount]) municipalities: MunicipalityCount[];
  @Field(() => [UpcomingTime]) upcoming: UpcomingTime[];
  @Field(() => [Holiday]) holidays: Holiday[];
}

/** A trend as it may stand on a shared screen: no texts, no names of schools or loggers, no small counts. */
@ObjectType()
export class PresentedTrend extends OmitType(ScreenTrend, ['isNew'] as const, ObjectType) {
  @Field(() => String) summary: string;
  @Field(() => [String]) platforms: string[];
  @Field(() => [UpcomingTime]) upcoming: UpcomingTime[];
  @Field(() => CountInWords) sources: CountInWords;
}

/** Something changed in the region of the viewer: pages fetch again what they show. */
@ObjectType()
export class Change {
  @Field(() => String) version: string;
  @Field(() => [String]) kinds: string[];
}
