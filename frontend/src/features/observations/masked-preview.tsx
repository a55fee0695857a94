import { useEffect, useRef, useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { maskName } from '../../lib/mask-name.js';
import { Button } from '../../ui/button.js';
import { Why } from '../../ui/why.js';
import { RestoreReason } from './restore-reason.js';
import { type Find, foundWords, type FoundWords, type Place, type Restored, type RestoreReason as Reason } from './restored.js';

const AROUND = 24;
/** How many finds are shown at once; the rest comes with a tap. */
const SHOWN = 5;

/** A few words around a find, so that somebody sees which piece is meant. */
function pieceOf(text: string, { start, end }: Place) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return { before: start > AROUND ? `…${before}` : before, after: end + AROUND < text.length ? `${after}…` : after };
}

/** Asks for another reason, or for none (null: hide it again). */
type OnRestore = (finds: readonly Find[], reason: Reason | null) => void;

interface FoundProps {
  text: string;
  found: FoundWords;
  onRestore: OnRestore;
}

/** A find that stays, with its reason, and the way back. */
function Stays({ found, onRestore }: Omit<FoundProps, 'text'> & { found: FoundWords & { reason: Reason } }) {
  return (
    <>
      <span>{t('observations.restore.stays', { words: found.words, reason: t(`observations.restore.is.${found.reason}`) })}</span>
      <Button
        purpose="subtle"
        aria-label={t('observations.restore.hideFor', { words: found.words })}
        onClick={() => onRestore(found.finds, null)}
      >
        {t('observations.restore.hide')}
      </Button>
    </>
  );
}

/** A find that will be hidden; a soft one says what it looks like, and may stay. */
function Hidden({ text, found, onRestore }: FoundProps) {
  const [first] = found.finds;
  if (!first) return null;
  const { before, after } = pieceOf(text, first);
  return (
    <>
      <span>
        {before}
        <mark className="mask">{found.words}</mark>
        {after}
        {found.finds.length > 1 && (
          <span className="quiet"> ({t('observations.restore.times', { count: found.finds.length })})</span>
        )}
      </span>
      {first.soft && (
        <>
          {first.because && <span className="quiet">{t('observations.restore.looksLike', { because: first.because })}</span>}
          <RestoreReason words={found.words} onRestore={(reason) => onRestore(found.finds, reason)} />
        </>
      )}
    </>
  );
}

/** One find; when it stays or hides by a tap, the focus goes to the way back. */
function Found(props: FoundProps) {
  const { found } = props;
  const { reason } = found;
  const item = useRef<HTMLLIElement>(null);
  const [tapped, setTapped] = useState(0);
  useEffect(() => {
    if (tapped > 0) item.current?.querySelector('button')?.focus();
  }, [tapped]);
  const onRestore: OnRestore = (finds, next) => {
    props.onRestore(finds, next);
    setTapped(tapped + 1);
  };
  return (
    <li ref={item} className="small masked-preview__find">
      {reason === null ? (
        <Hidden {...props} onRestore={onRestore} />
      ) : (
        <Stays found={{ ...found, reason }} onRestore={onRestore} />
      )}
    </li>
  );
}

const isRestored = (find: Find, restored: readonly Restored[]) =>
  find.soft && restored.some(({ start, end }) => start === find.start && end === find.end);

const kindsOf = (hidden: readonly Find[]) => [...new Set(hidden.map(({ type }) => maskName(type)))].join(', ');

/** What will be hidden, in a sentence for who does not see the preview; empty when nothing is. */
export function hiddenSentence(finds: readonly Find[], restored: readonly Restored[]): string {
  const hidden = finds.filter((find) => !isRestored(find, restored));
  return hidden.length === 0 ? '' : `${tn('observations.log.masked', hidden.length)}: ${kindsOf(hidden)}.`;
}

interface MaskedPreviewProps {
  text: string;
  /** What was found, as places in this text. */
  finds: readonly Find[];
  restored: readonly Restored[];
  onRestore: OnRestore;
}

/** Shows, before anything is stored, what the privacy gate will hide; what only looks personal may stay for a reason. */
export function MaskedPreview({ text, finds, restored, onRestore }: MaskedPreviewProps) {
  const [all, setAll] = useState(false);
  const words = foundWords(text, finds, restored);
  if (words.length === 0) return null;
  const hidden = words.filter(({ reason }) => reason === null).flatMap((found) => found.finds);
  const shown = all ? words : words.slice(0, SHOWN);
  return (
    <div className="masked-preview">
      {hidden.length > 0 && (
        <p>
          <span className="strong">{tn('observations.log.masked', hidden.length)}:</span> {kindsOf(hidden)}
        </p>
      )}
      <ul className="plain-list">
        {shown.map((found) => (
          <Found key={`${found.finds[0]?.type} ${found.words}`} text={text} found={found} onRestore={onRestore} />
        ))}
      </ul>
      {shown.length < words.length && (
        <Button purpose="subtle" onClick={() => setAll(true)}>
          {t('observations.restore.showAll', { count: words.length })}
        </Button>
      )}
      {hidden.length > 0 && <Why about={t('observations.log.masked.one')}>{t('observations.log.maskedWhy')}</Why>}
    </div>
  );
}
