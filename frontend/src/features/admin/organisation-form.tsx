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

interface Fields {
  name: string;
  kind: OrganisationKind;
  schoolTypes: string[];
  municipality: string;
  emails: string;
}

const fieldsOf = (organisation: Organisation | null): Fields => ({
  name: organisation?.name ?? '',
  kind: organisation?.kind ?? 'school',
  schoolTypes: [...(organisation?.schoolTypes ?? ['VO'])],
  municipality: organisation?.municipality?.code ?? '',
  emails: (organisation?.alertEmails ?? []).join('\n'),
});

const inputOf = ({ name, kind, schoolTypes, municipality, emails }: Fields) => ({
  name: name.trim(),
  kind,
  schoolTypes: kind === 'school' ? schoolTypes : [],
  municipality: municipality || undefined,
  alertEmails: readAddresses(emails).addresses,
});

function faultsOf({ name, emails }: Fields) {
  const { wrong } = readAddresses(emails);
  return {
    name: name.trim() === '' ? t('admin.needName') : null,
    emails: wrong ? t('admin.organisation.alertEmailWrong', { email: wrong }) : null,
  };
}

/** What is filled in, what is wrong with it, and how to save it. */
function useOrganisationFields(organisation: Organisation | null, onDone: () => void) {
  const client = useClient();
  const [fields, setFields] = useState(() => fieldsOf(organisation));
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(faultsOf(fields)).some(Boolean)) return;
    const input = inputOf(fields);
    const { error } = organisation
      ? await client.mutation(UpdateOrganisation, { id: organisation.id, input }).toPromise()
      : await client.mutation(AddOrganisation, { input }).toPromise();
    if (error) return setProblem(sentenceOf(error));
    showToast(t('admin.organisation.saved', { name: input.name }));
    onDone();
  };
  const set = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  return { fields, set, faults: asked ? faultsOf(fields) : null, problem, submit };
}

/** Adds or changes an organisation, with the addresses a code oranje goes to. */
export function OrganisationForm({ organisation, municipalities, onDone }: OrganisationFormProps) {
  const { fields, set, faults, problem, submit } = useOrganisationFields(organisation, onDone);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        label={t('admin.organisation.name')}
        value={fields.name}
        error={faults?.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <Select
        label={t('admin.organisation.kind')}
        options={KINDS.map((value) => ({ value, label: t(`common.organisationKind.${value}`) }))}
        value={fields.kind}
        onChange={(event) => set({ kind: event.target.value as OrganisationKind })}
      />
      {fields.kind === 'school' && (
        <ChipGroup
          label={t('admin.organisation.schoolTypes')}
          options={SCHOOL_TYPES.map((value) => ({ value, label: value }))}
          selected={fields.schoolTypes}
          onChange={(schoolTypes) => set({ schoolTypes })}
        />
      )}
      <Select
        label={t('admin.organisation.municipality')}
        options={[
          { value: '', label: t('admin.organisation.noMunicipality') },
          ...municipalities.map(({ code, name: label }) => ({ value: code, label })),
        ]}
        value={fields.municipality}
        onChange={(event) => set({ municipality: event.target.value })}
      />
      <TextArea
        label={t('admin.organisation.alertEmails')}
        hint={t('admin.organisation.alertEmailsHint')}
        rows={3}
        value={fields.emails}
        error={faults?.emails}
        onChange={(event) => set({ emails: event.target.value })}
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
