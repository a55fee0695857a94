import { DateTime } from 'luxon';
import type { EventTime } from './time/event-time.js';
import { ageGroupLabels, platformLabels } from './labels.js';
import type { Tagging } from './tag.js';
import { TagKind, TagMaker } from './tag.entity.js';

/** A label before it is stored: what the machine found in one text, with the reason. */
export interface Found {
  kind: TagKind;
  value: string;
  label: string;
  because: string;
  certainty: number | null;
  start: number | null;
  end: number | null;
  startAt: string | null;
  endAt: string | null;
  precision: string | null;
  municipalityCode: string | null;
  madeBy: TagMaker;
}

const bare = { certainty: null, start: null, end: null, startAt: null, endAt: null, precision: null, municipalityCode: null };

/** The moment of an announcement as people say it: 'vr 20 nov 17:30', a day when no hour was named, 'ma 16 t/m zo 22 nov' for longer. */
export function sayMoment({ start, end, precision }: Pick<EventTime, 'start' | 'end' | 'precision'>): string {
  const say = (moment: DateTime, format: string) => moment.setLocale('nl').toFormat(format).replaceAll('.', '');
  const from = DateTime.fromISO(start, { zone: 'Europe/Amsterdam' });
  const to = end ? DateTime.fromISO(end, { zone: 'Europe/Amsterdam' }).minus({ seconds: 1 }) : from;
  if (precision === 'minute' || precision === 'hour') return say(from, 'ccc d LLL HH:mm');
  if (to < from || to.hasSame(from, 'day')) return say(from, 'ccc d LLL');
  return `${say(from, to.hasSame(from, 'month') ? 'ccc d' : 'ccc d LLL')} t/m ${say(to, 'ccc d LLL')}`;
}

/** All that the taggers found in a text, as labels; each value once. */
export function foundLabels(tagging: Tagging, topicLabel: (code: string) => string): Found[] {
  const found: Found[] = [
    ...tagging.topics.map(({ code, certainty, because, spans, by }) => ({
      ...bare,
      kind: TagKind.topic,
      value: code,
      label: topicLabel(code),
      because,
      certainty,
      start: spans[0]?.start ?? null,
      end: spans[0]?.end ?? null,
      madeBy: by === 'rule' ? TagMaker.rule : TagMaker.classifier,
    })),
    ...tagging.platforms.map(({ code, start, end, because }) =>
      rule(TagKind.platform, code, platformLabels[code] ?? code, because, start, end),
    ),
    ...tagging.places.map(({ name, municipality, start, end, because }) => ({
      ...rule(TagKind.place, name, name, because, start, end),
      municipalityCode: municipality,
    })),
    ...tagging.ageGroups.map(({ code, start, end, because }) =>
      rule(TagKind.age_group, code, ageGroupLabels[code] ?? code, because, start, end),
    ),
    ...tagging.eventTimes.map((time) => ({
      ...rule(TagKind.event_time, time.start, sayMoment(time), `Er staat ‘${time.text}’.`, time.startIndex, time.endIndex),
      startAt: time.start,
      endAt: time.end,
      precision: time.precision,
    })),
    ...tagging.hashtags.map(({ tag, start, end }) =>
      rule(TagKind.hashtag, tag, tag, `De hashtag ${tag} staat in de tekst.`, start, end),
    ),
  ];
  return [...new Map(found.map((label) => [`${label.kind} ${label.value}`, label])).values()];
}

function rule(kind: TagKind, value: string, label: string, because: string, start: number, end: number): Found {
  return { ...bare, kind, value, label, because, start, end, madeBy: TagMaker.rule };
}
