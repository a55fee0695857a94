import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { Table } from '../../ui/table.js';
import type { Visit } from './queries.js';
import { VisitStrip } from './visit-strip.js';

const seconds = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function VisitTable({ visits }: { visits: readonly Visit[] }) {
  return (
    <Table
      caption={t('feeds.visits.title')}
      captionHidden
      rows={visits}
      rowKey={(visit) => visit.at}
      columns={[
        { head: t('feeds.table.when'), cell: (visit) => <time dateTime={visit.at}>{dayAndTime(visit.at)}</time> },
        { head: t('feeds.table.outcome'), cell: (visit) => visit.sentence },
        { head: t('feeds.table.items'), cell: (visit) => visit.items, number: true },
        { head: t('feeds.table.dropped'), cell: (visit) => visit.dropped, number: true },
        {
          head: t('feeds.table.time'),
          cell: ({ milliseconds }) => t('feeds.seconds', { seconds: seconds.format(milliseconds / 1000) }),
          number: true,
        },
      ]}
    />
  );
}

/** The last visits to a source: a sentence, a strip, and all of it in a table. */
export function VisitList({ visits }: { visits: readonly Visit[] }) {
  return (
    <section className="stack-tight">
      <h2>{t('feeds.visits.title')}</h2>
      {visits.length === 0 && <p className="quiet">{t('feeds.recentNone')}</p>}
      {visits.length > 0 && (
        <>
          <VisitStrip visits={visits} />
          <details className="disclosure">
            <summary>{t('feeds.visits.table')}</summary>
            <VisitTable visits={visits} />
          </details>
        </>
      )}
    </section>
  );
}
