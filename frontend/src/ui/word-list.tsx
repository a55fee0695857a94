import { useRef } from 'react';
import { t } from '../i18n/text.js';
import { Button } from './button.js';
import { TextField } from './field.js';
import { withTyped } from '../lib/typed-words.js';

interface WordListProps {
  label: string;
  hint: string;
  words: readonly string[];
  /** What stands in the field; it counts before it is added too. */
  typed: string;
  onChange: (words: readonly string[], typed: string) => void;
}

/** A list of words: type one and press Enter or a comma; a tap takes one off. */
export function WordList({ label, hint, words, typed, onChange }: WordListProps) {
  const part = useRef<HTMLDivElement>(null);
  const add = () => onChange(withTyped(words, typed), '');
  const drop = (word: string) => {
    // The word goes away with its button; the focus waits at the field.
    part.current?.querySelector('input')?.focus();
    onChange(
      words.filter((other) => other !== word),
      typed,
    );
  };
  return (
    <div ref={part} className="stack-tight">
      <div className="word-list__row">
        <TextField
          label={label}
          hint={hint}
          value={typed}
          onChange={(event) => onChange(words, event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>
          {t('common.wordList.add')}
          <span className="visually-hidden"> {t('common.wordList.addAbout', { label })}</span>
        </Button>
      </div>
      {words.length > 0 && (
        <ul className="plain-list row">
          {words.map((word) => (
            <li key={word}>
              <button type="button" className="chip" aria-label={t('common.wordList.drop', { word })} onClick={() => drop(word)}>
                {word} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
