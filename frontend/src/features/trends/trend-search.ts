/** What the address of /trends holds. */
export interface TrendSearch {
  search: string;
  topic: string;
  level: string;
  closed: boolean;
}

const LEVELS = ['green', 'yellow', 'orange', 'red'];

/** Reads the address; what is not understood is left out. */
export function searchOfAddress(params: URLSearchParams): TrendSearch {
  const level = params.get('kleur') ?? '';
  return {
    search: (params.get('zoek') ?? '').slice(0, 200),
    topic: params.get('onderwerp') ?? '',
    level: LEVELS.includes(level) ? level : '',
    closed: params.get('gesloten') === 'ja',
  };
}

/** Writes the address, without what is not asked. */
export function addressOfSearch({ search, topic, level, closed }: TrendSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.trim()) params.set('zoek', search.trim());
  if (topic) params.set('onderwerp', topic);
  if (level) params.set('kleur', level);
  if (closed) params.set('gesloten', 'ja');
  return params;
}

interface Ranked {
  momentum: { direction: string; ratio: number };
  lastSeen: string;
}

const DIRECTIONS = ['rising', 'new', 'steady', 'falling', 'quiet'];

/** Rising first, then new; within that the strongest rise, then the last seen. */
export function risingFirst<T extends Ranked>(trends: readonly T[]): T[] {
  const rank = ({ momentum }: Ranked) => {
    const index = DIRECTIONS.indexOf(momentum.direction);
    return index < 0 ? DIRECTIONS.length : index;
  };
  return [...trends].sort(
    (a, b) => rank(a) - rank(b) || b.momentum.ratio - a.momentum.ratio || Date.parse(b.lastSeen) - Date.parse(a.lastSeen),
  );
}
