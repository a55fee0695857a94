import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { DayLine } from '../../ui/charts/day-line.js';
import { marksOfTrend } from './marks-of-trend.js';
import { HolidaysQuery, type TrendData } from './trend-documents.js';

/** The course of a trend over twelve weeks, with what was decided and sent. */
export function TrendChart({ trend }: { trend: TrendData }) {
  const [{ data }] = useQuery({ query: HolidaysQuery, pause: !useCan()('screen.read') });
  return (
    <DayLine
      level={2}
      title={t('trends.chart.title')}
      sentence={trend.momentum.because}
      days={trend.daily}
      holidays={data?.sharedScreen.holidays ?? []}
      marks={marksOfTrend(trend)}
    />
  );
}
