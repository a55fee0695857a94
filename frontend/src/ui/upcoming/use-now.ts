import { useEffect, useState } from 'react';

/** The present moment, renewed every `step` milliseconds, for what counts down. */
export function useNow(step = 30_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), step);
    return () => clearInterval(timer);
  }, [step]);
  return now;
}
