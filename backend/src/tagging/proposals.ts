import { DateTime } from 'luxon';
import type { EventTime } from './time/event-time.js';
import { ageGroupLabels, certaintyLabels, platformLabels } from './labels.js';
import type { Tagging } from './tag.js';
import { TagKind, TagMaker } from './tag.entity.js';
import type { Span } from './taggers/text.js';

/** A label before it is stored: what the machine found in one text, with the reason. */
export interface Found {
  kind: TagKind;
  value: string;
  label: string;
  because: string;
  certainty: number | null;
  start: number | null;
  end: number | null;
  /** Every place that caused it, in the order of the text. */
  spans: Span[];
  startAt: string | null;
  endAt: string | null;
  precision: string | null;
  municipalityCode: string | null;
  madeBy: TagMaker;
}

const bare = { certainty: null, startAt: null, endAt: null, precision: null, municipalityCode: null };

/** The moment of an announcement as people say it: 'vr 20 nov 17:30', a day when no hour was named, 'ma 16 t/m zo 22 nov' for longer. */
export function sayMoment({ start, end, precision }: Pick<EventTime, 'start' | 'end' | 'precision'>): string {
  const say = (moment: DateTime, format: string) => moment.setLocale('nl').toFormat(format).replaceAll('.', '');
  const from = DateTime.fromISO(start, { zone: 'Europe/Amsterdam' });
  const to = end ? DateTime.fromISO(end, { zone: 'Europe/Amsterdam' }).minus({ seconds: 1 }) : from;
  if (precision === 'minute' || precision === 'hour') return say(from, 'ccc d LLL HH:mm');
  if (to < from || to.hasSame(from, 'day')) return say(from, 'ccc d LLL');
  return `${say(from, to.hasSame(from, 'month') ? 'ccc d' : 'ccc d LLL')} t/m ${say(to, 'ccc d LLL')}`;
}

/**
 * All that the taggers found in a text, as labels; each value once, with every place where it stands. A moment that was over when the text
 * was noticed is told, not announced: it gets no label, so that nothing that is past is ever shown as coming.
 */
export function foundLabels(tagging: Tagging, topicLabel: (code: string) => string, noticedAt: Date): Found[] {
  const found: Found[] = [
    ...tagging.topics.map(({ code, certainty, because, spans, by }) => ({
      ...rule(TagKind.topic, code, topicLabel(code), because, ...spans),
      certainty,
      madeBy: by === 'rule' ? TagMaker.rule : TagMaker.classifier,
    })),
    ...tagging.platforms.map(({ code, because, ...span }) =>
      rule(TagKind.platform, code, platformLabels[code] ?? code, because, span),
    ),
    ...tagging.places.map(({ name, municipality, because, ...span }) => ({
      ...rule(TagKind.place, name, name, because, span),
      municipalityCode: municipality,
    })),
    ...tagging.ageGroups.map(({ code, because, ...span }) =>
      rule(TagKind.age_group, code, ageGroupLabels[code] ?? code, because, span),
    ),
    ...tagging.eventTimes
      .filter((time) => endOf(time) > noticedAt.getTime())
      .map((time) => ({
        ...rule(TagKind.event_time, time.start, sayMoment(time), `Er staat ‘${time.text}’.`, {
          start: time.startIndex,
          end: time.endIndex,
        }),
        startAt: time.start,
        endAt: time.end,
        precision: time.precision,
      })),
    ...tagging.hashtags.map(({ tag, ...span }) => rule(TagKind.hashtag, tag, tag, `De hashtag ${tag} staat in de tekst.`, span)),
    ...tagging.certaintyWords.map(({ code, because, ...span }) =>
      rule(TagKind.certainty, code, certaintyLabels[code] ?? code, because, span),
    ),
  ];
  return [...Map.groupBy(found, ({ kind, value }) => `${kind} ${value}`).values()].flatMap(asOne);
}

/** When an announced moment is over, in milliseconds: an hour lasts two of them, a day until midnight, when no end was named. */
function endOf({ start, end, precision }: EventTime): number {
  if (end !== null) return Date.parse(end);
  const hours = precision === 'minute' || precision === 'hour' ? 2 : 24;
  return Date.parse(start) + hours * 3_600_000;
}

/** The same label from several places as one, with every place. */
function asOne(same: Found[]): Found[] {
  const last = same.at(-1);
  if (!last || same.length === 1) return same;
  const spans = same.flatMap((label) => label.spans).toSorted((a, b) => a.start - b.start);
  return [{ ...last, spans }];
}

function rule(kind: TagKind, value: string, label: string, because: string, ...places: readonly Span[]): Found {
  const [first] = places;
  const spans = places.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
  const where = { start: first?.start ?? null, end: first?.end ?? null, spans };
  return { ...bare, kind, value, label, because, ...where, madeBy: TagMaker.rule };
}
