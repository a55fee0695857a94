import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { AlsoIn } from '../../ui/also-in.js';
import { Card } from '../../ui/card.js';
import { CausedText } from '../../ui/caused-text.js';
import { causesOf } from '../../ui/causes.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { useActiveLabel } from '../../ui/use-active-label.js';
import { ObservationTags } from './observation-tags.js';
import type { ObservationItem } from './queries.js';
import { keyOf } from './tag-reasons.js';
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

/** The words that caused the labels; the places of a label are those in the text, in a title only the quoted words are sought. */
const causesIn = (text: string, tags: ObservationItem['tags'], isTitle = false) =>
  tags.flatMap((tag) => causesOf(text, keyOf(tag), isTitle ? { because: tag.because } : tag, tag.label));

/** One observation: text, where it came from, labels with reasons, and the trends it belongs to. */
export function ObservationRow({ observation, topics, mayCorrect, chosen, onChoose }: ObservationRowProps) {
  const look = useActiveLabel();
  const { title, text, tags } = observation;
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
      {title && (
        <p className="strong">
          <CausedText quiet text={title} causes={causesIn(title, tags, true)} active={look.active} />
        </p>
      )}
      <p className="observation__text">
        <CausedText quiet text={text} causes={causesIn(text, tags)} active={look.active} />
      </p>
      {observation.link && (
        <p className="small">
          <a href={observation.link} rel="noreferrer noopener" target="_blank" className="tap">
            {t('observations.list.openLink')}
          </a>
        </p>
      )}
      <ObservationTags observation={observation} topics={topics} mayCorrect={mayCorrect} look={look} />
      <Trends trends={observation.trends} />
      {observation.canUndo && <TakeBack observation={observation} />}
    </Card>
  );
}
