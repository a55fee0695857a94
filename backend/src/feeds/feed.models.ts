import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Feed } from './feed.entity.js';

/** What the file of a feed, or the screen, says about fetching it and about what is left out. */
@ObjectType()
export class FeedSettings {
  /** In minutes. */
  @Field(() => Int) interval: number;
  @Field(() => String) language: string;
  @Field(() => [String]) include: string[];
  @Field(() => [String]) exclude: string[];
  @Field(() => [String]) dropLinks: string[];
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => [String]) municipalities: string[];
  @Field(() => [String]) topics: string[];
  @Field(() => String) relevance: string;
}

/** A feed as somebody fills it in on screen; the fields are those of a feed file. */
@InputType()
export class FeedInput {
  @Field(() => String) address: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String, { defaultValue: 'nl' }) language: string;
  @Field(() => Int, { defaultValue: 30 }) interval: number;
  @Field(() => [String], { defaultValue: [] }) include: string[];
  @Field(() => [String], { defaultValue: [] }) exclude: string[];
  @Field(() => [String], { defaultValue: [] }) dropLinks: string[];
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => [String], { defaultValue: [] }) municipalities: string[];
  @Field(() => [String], { defaultValue: [] }) topics: string[];
  @Field(() => String, { defaultValue: 'all' }) relevance: string;
}

/** How the fetching itself goes: when it last happened, whether it stands still, and how many feeds wait for their turn. */
@ObjectType()
export class FetchingState {
  @Field(() => Date, { nullable: true }) lastFetchAt: Date | null;
  @Field(() => Date, { nullable: true }) standsStillSince: Date | null;
  /** What is the matter; null when all is well. */
  @Field(() => String, { nullable: true }) sentence: string | null;
  @Field(() => Int) due: number;
}

/** A feed found behind an address that somebody pasted. */
@ObjectType()
export class FoundFeed {
  @Field(() => String) address: string;
  @Field(() => String) title: string;
  @Field(() => Int) items: number;
  @Field(() => Date, { nullable: true }) latest: Date | null;
  /** The name under which this region follows it already. */
  @Field(() => String, { nullable: true }) followedAs: string | null;
}

/** What was found behind an address, or the sentence why nothing was. */
@ObjectType()
export class FeedFinding {
  @Field(() => [FoundFeed]) found: FoundFeed[];
  @Field(() => String, { nullable: true }) problem: string | null;
}

/** An item as it would come in; its tags are given by a later stage. */
@ObjectType()
export class FeedPreviewItem {
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => String) summary: string;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => Boolean) taken: boolean;
  /** Why it would be left out. */
  @Field(() => String, { nullable: true }) reason: string | null;
}

/** What a feed would give with these settings; nothing of it is stored. */
@ObjectType()
export class FeedPreview {
  @Field(() => String) address: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) problem: string | null;
  @Field(() => [FeedPreviewItem]) items: FeedPreviewItem[];
  /** How many minutes usually lie between two items. */
  @Field(() => Int, { nullable: true }) publishedEvery: number | null;
  /** How many items of the whole document would come in. */
  @Field(() => Int) taken: number;
}

/** What became of one feed of an imported list. */
@ObjectType()
export class ImportedFeed {
  @Field(() => String) address: string;
  @Field(() => String) name: string;
  /** added, known or refused. */
  @Field(() => String) outcome: 'added' | 'known' | 'refused';
  @Field(() => String) sentence: string;
  @Field(() => Feed, { nullable: true }) feed: Feed | null;
}

/** An item that was left out, kept with title and link for seven days. */
@ObjectType()
export class DroppedItem {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => String) reason: string;
  @Field(() => Date) noticedAt: Date;
  @Field(() => Date) droppedAt: Date;
  @Field(() => Date, { nullable: true }) takenInAt: Date | null;
}

/** A title that somebody took in all the same: items like it come in from then on. */
@ObjectType()
export class FeedLesson {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Date) taughtAt: Date;
}
