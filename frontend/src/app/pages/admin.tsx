import { AccountCard } from '../../features/admin/account-card.js';
import '../../features/admin/admin.css';
import { InviteForm } from '../../features/admin/invite-form.js';
import { OrganisationList } from '../../features/admin/organisation-list.js';
import { AdminQuery } from '../../features/admin/queries.js';
import { SettingsList } from '../../features/admin/settings-list.js';
import { t, tn } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** People, organisations and settings, at /beheer. */
export function AdminPage() {
  const { viewer } = useSession();
  const { data, error, refresh } = useLiveQuery({ query: AdminQuery, variables: {}, kinds: ['feeds'] });
  const lead =
    data &&
    t('admin.lead', {
      people: tn('admin.people', data.accounts.length),
      organisations: tn('admin.organisations', data.organisations.length),
      region: data.region.name,
    });
  return (
    <Page wide title={t('admin.title')} lead={lead && <p>{lead}</p>}>
      {error && <Problem error={error} retry={refresh} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <section className="stack">
            <h2>{t('admin.accounts.title')}</h2>
            <InviteForm organisations={data.organisations.filter(({ active }) => active)} />
            <ul className="plain-list columns">
              {data.accounts.map((account) => (
                <AccountCard key={account.id} account={account} self={account.id === viewer?.id} />
              ))}
            </ul>
          </section>
          <OrganisationList organisations={data.organisations} municipalities={data.region.municipalities} />
          <SettingsList region={data.region} />
        </>
      )}
    </Page>
  );
}
