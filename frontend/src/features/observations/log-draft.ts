import { t } from '../../i18n/text.js';
import { dayKey } from '../../lib/dates.js';
import type { TagKind, ToldBy, VariablesOf } from '../../lib/graphql.js';
import type { LogObservation } from './queries.js';
import { followed, type Restored, sentPlaces } from './restored.js';

/** An observation as it is sent. */
export type NewObservation = VariablesOf<typeof LogObservation>['input'];

/** Longest observation, in characters (UTF-16 units). */
export const LONGEST_TEXT = 10_000;
const OLDEST_DAYS = 365;

/** A label the product recognised in the text. */
export interface Proposal {
  kind: TagKind;
  value: string;
  label: string;
  because: string;
  start?: number | null;
  end?: number | null;
  spans?: readonly { start: number; end: number }[];
}

/** What somebody has filled in so far; only the text matters. */
export interface LogDraft {
  text: string;
  platforms: string[];
  place: string | null;
  toldBy: ToldBy | null;
  ageGroups: string[];
  topics: string[];
  /** Proposals that were tapped off. */
  rejected: Pick<Proposal, 'kind' | 'value'>[];
  /** The day it was noticed (2026-11-20); null: just now. */
  day: string | null;
  /** Soft finds that stay as they were typed. */
  restored: Restored[];
}

/** A form that nobody touched. */
export const emptyDraft: LogDraft = {
  text: '',
  platforms: [],
  place: null,
  toldBy: null,
  ageGroups: [],
  topics: [],
  rejected: [],
  day: null,
  restored: [],
};

/** A draft from the storage of the browser, which an earlier version of the product may have kept. */
export const wholeDraft = (kept: Partial<LogDraft>): LogDraft => ({ ...emptyDraft, ...kept });

/** The draft after typing; what stays visible follows its words, or falls away when they changed. */
export const retyped = (draft: LogDraft, text: string): LogDraft => ({
  ...draft,
  text,
  restored: followed(draft.text, text, draft.restored),
});

/** A draft that comes back into a form where somebody already types: its text first. */
export function putBefore(first: LogDraft, draft: LogDraft): LogDraft {
  if (draft.text.trim() === '') return first;
  const text = `${first.text}\n\n${draft.text}`;
  const shift = first.text.length + 2;
  const moved = draft.restored.map((place) => ({ ...place, start: place.start + shift, end: place.end + shift }));
  return { ...draft, text, restored: [...first.restored, ...moved] };
}

/** Whether a proposal was tapped off. */
export const isRejected = (draft: LogDraft, proposal: Pick<Proposal, 'kind' | 'value'>): boolean =>
  draft.rejected.some((other) => other.kind === proposal.kind && other.value === proposal.value);

/** Taps a proposal off, or on again. */
export function toggleProposal(draft: LogDraft, { kind, value }: Pick<Proposal, 'kind' | 'value'>): LogDraft {
  const others = draft.rejected.filter((other) => other.kind !== kind || other.value !== value);
  return { ...draft, rejected: others.length < draft.rejected.length ? others : [...others, { kind, value }] };
}

/** What is wrong with a draft, per field, in Dutch; empty when it can be saved. */
export function faultsOf(draft: LogDraft, now: Date): { text?: string; day?: string } {
  const faults: { text?: string; day?: string } = {};
  if (draft.text.replace(/\p{Cc}/gu, '').trim() === '') faults.text = t('observations.log.empty');
  else if (draft.text.length > LONGEST_TEXT)
    faults.text = t('observations.log.tooLong', { length: draft.text.length.toLocaleString('nl-NL'), most: '10.000' });
  else if (!/[\p{L}\p{N}]/u.test(draft.text)) faults.text = t('errors.observations.noWords');
  if (draft.day !== null) {
    const daysAgo = (Date.parse(dayKey(now)) - Date.parse(draft.day)) / 86_400_000;
    if (Number.isNaN(daysAgo)) faults.day = t('errors.observations.noDate');
    else if (daysAgo < 0) faults.day = t('observations.log.dateInFuture');
    else if (daysAgo > OLDEST_DAYS) faults.day = t('observations.log.dateTooOld');
  }
  return faults;
}

/** The moment of a chosen day: noon, or now when the day is today. */
function momentOf(day: string | null, now: Date): string | undefined {
  if (day === null) return undefined;
  return day === dayKey(now) ? now.toISOString() : new Date(`${day}T12:00:00`).toISOString();
}

/** What is sent of a draft. Proposals that were left on are found again by the server; only what a person changed is said. */
export function observationOf(draft: LogDraft, clientId: string, now: Date): NewObservation {
  const off = (kind: TagKind) => draft.rejected.filter((tag) => tag.kind === kind).map((tag) => tag.value);
  return {
    clientId,
    text: draft.text.trim(),
    platforms: draft.platforms,
    place: draft.place ?? undefined,
    toldBy: draft.toldBy ?? undefined,
    ageGroups: draft.ageGroups,
    topics: draft.topics,
    rejectedTopics: off('topic'),
    ...(draft.restored.length > 0 && { restored: sentPlaces(draft.text, draft.restored) }),
    noticedAt: momentOf(draft.day, now) ?? now.toISOString(),
  };
}
