import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import type { OrganisationKind } from '../../lib/graphql.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { ChipGroup } from '../../ui/chip.js';
import { Select, TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { KINDS, readAddresses, SCHOOL_TYPES, type Organisation } from './models.js';
import { AddOrganisation, UpdateOrganisation } from './queries.js';

interface OrganisationFormProps {
  /** The one to change, or null for a new one. */
  organisation: Organisation | null;
  municipalities: readonly { code: string; name: string }[];
  onDone: () => void;
}

/** Adds or changes an organisation, with the addresses a code oranje goes to. */
export function OrganisationForm({ organisation, municipalities, onDone }: OrganisationFormProps) {
  const client = useClient();
  const [name, setName] = useState(organisation?.name ?? '');
  const [kind, setKind] = useState<OrganisationKind>(organisation?.kind ?? 'school');
  const [schoolTypes, setSchoolTypes] = useState<string[]>([...(organisation?.schoolTypes ?? ['VO'])]);
  const [municipality, setMunicipality] = useState(organisation?.municipality?.code ?? '');
  const [emails, setEmails] = useState((organisation?.alertEmails ?? []).join('\n'));
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { addresses, wrong } = readAddresses(emails);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '' || wrong) return;
    const input = {
      name: name.trim(),
      kind,
      schoolTypes: kind === 'school' ? schoolTypes : [],
      municipality: municipality || undefined,
      alertEmails: addresses,
    };
    const { error } = organisation
      ? await client.mutation(UpdateOrganisation, { id: organisation.id, input }).toPromise()
      : await client.mutation(AddOrganisation, { input }).toPromise();
    if (error) return setProblem(sentenceOf(error));
    showToast(t('admin.organisation.saved', { name: input.name }));
    onDone();
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        label={t('admin.organisation.name')}
        value={name}
        error={asked && name.trim() === '' ? t('admin.needName') : null}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={t('admin.organisation.kind')}
        options={KINDS.map((value) => ({ value, label: t(`common.organisationKind.${value}`) }))}
        value={kind}
        onChange={(event) => setKind(event.target.value as OrganisationKind)}
      />
      {kind === 'school' && (
        <ChipGroup
          label={t('admin.organisation.schoolTypes')}
          options={SCHOOL_TYPES.map((value) => ({ value, label: value }))}
          selected={schoolTypes}
          onChange={setSchoolTypes}
        />
      )}
      <Select
        label={t('admin.organisation.municipality')}
        options={[
          { value: '', label: t('admin.organisation.noMunicipality') },
          ...municipalities.map(({ code, name: label }) => ({ value: code, label })),
        ]}
        value={municipality}
        onChange={(event) => setMunicipality(event.target.value)}
      />
      <TextArea
        label={t('admin.organisation.alertEmails')}
        hint={t('admin.organisation.alertEmailsHint')}
        rows={3}
        value={emails}
        error={asked && wrong ? t('admin.organisation.alertEmailWrong', { email: wrong }) : null}
        onChange={(event) => setEmails(event.target.value)}
      />
      <div className="row">
        <Button type="submit" purpose="primary">
          {t('admin.organisation.save')}
        </Button>
        <Button purpose="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
