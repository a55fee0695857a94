import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { checkNewPassword } from './password.js';
import { CompleteSetup } from './queries.js';

const empty = { name: '', organisation: '', email: '', password: '' };

/** Makes the first admin, with the one-time token of the start. */
export function SetupForm({ token, onDone }: { token: string; onDone: () => void }) {
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: empty });
  const { errors, isSubmitting } = formState;
  const submit = handleSubmit(async (values) => {
    const { error } = await client.mutation(CompleteSetup, { token, ...values }).toPromise();
    setProblem(error ? sentenceOf(error) : null);
    if (!error) onDone();
  });
  const required = { required: t('people.required') };
  return (
    <form className="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        label={t('people.setup.name')}
        autoComplete="name"
        error={errors.name?.message}
        {...register('name', required)}
      />
      <TextField
        label={t('people.setup.organisation')}
        hint={t('people.setup.organisationHint')}
        autoComplete="organization"
        error={errors.organisation?.message}
        {...register('organisation', required)}
      />
      <TextField
        type="email"
        label={t('people.signIn.email')}
        autoComplete="username"
        error={errors.email?.message}
        {...register('email', required)}
      />
      <TextField
        type="password"
        label={t('people.invitation.password')}
        hint={t('people.invitation.passwordHint')}
        autoComplete="new-password"
        error={errors.password?.message}
        {...register('password', { validate: checkNewPassword })}
      />
      <div>
        <Button type="submit" purpose="primary" busy={isSubmitting}>
          {t('people.setup.submit')}
        </Button>
      </div>
    </form>
  );
}
