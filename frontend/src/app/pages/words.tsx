import { useQuery } from 'urql';
import { LogChoices } from '../../features/observations/queries.js';
import { t } from '../../i18n/text.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Table } from '../../ui/table.js';

/** The topics the product recognises, at /woorden; the word lists themselves stand in files. */
export function WordsPage() {
  const [{ data, error }, ask] = useQuery({ query: LogChoices });
  return (
    <Page title={t('observations.words.title')} lead={<p>{t('observations.words.lead')}</p>}>
      {error && <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading />}
      {data && (
        <Table
          caption={t('observations.words.table')}
          columns={[
            { head: t('observations.list.topic'), cell: (topic) => <span className="strong">{topic.label}</span> },
            { head: t('observations.words.about'), cell: (topic) => topic.description },
          ]}
          rows={data.topics}
          rowKey={(topic) => topic.code}
        />
      )}
      <p>{t('observations.words.change')}</p>
    </Page>
  );
}
