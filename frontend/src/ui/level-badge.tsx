import { t } from '../i18n/text.js';
import type { Level } from '../lib/graphql.js';

const shapes: Record<Level, string> = {
  green: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Z',
  yellow: 'M6 .5 12 11.5H0Z',
  orange: 'M6 0 12 6 6 12 0 6Z',
  red: 'M3.2 0h5.6L12 6 8.8 12H3.2L0 6Z',
};

/** The shape of a colour alone, for charts and maps; beside it stands the word. */
export function LevelShape({ level }: { level: Level }) {
  return (
    <svg className="level__shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[level]} />
    </svg>
  );
}

/** A colour of the ladder: word, shape and colour together. */
export function LevelBadge({ level }: { level: Level }) {
  return (
    <span className={`level level--${level}`}>
      <LevelShape level={level} />
      {t(`common.level.${level}`)}
    </span>
  );
}
