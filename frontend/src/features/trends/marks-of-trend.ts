import { t } from '../../i18n/text.js';
import { dayKey } from '../../lib/dates.js';
import type { ChartMark } from '../../ui/charts/marks.js';

interface Marked {
  history?: readonly { at: string; sentence: string }[];
  codeOranges?: readonly {
    subject: string;
    status: string;
    approvedAt: string | null;
    handedOverTo: string | null;
    handedOverAt: string | null;
  }[];
  guidances?: readonly { title: string; status: string; updatedAt: string }[];
}

/** What was decided and sent along the line of a trend: changes of colour, code oranje, hand-over and handreiking. */
export function marksOfTrend({ history = [], codeOranges = [], guidances = [] }: Marked): ChartMark[] {
  return [
    ...[...history]
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .filter(({ sentence }) => /\bkleur\b/i.test(sentence))
      .map(({ at, sentence }): ChartMark => ({ date: dayKey(at), kind: 'level', text: sentence })),
    ...codeOranges.flatMap(({ subject, approvedAt, handedOverTo, handedOverAt }): ChartMark[] => {
      if (handedOverAt)
        return [
          { date: dayKey(handedOverAt), kind: 'code-orange', text: t('trends.marks.handOver', { to: handedOverTo ?? '' }) },
        ];
      return approvedAt
        ? [{ date: dayKey(approvedAt), kind: 'code-orange', text: t('trends.marks.codeOrange', { subject }) }]
        : [];
    }),
    ...guidances
      .filter(({ status }) => status === 'adopted')
      .map(({ title, updatedAt }): ChartMark => ({
        date: dayKey(updatedAt),
        kind: 'guidance',
        text: t('trends.marks.guidance', { title }),
      })),
  ];
}
