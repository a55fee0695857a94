import type { RegionConfig } from '../people/region-config.js';
import { findAgeGroups, type AgeGroupTag } from './taggers/age-groups.js';
import type { SchoolHoliday } from './time/calendar-days.js';
import { findEventTimes, type EventTime } from './time/event-time.js';
import type { Gazetteer } from './taggers/gazetteer.js';
import { type CertaintyTag, findCertaintyWords } from './taggers/certainty-words.js';
import { findHashtags, type HashtagTag } from './taggers/hashtags.js';
import { findPlaceByName, findPlaces, type PlaceTag } from './taggers/places.js';
import { findPlatforms, type PlatformTag } from './taggers/platforms.js';
import type { TopicConfig } from './topics/topic-config.js';
import { detectLanguage, type Language } from './taggers/language.js';
import { fold, tokenize, type Token } from './taggers/text.js';
import { findTopics, type TopicKnowledge, type TopicTag } from './topics/topics.js';

/** Everything the tagger knows, read from the configuration. */
export interface TaggerConfig extends TopicKnowledge {
  topics: readonly TopicConfig[];
  gazetteer: Gazetteer;
  regions: readonly RegionConfig[];
  /** The names of the municipalities by their code (GM and four digits). */
  municipalities: ReadonlyMap<string, string>;
  holidays: readonly SchoolHoliday[];
  /** Words that help to split hashtags. */
  vocabulary: ReadonlySet<string>;
}

/** What is understood of one text; offsets are UTF-16 positions in that text. */
export interface Tagging {
  language: Language;
  topics: TopicTag[];
  platforms: PlatformTag[];
  places: PlaceTag[];
  eventTimes: EventTime[];
  hashtags: HashtagTag[];
  ageGroups: AgeGroupTag[];
  /** How sure the writer says it is. */
  certaintyWords: CertaintyTag[];
}

/** Labels texts; pure, and linear in the length of the text. */
export interface Tagger {
  /** The topics it knows, in the order of the field. */
  topics: readonly { code: string; label: string; description?: string }[];
  /** `at` is the moment of the observation (naive means Amsterdam time), `region` the code of the region it comes from. */
  tag(text: string, about: { at: string; region?: string }): Tagging;
  /** Only the topics and places of a text, at about half the cost: what the gate of a feed filters by. */
  subjects(text: string, region?: string): Pick<Tagging, 'topics' | 'places'>;
  /** The name of a municipality by its code. */
  municipality(code: string): string | undefined;
  /** The place that a name stands for in a region, as somebody typed or chose it. */
  findPlace(name: string, region?: string): { name: string; municipality: string } | undefined;
}

const DEFAULT_HOLIDAY_REGION = 'zuid';

/** Makes a tagger of what is known. */
export function createTagger(config: TaggerConfig): Tagger {
  const regions = new Map(config.regions.map((region) => [region.code, region]));
  return {
    topics: config.topics,
    municipality: (code) => config.municipalities.get(code),
    subjects(text, code) {
      const plain = withoutMarkup(text);
      const hashtags = findHashtags(plain, config.vocabulary);
      const topics = findTopics(withHashtagWords(tokenize(plain), hashtags), config);
      return { topics, places: findPlaces(plain, config.gazetteer, regions.get(code ?? ''), hashtags) };
    },
    findPlace: (name, code) => findPlaceByName(name, config.gazetteer, regions.get(code ?? '')),
    tag(text, { at, region: code }) {
      const plain = withoutMarkup(text);
      const region = code === undefined ? undefined : regions.get(code);
      const holidayRegion = region?.schoolHolidayRegion ?? DEFAULT_HOLIDAY_REGION;
      const tokens = tokenize(plain);
      const hashtags = findHashtags(plain, config.vocabulary);
      return {
        language: detectLanguage(tokens, plain),
        topics: findTopics(withHashtagWords(tokens, hashtags), config),
        platforms: findPlatforms(plain),
        places: findPlaces(plain, config.gazetteer, region, hashtags),
        eventTimes: findEventTimes(plain, { at, holidays: config.holidays, holidayRegion }),
        hashtags,
        ageGroups: findAgeGroups(plain),
        certaintyWords: findCertaintyWords(plain),
      };
    },
  };
}

const TAG_OR_CONTROL = /<\/?[a-zA-Z][^<>]{0,400}>|https?:\/\/\S{1,2000}|[\p{Cc}\p{Cf}]/gu;

/** Blanks HTML tags, addresses and control characters with spaces of the same length, so that every offset stays true. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(TAG_OR_CONTROL, (found) => (/^[\n\r\t]$/.test(found) ? found : ' '.repeat(found.length)));
}

/** The words in which the topics of a text are looked for: without markup, with the words inside joined hashtags. */
export function topicTokens(text: string, { vocabulary }: Pick<TaggerConfig, 'vocabulary'>): Token[] {
  const plain = withoutMarkup(text);
  return withHashtagWords(tokenize(plain), findHashtags(plain, vocabulary));
}

/** Puts the words of a joined hashtag in place of it; each has the place of the whole hashtag. */
function withHashtagWords(tokens: readonly Token[], hashtags: readonly HashtagTag[]): Token[] {
  const joined = new Map(hashtags.filter(({ words }) => words.length > 1).map((hashtag) => [hashtag.start + 1, hashtag]));
  if (joined.size === 0) return [...tokens];
  return tokens.flatMap((token) => {
    const hashtag = joined.get(token.start);
    if (!hashtag) return [token];
    return [token, ...hashtag.words.map((word) => ({ text: word, lower: fold(word), start: token.start, end: token.end }))];
  });
}
