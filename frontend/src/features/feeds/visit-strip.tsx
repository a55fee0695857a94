import { t } from '../../i18n/text.js';
import type { Visit } from './queries.js';
import { type Outcome, OUTCOMES, outcomeOf, visitsSentence } from './visits.js';

const WIDTH = 10;
const HEIGHT = 14;

/** One visit drawn in a box of 10 by 14: a full bar, a low line, a cross, or an open circle. */
const SHAPES: Record<Outcome, string> = {
  new: 'M5 1v12',
  not_modified: 'M2.5 11h5',
  failed: 'M2 4l6 6M8 4l-6 6',
  offline: 'M5 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
};
const WEIGHTS: Record<Outcome, number> = { new: 5, not_modified: 2, failed: 2, offline: 1.5 };

function Mark({ outcome }: { outcome: Outcome }) {
  return (
    <svg className={`visit visit--${outcome}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={SHAPES[outcome]} strokeWidth={WEIGHTS[outcome]} />
    </svg>
  );
}

/** The last visits at a glance, oldest first, each with a shape of its own; the sentence says the same. */
export function VisitStrip({ visits }: { visits: readonly Visit[] }) {
  const shown = OUTCOMES.filter((outcome) => visits.some((visit) => outcomeOf(visit) === outcome));
  return (
    <figure className="stack-tight">
      <figcaption>{visitsSentence(visits)}</figcaption>
      <div className="visit-strip" aria-hidden="true">
        {visits.toReversed().map((visit) => (
          <Mark key={visit.at} outcome={outcomeOf(visit)} />
        ))}
      </div>
      <p className="row small quiet" aria-hidden="true">
        {shown.map((outcome) => (
          <span key={outcome} className="visit-legend">
            <Mark outcome={outcome} />
            {t(`feeds.visits.legend.${outcome}`)}
          </span>
        ))}
      </p>
    </figure>
  );
}
