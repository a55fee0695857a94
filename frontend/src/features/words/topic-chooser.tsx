import { Link, useNavigate } from 'react-router';
import { t } from '../../i18n/text.js';
import { Select } from '../../ui/field.js';
import type { WordTopic } from './queries.js';

/** The address of the word list of a topic, and of one word in it. */
export const addressOfWord = (topic: string, term?: string): string =>
  `/woorden?${new URLSearchParams({ onderwerp: topic, ...(term && { woord: term }) }).toString()}`;

interface TopicChooserProps {
  topics: readonly WordTopic[];
  chosen: string;
}

/** Which topic is shown: a list beside the words where there is room, one field on a phone. */
export function TopicChooser({ topics, chosen }: TopicChooserProps) {
  const navigate = useNavigate();
  return (
    <>
      <div className="topic-chooser__field">
        <Select
          label={t('words.topic')}
          options={topics.map(({ code, label, wordCount }) => ({ value: code, label: `${label} (${wordCount})` }))}
          value={chosen}
          onChange={(event) => void navigate(addressOfWord(event.target.value), { preventScrollReset: true })}
        />
      </div>
      <nav className="topic-chooser__list" aria-label={t('words.topics')}>
        <ul className="plain-list">
          {topics.map(({ code, label, wordCount }) => (
            <li key={code}>
              <Link to={addressOfWord(code)} aria-current={code === chosen ? 'true' : undefined} className="topic-chooser__link">
                {label} <span className="quiet small">{wordCount}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
