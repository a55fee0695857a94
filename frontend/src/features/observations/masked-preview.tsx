import { Fragment } from 'react';
import { t, tn } from '../../i18n/text.js';
import { maskName } from '../../lib/mask-name.js';
import { Why } from '../../ui/why.js';

interface Span {
  start: number;
  end: number;
  type: string;
}

const AROUND = 24;

/** A few words around each find, so that somebody sees which piece is meant. */
function pieceOf(text: string, { start, end }: Span) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before}` : before,
    found: text.slice(start, end),
    after: end + AROUND < text.length ? `${after}…` : after,
  };
}

/** Shows, before anything is stored, what the privacy gate will hide. */
export function MaskedPreview({ text, masked }: { text: string; masked: readonly Span[] }) {
  if (masked.length === 0) return null;
  return (
    <div className="masked-preview">
      <p>
        <span className="strong">{tn('observations.log.masked', masked.length)}:</span>{' '}
        {[...new Set(masked.map((span) => maskName(span.type)))].join(', ')}
      </p>
      <ul className="plain-list">
        {masked.slice(0, 5).map((span) => {
          const { before, found, after } = pieceOf(text, span);
          return (
            <li key={span.start} className="small">
              <Fragment>
                {before}
                <mark className="mask">{found}</mark>
                {after}
              </Fragment>
            </li>
          );
        })}
      </ul>
      <Why about={t('observations.log.masked.one')}>{t('observations.log.maskedWhy')}</Why>
    </div>
  );
}
