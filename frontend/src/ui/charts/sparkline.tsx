import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { presentWeekStart, type DayCount } from './calendar.js';

interface SparklineProps {
  days: readonly DayCount[];
  label: string;
  width?: number;
  height?: number;
}

/** The course of a trend as one thin line from zero; the present week is dashed because it is not over. */
export function Sparkline({ days, label, width = 160, height = 44 }: SparklineProps) {
  const highest = Math.max(1, ...days.map(({ count }) => count));
  const x = scaleLinear<number>({ domain: [0, Math.max(1, days.length - 1)], range: [2, width - 7] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [height - 3, 6] });
  const from = Math.max(0, presentWeekStart(days) - 1);
  const points = days.map(({ count }, index) => ({ index, count }));
  const last = points.at(-1);
  const line = { x: (point: { index: number }) => x(point.index), y: (point: { count: number }) => y(point.count) };
  return (
    <svg className="sparkline" role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line className="chart-baseline" x1={0} x2={width} y1={y(0)} y2={y(0)} />
      <LinePath className="chart-line" data={points.slice(0, from + 1)} {...line} />
      <LinePath className="chart-line chart-line-incomplete" data={points.slice(from)} {...line} />
      {last && <circle className="chart-dot" cx={x(last.index)} cy={y(last.count)} r={4} />}
    </svg>
  );
}
