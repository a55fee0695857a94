import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { day, dayAndTime } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { groupGuidances } from './guidance-groups.js';
import type { ListedGuidance } from './queries.js';

/** For which schools, in words. */
export const audienceWords = (types: readonly string[]): string =>
  types.length > 0 ? t('guidance.forWhom', { types: types.join(', ') }) : t('guidance.forAll');

function Line({ guidance }: { guidance: ListedGuidance }) {
  const facts = [
    audienceWords(guidance.schoolTypes),
    guidance.reviewBefore && t('guidance.reviewBefore', { when: day(guidance.reviewBefore) }),
    t('guidance.changed', { when: dayAndTime(guidance.updatedAt) }),
  ];
  return (
    <Card as="li">
      <div className="row-between">
        <h3>
          <Link to={`/handreikingen/${guidance.id}`}>{guidance.title}</Link>
        </h3>
        <LevelBadge level={guidance.level} />
      </div>
      {guidance.stale && <p>{guidance.stale}</p>}
      <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>
    </Card>
  );
}

/** The handreikingen by status, what asks for work first. */
export function GuidanceList({ guidances }: { guidances: readonly ListedGuidance[] }) {
  return groupGuidances(guidances).map(({ group, items }) => (
    <section key={group} className="stack-tight">
      <h2>{t(`guidance.group.${group}`)}</h2>
      <ul className="plain-list stack-tight">
        {items.map((guidance) => (
          <Line key={guidance.id} guidance={guidance} />
        ))}
      </ul>
    </section>
  ));
}
