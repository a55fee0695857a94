import { useState } from 'react';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import type { Role } from '../../lib/graphql.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChipGroup } from '../../ui/chip.js';
import { Notice } from '../../ui/notice.js';
import { ROLES, type Account } from './models.js';
import { SetAccountActive, SetRoles } from './queries.js';

function RolesForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const client = useClient();
  const [roles, setRoles] = useState<string[]>([...account.roles]);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (roles.length === 0) return setProblem(t('admin.accounts.rolesMissing'));
    const { error } = await client.mutation(SetRoles, { accountId: account.id, roles: roles as Role[] }).toPromise();
    if (error) return setProblem(sentenceOf(error));
    showToast(t('admin.accounts.rolesSaved', { name: account.name }));
    onDone();
  };
  return (
    <div className="stack-tight">
      {problem && <Notice tone="error">{problem}</Notice>}
      <ChipGroup
        label={t('admin.accounts.rolesOf', { name: account.name })}
        options={ROLES.map((value) => ({ value, label: t(`common.role.${value}`) }))}
        selected={roles}
        onChange={setRoles}
      />
      <div className="row">
        <Button purpose="primary" onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button purpose="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** One account: who, which roles, since when, and whether they may come in. */
export function AccountCard({ account, self }: { account: Account; self: boolean }) {
  const client = useClient();
  const undoable = useUndo();
  const [changing, setChanging] = useState(false);
  const setActive = async (active: boolean) => {
    const { error } = await client.mutation(SetAccountActive, { accountId: account.id, active }).toPromise();
    if (error) throw error;
  };
  const toggle = () =>
    setActive(!account.active).then(
      () =>
        undoable(t(account.active ? 'admin.accounts.deactivated' : 'admin.accounts.activated', { name: account.name }), () =>
          setActive(account.active),
        ),
      (error: unknown) => void showToast(sentenceOf(error), { tone: 'error' }),
    );
  return (
    <Card as="li">
      <div className="row-between">
        <h3>{account.name}</h3>
        {!account.active && <span className="strong">{t('admin.accounts.inactive')}</span>}
      </div>
      <p>{account.roles.map((role) => t(`common.role.${role}`)).join(' · ')}</p>
      <p className="quiet small">
        {[account.email, account.organisation?.name].filter(Boolean).join(' · ')}
        <br />
        {t('admin.accounts.lastSignIn')}: {account.lastSignInAt ? ago(account.lastSignInAt) : t('admin.accounts.never')}
      </p>
      {changing ? (
        <RolesForm account={account} onDone={() => setChanging(false)} />
      ) : (
        <div className="row">
          <Button onClick={() => setChanging(true)}>{t('admin.accounts.changeRoles')}</Button>
          {!self && (
            <Button purpose="subtle" negative={account.active} onClick={() => void toggle()}>
              {t(account.active ? 'admin.accounts.deactivate' : 'admin.accounts.activate')}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
