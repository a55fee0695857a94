import { Fragment } from 'react';
import { t } from '../i18n/text.js';
import { type Cause, type Stretch, stretchesOf } from './causes.js';

interface CausedTextProps {
  text: string;
  /** The places that caused labels; none shows the text with its masks only. */
  causes?: readonly Cause[];
  /** The label whose words are lit; the others rest. */
  active?: string | null;
  /** Marks nothing but the words of the active label, for lists where most labels are at rest. */
  quiet?: boolean;
}

const namesOf = (causes: readonly Cause[]) => [...new Set(causes.flatMap(({ name }) => name ?? []))];

function Piece({ stretch, active, quiet }: { stretch: Stretch } & Required<Pick<CausedTextProps, 'active' | 'quiet'>>) {
  const lit = active !== null && stretch.causes.some(({ label }) => label === active);
  if (stretch.masked && !lit) return <mark className="masked">{stretch.text}</mark>;
  if (stretch.causes.length === 0 || (quiet && !lit)) return stretch.text;
  const names = namesOf(stretch.causes);
  return (
    <mark className={lit ? 'cause cause--lit' : active === null ? 'cause' : 'cause cause--rest'}>
      {stretch.text}
      {names.length > 0 && <span className="visually-hidden"> ({t('common.causes', { labels: names.join(', ') })})</span>}
    </mark>
  );
}

/** A text with the words marked that caused its labels, and what the privacy gate hid; one look for the whole product. */
export function CausedText({ text, causes = [], active = null, quiet = false }: CausedTextProps) {
  return stretchesOf(text, causes).map((stretch, index) => (
    <Fragment key={index}>
      <Piece stretch={stretch} active={active} quiet={quiet} />
    </Fragment>
  ));
}
