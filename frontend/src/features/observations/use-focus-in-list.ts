import { type FocusEvent, useEffect, useRef } from 'react';

/** When the row with the focus leaves the list, the focus goes to the row that took its place, instead of to nowhere. */
export function useFocusInList(ids: readonly string[]) {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<{ id: string; index: number } | null>(null);
  const key = ids.join();
  useEffect(() => {
    if (!last.current || ids.includes(last.current.id) || document.activeElement !== document.body) return;
    const row = list.current?.children[Math.min(last.current.index, ids.length - 1)];
    last.current = null;
    row?.querySelector<HTMLElement>('input, button, a')?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only other rows move the focus
  }, [key]);
  const onFocus = ({ target }: FocusEvent<HTMLUListElement>) => {
    const index = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target));
    const id = ids[index];
    last.current = id === undefined ? null : { id, index };
  };
  return { ref: list, onFocus };
}
