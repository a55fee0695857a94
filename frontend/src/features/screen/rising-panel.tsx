import { t, tn } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { Sparkline } from '../../ui/charts/sparkline.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Direction } from '../../ui/momentum.js';
import { CertaintyWord } from '../../ui/words.js';
import { Panel } from './panel.js';
import type { ScreenData } from './shared-screen-documents.js';

type Rising = ScreenData['rising'];

interface RisingPanelProps {
  rising: Rising;
  shown: number;
  isNew: (id: string) => boolean;
  onTrend: (id: string) => void;
}

/** The trends that rise, each with its course, its colour and why; one opens with a press. */
export function RisingPanel({ rising, shown, isNew, onTrend }: RisingPanelProps) {
  return (
    <Panel name="rising" title={t('screen.rising.title')}>
      {rising.length === 0 && <p className="panel-sentence">{t('screen.rising.nothing')}</p>}
      <ul className="rising">
        {rising.slice(0, shown).map((trend) => (
          <RisingTrend key={trend.id} trend={trend} marked={isNew(trend.id)} onTrend={onTrend} />
        ))}
      </ul>
      {rising.length > shown && <p className="panel-note">{tn('screen.rising.more', rising.length - shown)}</p>}
    </Panel>
  );
}

function RisingTrend({ trend, marked, onTrend }: { trend: Rising[number]; marked: boolean; onTrend: (id: string) => void }) {
  const { title, level, certainty, momentum, places, organisations } = trend;
  return (
    <li className={marked ? 'rising-trend arrival-new' : 'rising-trend'}>
      <span className="rising-head">
        <button
          type="button"
          className="rising-open rising-title"
          onClick={() => onTrend(trend.id)}
          aria-label={t('screen.rising.open', { title })}
        >
          {title}
        </button>
        {marked && <strong className="arrival-mark">{t('screen.new.mark')}</strong>}
      </span>
      <span className="rising-words">
        <LevelBadge level={level} />
        <Direction direction={momentum.direction} />
        <CertaintyWord certainty={certainty} />
      </span>
      <span className="rising-where">{[...places, countedWords('screen.rising.organisations', organisations)].join(' · ')}</span>
      <Sparkline
        days={trend.daily}
        label={t('screen.rising.line', { title, because: momentum.because })}
        width={180}
        height={64}
      />
    </li>
  );
}
