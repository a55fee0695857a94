import { isTextKey, t } from '../i18n/text.js';

const ARROWS: Record<string, string> = {
  rising: 'M2 12 12 2M5 2h7v7',
  new: 'M2 12 12 2M5 2h7v7',
  falling: 'M2 2l10 10M5 12h7V5',
  steady: 'M1 7h12M9 3l4 4-4 4',
  quiet: 'M2 7h10',
};

/** Where a trend goes, as arrow and word: 'stijgt', 'daalt'. */
export function Direction({ direction }: { direction: string }) {
  const key = `common.direction.${direction}`;
  return (
    <span className={`direction direction--${direction}`}>
      <svg className="direction__arrow" viewBox="0 0 14 14" aria-hidden="true">
        <path d={ARROWS[direction] ?? ARROWS.quiet} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {isTextKey(key) ? t(key) : direction}
    </span>
  );
}
