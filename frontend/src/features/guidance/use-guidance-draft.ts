import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { refusalOf } from '../../lib/errors.js';
import { useDraft } from '../../lib/use-draft.js';
import { compareDocuments, readContent } from './document.js';
import { type Guidance, SaveGuidanceMutation } from './queries.js';

/** What is being written, when, and on which kept version it builds. `reviewBefore` is a day ('2027-02-01') or ''. */
export interface GuidanceWriting {
  base: number;
  at: string;
  title: string;
  content: string;
  schoolTypes: string[];
  reviewBefore: string;
}

const writingOf = (kept: Guidance): GuidanceWriting => ({
  base: kept.version,
  at: '',
  title: kept.title,
  content: kept.content,
  schoolTypes: [...kept.schoolTypes],
  reviewBefore: kept.reviewBefore?.slice(0, 10) ?? '',
});

const moment = (day: string): string | null => (day ? `${day}T12:00:00.000Z` : null);

/** Whether the words that were kept differ from the words that were sent. */
const isMasked = (sent: string, kept: string): boolean => compareDocuments(readContent(sent), readContent(kept)).length > 0;

/** Who was first, as the refusal tells it; null when the refusal is about something else. */
function otherWriter(error: unknown): string | null {
  const refusal = refusalOf(error);
  if (!refusal?.code.endsWith('.changedByOther')) return null;
  return typeof refusal.values.by === 'string' ? refusal.values.by : '';
}

/** The text in hand: kept on this device at every change, until it is on the server or thrown away. */
function useKeptWriting(kept: Guidance) {
  const [local, setLocal, forget] = useDraft<GuidanceWriting | null>(`guidance.${kept.id}`, null);
  const [writing, setWriting] = useState<GuidanceWriting>(() => local ?? writingOf(kept));
  const [dirty, setDirty] = useState(local !== null);
  const [resumed, setResumed] = useState<string | null>(local?.at ?? null);
  const latest = useRef(writing);
  const put = (next: GuidanceWriting, unsaved: boolean) => {
    latest.current = next;
    setWriting(next);
    setDirty(unsaved);
    if (unsaved) setLocal(next);
    else {
      forget();
      setResumed(null);
    }
  };
  return { writing, latest, dirty, resumed, put };
}

/**
 * Writing a handreiking: what is typed is kept on this device at once and on the server when somebody saves; a save on top of a
 * colleague's version waits for a choice. `round` changes when the editor must open another text.
 */
export function useGuidanceDraft(kept: Guidance) {
  const { writing, latest, dirty, resumed, put } = useKeptWriting(kept);
  const [round, setRound] = useState(0);
  const [{ fetching, error }, save] = useMutation(SaveGuidanceMutation);

  const change = (part: Partial<GuidanceWriting>) => put({ ...latest.current, ...part, at: new Date().toISOString() }, true);
  const take = (from: Guidance = kept) => {
    put(writingOf(from), false);
    setRound((old) => old + 1);
  };
  const send = async (base: number): Promise<Guidance | null> => {
    const sent = latest.current;
    const { title, content, schoolTypes, reviewBefore } = sent;
    const answer = await save({
      id: kept.id,
      version: base,
      title: title.trim(),
      content,
      schoolTypes,
      reviewBefore: moment(reviewBefore),
    });
    const saved = answer.data?.saveGuidance ?? null;
    if (!saved) return null;
    // What was typed while the save was under way stays unsaved; what the privacy gate masked is shown as it was kept.
    const typedOn = latest.current !== sent;
    if (!typedOn && isMasked(sent.content, saved.content)) take(saved);
    else put({ ...latest.current, base: saved.version }, typedOn);
    return saved;
  };
  const behind = !fetching && kept.version > writing.base;
  const writer = otherWriter(error);
  const colleague = kept.versions.find((each) => each.number === kept.version)?.savedBy ?? '';
  return {
    writing,
    change,
    take,
    send,
    dirty,
    round,
    resumed,
    busy: fetching,
    /** The name of who saved in between ('' when unknown), or null. */
    changedBy: dirty && behind ? (writer ?? colleague) : null,
    /** True when a colleague saved and nothing was typed here: their text can simply be shown. */
    outrun: !dirty && behind,
    error: error && writer === null ? error : null,
  };
}
