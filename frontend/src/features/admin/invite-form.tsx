import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import type { Role } from '../../lib/graphql.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChipGroup } from '../../ui/chip.js';
import { Select, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { isAddress, ROLES, type Organisation } from './models.js';
import { InviteAccount } from './queries.js';

const empty = { name: '', email: '', organisationId: '', roles: [] as string[] };
type Fields = typeof empty;

function faultsOf(fields: Fields) {
  return {
    name: fields.name.trim() === '' ? t('admin.needName') : null,
    email: isAddress(fields.email) ? null : t('admin.needEmail'),
    organisation: fields.organisationId === '' ? t('admin.needOrganisation') : null,
    roles: fields.roles.length === 0 ? t('admin.accounts.rolesMissing') : null,
  };
}

function InviteLink({ name, link, onDone }: { name: string; link: string; onDone: () => void }) {
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(link).then(
          () => showToast(t('admin.invite.copied')),
          () => showToast(t('admin.invite.copyFailed'), { tone: 'error' }),
        )
      : showToast(t('admin.invite.copyFailed'), { tone: 'error' });
  return (
    <Card>
      <TextField
        label={t('admin.invite.link', { name })}
        hint={t('admin.invite.linkHint')}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button purpose="primary" onClick={() => void copy()}>
          {t('admin.invite.copy')}
        </Button>
        <Button onClick={onDone}>{t('admin.invite.done')}</Button>
      </div>
    </Card>
  );
}

/** What is filled in, what is wrong with it, and the link once it is made. */
function useInvite() {
  const client = useClient();
  const [fields, setFields] = useState<Fields>(empty);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(faultsOf(fields)).some(Boolean)) return;
    const { data, error } = await client
      .mutation(InviteAccount, { input: { ...fields, roles: fields.roles as Role[] } })
      .toPromise();
    if (error || !data) return setProblem(sentenceOf(error));
    setMade({ name: data.inviteAccount.account.name, link: new URL(data.inviteAccount.link, location.origin).href });
  };
  const set = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  return { fields, set, faults: asked ? faultsOf(fields) : null, problem, made, submit };
}

function InviteFields({ organisations, onDone }: { organisations: readonly Organisation[]; onDone: () => void }) {
  const { fields, set, faults, problem, made, submit } = useInvite();
  if (made) return <InviteLink {...made} onDone={onDone} />;
  return (
    <form className="card stack" noValidate onSubmit={(event) => void submit(event)}>
      <h3>{t('admin.invite.title')}</h3>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        label={t('admin.invite.name')}
        value={fields.name}
        error={faults?.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        type="email"
        label={t('admin.invite.email')}
        value={fields.email}
        error={faults?.email}
        onChange={(event) => set({ email: event.target.value })}
      />
      <Select
        label={t('admin.invite.organisation')}
        options={[
          { value: '', label: t('admin.invite.chooseOrganisation') },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={fields.organisationId}
        error={faults?.organisation}
        onChange={(event) => set({ organisationId: event.target.value })}
      />
      <ChipGroup
        label={t('admin.invite.roles')}
        options={ROLES.map((value) => ({ value, label: t(`common.role.${value}`) }))}
        selected={fields.roles}
        onChange={(roles) => set({ roles })}
      />
      {faults?.roles && (
        <p className="field__error" role="alert">
          {faults.roles}
        </p>
      )}
      <div className="row">
        <Button type="submit" purpose="primary">
          {t('admin.invite.submit')}
        </Button>
        <Button purpose="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Invites a colleague; the one-time link is shown once, to send oneself. */
export function InviteForm({ organisations }: { organisations: readonly Organisation[] }) {
  const [open, setOpen] = useState(false);
  if (open) return <InviteFields organisations={organisations} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button purpose="primary" onClick={() => setOpen(true)}>
        {t('admin.invite.title')}
      </Button>
    </div>
  );
}
