import { isTextKey, t } from '../../i18n/text.js';
import type { Feed } from './queries.js';

/** A drawing of each state in a box of 16: no two alike, so that colour is never needed. */
const SHAPES: Record<string, string> = {
  healthy: 'M2 8.5 6.2 13 14 3.5',
  quiet: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8h6',
  waiting: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 2',
  failing: 'M3 3l10 10M13 3 3 13',
  redirected: 'M1.5 8h12M9 3l5 5-5 5',
  gone: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM3.5 12.5l9-9',
  not_a_feed: 'M3 1.5h7l3 3v10H3ZM6 8h4M6 11h4',
  refused: 'M2 2h12v12H2ZM5 8h6',
  paused: 'M5 2.5v11M11 2.5v11',
  removed: 'M2 8h12',
};

/** The state that the page shows: a source on pause is on pause, whatever was wrong with it. */
export const shownState = ({ state, paused }: Pick<Feed, 'state' | 'paused'>): string => (paused ? 'paused' : state);

/** The shape of a state alone; beside it stands the word. */
export function StateShape({ state }: { state: string }) {
  return (
    <svg className="feed-state__shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[state] ?? SHAPES.quiet} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** How it is with a source: shape and word. */
export function StateMark({ state }: { state: string }) {
  const key = `feeds.state.${state}`;
  return (
    <span className={`feed-state feed-state--${state}`}>
      <StateShape state={state} />
      {isTextKey(key) ? t(key) : state}
    </span>
  );
}
