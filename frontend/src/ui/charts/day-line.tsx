import { LinePath } from '@visx/shape';
import { t } from '../../i18n/text.js';
import {
  bandsWithin,
  chartDay,
  chartMonth,
  monthStarts,
  presentWeekStart,
  weeksOfDays,
  type DayCount,
  type Holiday,
} from './calendar.js';
import { ChartFrame, type ChartTable } from './chart-frame.js';
import { dayScales, type DayScales } from './day-scales.js';
import { placeMarks, type ChartMark, type PlacedMark } from './marks.js';
import { useLetter, useWidth } from './use-width.js';

interface DayLineProps {
  title: string;
  sentence: string;
  days: readonly DayCount[];
  holidays?: readonly Holiday[];
  marks?: readonly ChartMark[];
  height?: number;
  level?: 2 | 3 | 4;
}

/** Twelve weeks of one phenomenon, day by day, with what was decided and sent along the line. */
export function DayLine({ title, sentence, days, holidays = [], marks = [], height = 240, level }: DayLineProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const letter = useLetter();
  const rough = dayScales(days, { width, height, markRows: 0, letter });
  const markRows = Math.max(0, ...placeMarks(marks, rough.xOf, rough.markRow).map(({ row }) => row + 1));
  const scales = dayScales(days, { width, height, markRows, letter });
  const placed = placeMarks(marks, scales.xOf, scales.markRow);
  return (
    <ChartFrame title={title} sentence={sentence} table={tableOfWeeks(days)} level={level}>
      <div ref={ref} className="chart-canvas">
        <svg role="img" aria-label={`${title} ${sentence}`} width={width} height={scales.full}>
          <HolidayBands days={days} holidays={holidays} scales={scales} />
          <line className="chart-baseline" x1={scales.left} x2={scales.right} y1={scales.baseline} y2={scales.baseline} />
          <MonthAxis days={days} scales={scales} />
          <Marks placed={placed} scales={scales} />
          <Line days={days} scales={scales} />
        </svg>
      </div>
      <MarkList placed={placed} />
    </ChartFrame>
  );
}

/** The weeks behind the line as a table; days would be too long to read. */
function tableOfWeeks(days: readonly DayCount[]): ChartTable {
  return {
    head: [t('charts.week'), t('charts.count')],
    rows: weeksOfDays(days).map(({ start, count, incomplete }) => [
      t('charts.weekOf', { day: chartDay(start) }),
      incomplete ? `${count} (${t('charts.weekIncomplete')})` : count,
    ]),
  };
}

function HolidayBands({
  days,
  holidays,
  scales,
}: {
  days: readonly DayCount[];
  holidays: readonly Holiday[];
  scales: DayScales;
}) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return bandsWithin(holidays, first.date, last.date).map(({ name, from, to }) => (
    <g key={name + from}>
      <rect
        className="chart-holiday"
        x={scales.x(from)}
        y={scales.top - 46 * scales.size}
        width={Math.max(2, scales.x(to) - scales.x(from))}
        height={scales.baseline - scales.top + 46 * scales.size}
      />
      <text className="chart-text chart-text-quiet" x={scales.x(from) + 4} y={scales.top - 32 * scales.size}>
        {name}
      </text>
    </g>
  ));
}

/** Where months begin. Drawn by hand: the axis of visx would weigh more than the rest of this chart. */
function MonthAxis({ days, scales }: { days: readonly DayCount[]; scales: DayScales }) {
  return monthStarts(days).map((index) => (
    <g key={index} className="chart-tick" transform={`translate(${scales.x(index)}, ${scales.baseline})`}>
      <line y2={8} />
      <text className="chart-text chart-text-quiet" x={2} y={22 * scales.size}>
        {chartMonth(days[index]?.date ?? '')}
      </text>
    </g>
  ));
}

function Line({ days, scales }: { days: readonly DayCount[]; scales: DayScales }) {
  const points = days.map((day, index) => ({ ...day, index }));
  const from = Math.max(0, presentWeekStart(days) - 1);
  const last = points.at(-1);
  const peak = points.reduce<(typeof points)[number] | undefined>(
    (best, point) => (!best || point.count > best.count ? point : best),
    undefined,
  );
  const at = { x: (point: { index: number }) => scales.x(point.index), y: (point: DayCount) => scales.y(point.count) };
  if (!last || !peak) return null;
  return (
    <g>
      <LinePath className="chart-line" data={points.slice(0, from + 1)} {...at} />
      <LinePath className="chart-line chart-line-incomplete" data={points.slice(from)} {...at} />
      {peak.count > 0 && peak.index !== last.index && (
        <text className="chart-text" x={at.x(peak)} y={at.y(peak) - 8} textAnchor={peak.index < 12 ? 'start' : 'middle'}>
          {t('charts.highestDay', { count: peak.count, day: chartDay(peak.date) })}
        </text>
      )}
      <circle className="chart-dot" cx={at.x(last)} cy={at.y(last)} r={4} />
      <text className="chart-text" x={at.x(last) + 8} y={Math.min(at.y(last) + 5 * scales.size, scales.baseline - 4)}>
        {t('charts.today', { count: last.count })}
      </text>
    </g>
  );
}

function Marks({ placed, scales }: { placed: readonly PlacedMark[]; scales: DayScales }) {
  return placed.map(({ number, x, row, kind }) => (
    <g key={number} className={`chart-mark chart-mark-${kind}`}>
      <line x1={x} x2={x} y1={(0.92 + row) * scales.markRow} y2={scales.baseline} />
      <circle cx={x} cy={(0.5 + row) * scales.markRow} r={11 * scales.size} />
      <text x={x} y={(0.5 + row) * scales.markRow + 5 * scales.size} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}

/** What the numbered marks mean, in order of time. */
function MarkList({ placed }: { placed: readonly PlacedMark[] }) {
  if (placed.length === 0) return null;
  return (
    <ol className="chart-marks" aria-label={t('charts.marks')}>
      {placed.map(({ number, date, text }) => (
        <li key={number}>
          <span className="chart-mark-day">{chartDay(date)}</span> {text}
        </li>
      ))}
    </ol>
  );
}
