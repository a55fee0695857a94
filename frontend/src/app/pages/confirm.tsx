import { useParams } from 'react-router';
import { useQuery } from 'urql';
import '../../features/code-orange/code-orange.css';
import { Confirmation } from '../../features/code-orange/confirmation.js';
import { ConfirmationQuery } from '../../features/code-orange/queries.js';
import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { refusalOf } from '../../lib/errors.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { DemoMark } from '../shell.js';

function ConfirmBody({ token }: { token: string }) {
  const [{ data, error }, ask] = useQuery({ query: ConfirmationQuery, variables: { token } });
  const kept = data?.confirmation;
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !refusalOf(error)) return <Problem error={error} retry={again} />;
  if (!data && !error) return <Loading what={t('codeOrange.confirm.loading')} />;
  if (!kept) return <Notice title={t('codeOrange.confirm.unknown')}>{t('codeOrange.confirm.unknownWhat')}</Notice>;
  return (
    <>
      <p className="quiet">
        {kept.sentAt
          ? t('codeOrange.confirm.for', { organisation: kept.organisation, when: dayAndTime(kept.sentAt) })
          : kept.organisation}
      </p>
      <Confirmation token={token} kept={kept} onOutdated={again} />
      <p className="strong">{t('codeOrange.confirm.emergency')}</p>
    </>
  );
}

/** The confirmation page, without an account or navigation, at /bevestig/:token. Opening it answers nothing. */
export function ConfirmPage() {
  const { token = '' } = useParams();
  return (
    <>
      <DemoMark />
      <main id="inhoud">
        <Page title={t('codeOrange.confirm.title')}>
          <ConfirmBody token={token} />
        </Page>
      </main>
    </>
  );
}
