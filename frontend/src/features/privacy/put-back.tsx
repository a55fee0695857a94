import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { maskName } from '../../lib/mask-name.js';
import { Loading } from '../../ui/loading.js';
import { Problem } from '../../ui/problem.js';
import { Table } from '../../ui/table.js';
import { PutBackQuery } from './queries.js';

const FIRST = 100;

/** For the privacy officer: that something was put back, when, by whom and why; never the word itself. */
export function PutBack() {
  const [{ data, error }, ask] = useQuery({ query: PutBackQuery, variables: { first: FIRST } });
  const acts = data?.gateAudit;
  return (
    <section className="stack-tight">
      <h2>{t('privacy.putBack.title')}</h2>
      <p>{t('privacy.putBack.lead')}</p>
      {!acts && (error ? <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />)}
      {acts?.length === 0 && <p className="quiet">{t('privacy.putBack.none')}</p>}
      {acts && acts.length > 0 && (
        <Table
          caption={t('privacy.putBack.title')}
          captionHidden
          columns={[
            { head: t('privacy.putBack.when'), cell: ({ madeAt }) => dayAndTime(madeAt) },
            { head: t('privacy.putBack.takenFor'), cell: ({ type }) => maskName(type) },
            { head: t('privacy.putBack.reason'), cell: ({ reason }) => t(`observations.restore.reason.${reason}`) },
            { head: t('privacy.putBack.by'), cell: ({ madeBy }) => madeBy },
          ]}
          rows={acts}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}
