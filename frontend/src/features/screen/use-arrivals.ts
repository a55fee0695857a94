import { useEffect, useState } from 'react';
import { isMarked, MARK_TIME, NOTHING_YET, withScreenful } from './arrivals.js';

/** Tells of each item on the screen whether it has just come in; the mark goes away by itself. */
export function useArrivals(ids: readonly string[] | null): (id: string) => boolean {
  const [arrivals, setArrivals] = useState(NOTHING_YET);
  const [now, setNow] = useState(() => Date.now());
  const key = ids?.join(' ');
  useEffect(() => {
    if (key === undefined) return;
    const moment = Date.now();
    setNow(moment);
    setArrivals((before) => withScreenful(before, key.split(' '), moment));
    const timer = setTimeout(() => setNow(Date.now()), MARK_TIME);
    return () => clearTimeout(timer);
  }, [key]);
  return (id) => isMarked(arrivals, id, now);
}
