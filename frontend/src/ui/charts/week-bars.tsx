import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { WeekCount } from './calendar.js';

interface WeekBarsProps {
  weeks: readonly WeekCount[];
  label: string;
  /** The highest week of all charts that stand side by side, so that their bars can be compared. */
  highest: number;
  width: number;
  height: number;
}

/** How high the mark of 'enkele' is: the same for every such week, so that it tells no figure. */
const SMALL_HEIGHT = 6;

const classOf = ({ incomplete, small }: WeekCount) =>
  ['chart-bar', incomplete && 'chart-bar-incomplete', small && 'chart-bar-small'].filter(Boolean).join(' ');

/** Twelve weeks as bars from zero; the present week is open because it is not over, 'enkele' is a low hatched mark. */
export function WeekBars({ weeks, label, highest, width, height }: WeekBarsProps) {
  const x = scaleBand<string>({ domain: weeks.map(({ start }) => start), range: [0, width], padding: 0.25 });
  const y = scaleLinear<number>({ domain: [0, Math.max(1, highest)], range: [height - 2, 4] });
  return (
    <svg
      className="week-bars"
      role="img"
      preserveAspectRatio="none"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {weeks.map((week) => {
        const tall = week.small ? SMALL_HEIGHT : y(0) - y(week.count);
        return (
          <Bar key={week.start} className={classOf(week)} x={x(week.start)} y={y(0) - tall} width={x.bandwidth()} height={tall} />
        );
      })}
      <line className="chart-baseline" x1={0} x2={width} y1={y(0)} y2={y(0)} />
    </svg>
  );
}
