import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';

interface WordListProps {
  label: string;
  hint: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
}

const SHORTEST = 2;

/** The words in what was typed, parted by commas or lines. */
export const wordsIn = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** A list of words: type one and press Enter or a comma; a tap takes one off. What is typed counts as soon as one leaves the field. */
export function WordList({ label, hint, words, onChange }: WordListProps) {
  const [typed, setTyped] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const add = () => {
    const fresh = wordsIn(typed);
    const short = fresh.some((word) => word.length < SHORTEST);
    setTooShort(short);
    if (short || fresh.length === 0) return;
    onChange([...new Set([...words, ...fresh])]);
    setTyped('');
  };
  return (
    <div className="stack-tight">
      <div className="word-list__row">
        <TextField
          label={label}
          hint={hint}
          error={tooShort ? t('feeds.form.wordTooShort') : null}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>
          {t('feeds.form.addWord')}
          <span className="visually-hidden"> {t('feeds.form.addWordAbout', { label })}</span>
        </Button>
      </div>
      {words.length > 0 && (
        <ul className="plain-list row">
          {words.map((word) => (
            <li key={word}>
              <button
                type="button"
                className="chip"
                aria-label={t('feeds.form.dropWord', { word })}
                onClick={() => onChange(words.filter((other) => other !== word))}
              >
                {word} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
