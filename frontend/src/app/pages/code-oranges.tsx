import { CodeOrangeList } from '../../features/code-orange/code-orange-list.js';
import { isOpen, listSummary } from '../../features/code-orange/list-summary.js';
import { CodeOrangesQuery } from '../../features/code-orange/queries.js';
import { t } from '../../i18n/text.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** All urgent messages: which run, which wait, which are over. */
export function CodeOrangesPage() {
  const { data, error, refresh } = useLiveQuery({ query: CodeOrangesQuery, variables: {}, kinds: ['code_orange'] });
  const messages = data?.codeOranges ?? [];
  return (
    <Page title={t('common.nav.codeOrange')} lead={data && <p>{listSummary(messages)}</p>}>
      {!data && (error ? <Problem error={error} retry={refresh} /> : <Loading />)}
      {data && messages.length === 0 && (
        <EmptyState title={t('codeOrange.empty.title')} act={<LinkButton to="/trends">{t('codeOrange.empty.act')}</LinkButton>}>
          {t('codeOrange.empty.what')}
        </EmptyState>
      )}
      <CodeOrangeList title={t('codeOrange.list.open')} messages={messages.filter(isOpen)} />
      <CodeOrangeList title={t('codeOrange.list.closed')} messages={messages.filter((message) => !isOpen(message))} />
    </Page>
  );
}
