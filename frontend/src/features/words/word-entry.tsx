import { type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import type { WordEntry } from './queries.js';
import { RemoveWordPanel } from './remove-word.js';
import type { WordActs } from './use-word-acts.js';
import { weightName } from './weight.js';

const MANY = 8;

function Words({ words, about }: { words: readonly string[]; about: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? words : words.slice(0, MANY);
  const hidden = words.length - MANY;
  return (
    <>
      {shown.join(', ')}
      {hidden > 0 && (
        <>
          {' '}
          <button type="button" className="why__button" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'words.entry.fewer' : 'words.entry.more', { count: hidden })}
            <span className="visually-hidden"> {about}</span>
          </button>
        </>
      )}
    </>
  );
}

function Facts({ word }: { word: WordEntry }) {
  const facts = [
    { field: 'spellings', value: word.spellings.length > 0 && <Words words={word.spellings} about={word.term} /> },
    { field: 'since', value: word.since },
    { field: 'seenWhere', value: word.seenWhere },
    { field: 'innocent', value: word.innocent },
    { field: 'not', value: word.not.length > 0 && <Words words={word.not} about={word.term} /> },
  ] as const;
  return (
    <dl className="word__facts small">
      {facts.map(
        ({ field, value }) =>
          value && (
            <div key={field}>
              <dt className="quiet">{t(`words.field.${field}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Head({ word, heading }: { word: WordEntry; heading: RefObject<HTMLHeadingElement | null> }) {
  const { term, origin, changedAt } = word;
  return (
    <div className="word__head">
      <h3 ref={heading} tabIndex={-1}>
        {term}
      </h3>
      <span className="word">{weightName(word.weight)}</span>
      {origin !== 'file' && (
        <span className="quiet small">
          {t(`words.origin.${origin}`)}
          {changedAt && `, ${day(changedAt)}`}
        </span>
      )}
    </div>
  );
}

interface WordEntryProps {
  word: WordEntry;
  mayEdit: boolean;
  acts: WordActs;
  /** True when somebody comes back from its form, or from the search. */
  focus: boolean;
  onEdit: () => void;
  onRemoved: () => void;
}

/** One word of the list: what it says, and for who may, changing it and taking it out. */
export function WordRow({ word, mayEdit, acts, focus, onEdit, onRemoved }: WordEntryProps) {
  const [removing, setRemoving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const stay = () => {
    setRemoving(false);
    heading.current?.focus();
  };
  return (
    <article className="word-row">
      <Head word={word} heading={heading} />
      {word.meaning && <p>{word.meaning}</p>}
      <Facts word={word} />
      {mayEdit && !removing && (
        <div className="row word__acts">
          <Button purpose="subtle" onClick={onEdit}>
            {t('words.entry.change')}
            <span className="visually-hidden"> {word.term}</span>
          </Button>
          <Button purpose="subtle" onClick={() => setRemoving(true)}>
            {t('words.entry.remove')}
            <span className="visually-hidden"> {word.term}</span>
          </Button>
        </div>
      )}
      {removing && <RemoveWordPanel word={word} acts={acts} onRemoved={onRemoved} onStay={stay} />}
    </article>
  );
}
