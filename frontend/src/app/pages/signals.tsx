import { SignalsQuery } from '../../features/signals/signal-documents.js';
import { SignalList } from '../../features/signals/signal-list.js';
import { t, tn } from '../../i18n/text.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** What the machine points at, for a person to judge. */
export function SignalsPage() {
  const { data, error, refresh } = useLiveQuery({ query: SignalsQuery, variables: {}, kinds: ['observations', 'trends'] });
  const open = data?.signals.filter(({ status }) => status === 'open').length ?? 0;
  return (
    <Page
      title={t('signals.title')}
      lead={
        data && (
          <p>
            {open > 0 && `${tn('signals.open', open)} `}
            {t('signals.what')}
          </p>
        )
      }
    >
      {error && !data && <Problem error={error} retry={refresh} />}
      {!data && !error && <Loading />}
      {data && <SignalList signals={data.signals} refresh={refresh} />}
    </Page>
  );
}
