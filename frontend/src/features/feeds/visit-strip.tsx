import { t } from '../../i18n/text.js';
import type { Visit } from './queries.js';
import { type Outcome, OUTCOMES, outcomeOf, visitsSentence } from './visits.js';

const BOX = 10;
const HEIGHT = 14;

/** One visit drawn in a box of 10 by 14: a full bar, a low line, a cross, or an open circle. */
const SHAPES: Record<Outcome, string> = {
  new: 'M5 1v12',
  not_modified: 'M2.5 11h5',
  failed: 'M2 4l6 6M8 4l-6 6',
  offline: 'M5 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
};
const WIDTHS: Record<Outcome, number> = { new: 5, not_modified: 2, failed: 2, offline: 1.5 };

function Mark({ outcome }: { outcome: Outcome }) {
  return <path className={`visit visit--${outcome}`} d={SHAPES[outcome]} strokeWidth={WIDTHS[outcome]} />;
}

function Legend({ shown }: { shown: readonly Outcome[] }) {
  return (
    <p className="row small quiet">
      {shown.map((outcome) => (
        <span key={outcome} className="visit-legend">
          <svg viewBox={`0 0 ${BOX} ${HEIGHT}`} aria-hidden="true">
            <Mark outcome={outcome} />
          </svg>
          {t(`feeds.visits.legend.${outcome}`)}
        </span>
      ))}
    </p>
  );
}

/** The last visits at a glance, oldest first, each with a shape of its own; the sentence says the same. */
export function VisitStrip({ visits }: { visits: readonly Visit[] }) {
  const oldestFirst = visits.toReversed();
  const width = Math.max(visits.length, 20) * BOX;
  return (
    <figure className="stack-tight">
      <figcaption>{visitsSentence(visits)}</figcaption>
      <svg className="visit-strip" viewBox={`0 0 ${width} ${HEIGHT}`} style={{ maxWidth: width * 1.6 }} aria-hidden="true">
        {oldestFirst.map((visit, index) => (
          <g key={visit.at} transform={`translate(${index * BOX} 0)`}>
            <Mark outcome={outcomeOf(visit)} />
          </g>
        ))}
      </svg>
      <Legend shown={OUTCOMES.filter((outcome) => visits.some((visit) => outcomeOf(visit) === outcome))} />
    </figure>
  );
}
