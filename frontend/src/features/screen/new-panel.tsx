import { t } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import { useNow } from '../../ui/upcoming/use-now.js';
import { Panel } from './panel.js';
import type { ScreenData } from './shared-screen-documents.js';

interface NewPanelProps {
  screen: ScreenData;
  isNew: (id: string) => boolean;
  onTrend: (id: string) => void;
}

/** What came in since the last inloopuur, newest first; an arrival is marked once. */
export function NewPanel({ screen, isNew, onTrend }: NewPanelProps) {
  const now = useNow();
  const since = dayAndTime(screen.since, now);
  return (
    <Panel name="new" title={t('screen.new.title')}>
      <p className="panel-sentence">
        {screen.newCount.value === 0
          ? t('screen.new.nothing', { since })
          : capitalised(countedWords('screen.new.since', screen.newCount, { since }))}
      </p>
      <ol className="arrivals" tabIndex={0} aria-label={t('screen.new.title')} aria-live="polite" aria-relevant="additions">
        {screen.latest.map((item) => (
          <li key={item.id} className={isNew(item.id) ? 'arrival arrival-new' : 'arrival'}>
            <span className="arrival-when">
              {ago(item.at, now)}
              {isNew(item.id) && <strong className="arrival-mark">{t('screen.new.mark')}</strong>}
            </span>
            <Sentence sentence={item.sentence} trendId={item.trendId} onTrend={onTrend} />
            {item.text && <q className="arrival-text">{item.text}</q>}
            {item.organisation && <span className="arrival-when">{item.organisation}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function Sentence({ sentence, trendId, onTrend }: { sentence: string; trendId: string | null; onTrend: (id: string) => void }) {
  if (!trendId) return <span className="arrival-sentence">{sentence}</span>;
  return (
    <button
      type="button"
      className="arrival-sentence link-button"
      title={t('screen.new.toTrend')}
      onClick={() => onTrend(trendId)}
    >
      {sentence}
    </button>
  );
}
