import { useEffect, useRef } from 'react';

const MINUTE_MS = 60_000;

/** Calls back every minute: when fetching stands still nothing changes, so nothing would say so. */
export function useEveryMinute(call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    const timer = setInterval(() => latest.current(), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
}
