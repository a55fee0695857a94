import { useCallback, useState } from 'react';

const PREFIX = 'onderstroom.draft.';

const read = <Value>(key: string, empty: Value): Value => {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? empty : (JSON.parse(kept) as Value);
  } catch {
    return empty;
  }
};

const write = (key: string, value: unknown) => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser without storage keeps the draft only as long as the page is open.
  }
};

/** Forgets every draft on this device; at signing out, so that the next person finds nothing. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** State that survives a reload of the page: what somebody typed is never lost. `clear` forgets it. */
export function useDraft<Value>(
  name: string,
  empty: Value,
): [Value, (next: Value | ((old: Value) => Value)) => void, () => void] {
  const key = `${PREFIX}${name}`;
  const [value, setValue] = useState<Value>(() => read(key, empty));
  const set = useCallback(
    (next: Value | ((old: Value) => Value)) =>
      setValue((old) => {
        const fresh = typeof next === 'function' ? (next as (old: Value) => Value)(old) : next;
        write(key, fresh);
        return fresh;
      }),
    [key],
  );
  const clear = useCallback(() => {
    write(key, undefined);
    setValue(empty);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the empty value is a literal of the caller
  }, [key]);
  return [value, set, clear];
}
