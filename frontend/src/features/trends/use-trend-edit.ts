import { useState } from 'react';
import { useMutation } from 'urql';
import { staleChangeOf, type StaleChange } from './stale-change.js';
import type { TrendFactsData } from './trend-documents.js';
import { UpdateTrend, type ChangedTrend, type TrendChanges } from './trend-mutations.js';

/** Changes that were typed but not saved because somebody else was first. */
export interface Conflict extends StaleChange {
  changes: TrendChanges;
}

/** Saving what people decide about a trend, so that nobody overwrites another unseen. */
export interface TrendEdit {
  /** What was asked and is not answered yet, or was refused and waits: shown instead of the stored value. */
  draft: TrendChanges;
  busy: boolean;
  error: unknown;
  conflict: Conflict | null;
  /** Gives the trend as it is after saving, or null when it was not saved; `since` is the version the viewer began with. */
  save: (changes: TrendChanges, since?: number) => Promise<ChangedTrend | null>;
  keepMine: () => Promise<ChangedTrend | null>;
  takeTheirs: () => void;
}

/** What each field of a trend gets; `save` tells whether it was saved. */
export interface FactFieldProps {
  trend: TrendFactsData;
  edit: TrendEdit;
  save: (changes: TrendChanges, since?: number) => Promise<boolean>;
}

/** Keeps what the viewer chose until it is saved or given up. */
export function useTrendEdit(trend: { id: string; version: number }, refresh: () => void): TrendEdit {
  const [{ fetching }, update] = useMutation(UpdateTrend);
  const [draft, setDraft] = useState<TrendChanges>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [error, setError] = useState<unknown>(null);

  const save = async (changes: TrendChanges, version = trend.version) => {
    setDraft(changes);
    setError(null);
    const result = await update({ input: { id: trend.id, version, ...changes } });
    const stale = result.error ? staleChangeOf(result.error) : null;
    setConflict(stale && { ...stale, changes });
    if (stale) refresh();
    else if (result.error) setError(result.error);
    if (!result.data) return null;
    setDraft({});
    return result.data.updateTrend;
  };
  const giveUp = () => {
    setDraft({});
    setConflict(null);
    setError(null);
    refresh();
  };
  return {
    draft,
    busy: fetching,
    error,
    conflict,
    save: (changes, since) => save({ ...conflict?.changes, ...changes }, since),
    keepMine: () => (conflict ? save(conflict.changes, conflict.version) : Promise.resolve(null)),
    takeTheirs: giveUp,
  };
}
