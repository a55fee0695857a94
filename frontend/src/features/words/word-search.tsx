import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { TextField } from '../../ui/field.js';
import { Problem } from '../../ui/problem.js';
import { WordSearchQuery, type WordEntry, type WordTopic } from './queries.js';
import { addressOfWord } from './topic-chooser.js';

const PAUSE_MS = 300;
const SHORTEST = 2;

/** What was typed, a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Found({ words, topics, onGo }: { words: readonly WordEntry[]; topics: readonly WordTopic[]; onGo: () => void }) {
  const label = (code: string) => topics.find((topic) => topic.code === code)?.label ?? code;
  return (
    <ul className="plain-list found-words">
      {words.map(({ topic, term, meaning, spellings }) => (
        <li key={`${topic} ${term}`}>
          <Link to={addressOfWord(topic, term)} className="tap strong" onClick={onGo}>
            {term}
          </Link>{' '}
          <span className="quiet small">
            {[label(topic), meaning ?? spellings.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Finds a word in the lists of all topics; a tap goes to it. */
export function WordSearch({ topics }: { topics: readonly WordTopic[] }) {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const asked = text.length >= SHORTEST && typed.trim() !== '';
  const [{ data, error, fetching }] = useQuery({ query: WordSearchQuery, variables: { text }, pause: !asked });
  const words = data?.topicWordSearch ?? [];
  return (
    <search className="stack-tight words-search">
      <TextField
        type="search"
        label={t('words.search.label')}
        value={typed}
        autoCapitalize="none"
        onChange={(event) => setTyped(event.target.value)}
      />
      {asked && (
        <>
          <p role="status" className="quiet small">
            {fetching
              ? t('words.search.looking')
              : words.length === 0
                ? t('words.search.none', { text })
                : tn('words.search.found', words.length)}
          </p>
          {error && <Problem error={error} />}
          <Found words={words} topics={topics} onGo={() => setTyped('')} />
        </>
      )}
    </search>
  );
}
