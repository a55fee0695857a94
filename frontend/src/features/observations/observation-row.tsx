import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { AlsoIn } from '../../ui/also-in.js';
import { Card } from '../../ui/card.js';
import { CausedText } from '../../ui/caused-text.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { ObservationTags, type ObservationItem } from './observation-tags.js';
import { TakeBack } from './take-back.js';

interface ObservationRowProps {
  observation: ObservationItem;
  topics: readonly { code: string; label: string }[];
  mayCorrect: boolean;
  /** Null when this person cannot begin a trend. */
  chosen: boolean | null;
  onChoose: () => void;
}

/** Where it came from, in a few words. */
function whence(observation: ObservationItem): string {
  const parts = [
    observation.feed ? `${t('observations.list.source')} ${observation.feed.name}` : null,
    observation.mine ? t('observations.list.mine') : observation.organisation?.name,
    observation.toldBy && t('observations.list.toldBy', { who: t(`observations.toldBy.${observation.toldBy}`).toLowerCase() }),
    observation.demo ? t('observations.list.demo') : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function Trends({ trends }: Pick<ObservationItem, 'trends'>) {
  const shown = trends.filter(({ state }) => state !== 'rejected');
  return shown.map(({ trend, state, because }) => (
    <div key={trend.id} className="row small" title={because}>
      <span className="quiet">{t(state === 'joined' ? 'observations.list.partOf' : 'observations.list.maybePartOf')}</span>
      <LevelBadge level={trend.level} />
      <Link to={`/trends/${trend.id}`} className="tap">
        {trend.title}
      </Link>
    </div>
  ));
}

/** One observation: text, where it came from, labels with reasons, and the trends it belongs to. */
export function ObservationRow({ observation, topics, mayCorrect, chosen, onChoose }: ObservationRowProps) {
  return (
    <Card as="li">
      <div className="row small quiet">
        {chosen !== null && (
          <input
            type="checkbox"
            className="observation__choose"
            aria-label={`${t('observations.list.select')}: ${observation.text.slice(0, 60)}`}
            checked={chosen}
            onChange={onChoose}
          />
        )}
        <time dateTime={observation.noticedAt}>{ago(observation.noticedAt)}</time>
        <span>{whence(observation)}</span>
        <AlsoIn links={observation.alsoIn} />
      </div>
      {observation.title && <p className="strong">{observation.title}</p>}
      <p className="observation__text">
        <CausedText text={observation.text} />
      </p>
      {observation.link && (
        <p className="small">
          <a href={observation.link} rel="noreferrer noopener" target="_blank" className="tap">
            {t('observations.list.openLink')}
          </a>
        </p>
      )}
      <ObservationTags observation={observation} topics={topics} mayCorrect={mayCorrect} />
      <Trends trends={observation.trends} />
      {observation.canUndo && <TakeBack observation={observation} />}
    </Card>
  );
}
