import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { checkNewPassword } from './password.js';
import { AcceptInvite } from './queries.js';

/** An invited colleague chooses a password. */
export function InvitationForm({ token, onDone }: { token: string; onDone: () => void }) {
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  const submit = handleSubmit(async ({ password }) => {
    const { error } = await client.mutation(AcceptInvite, { token, password }).toPromise();
    setProblem(error ? sentenceOf(error) : null);
    if (!error) onDone();
  });
  return (
    <form className="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        type="password"
        label={t('people.invitation.password')}
        hint={t('people.invitation.passwordHint')}
        autoComplete="new-password"
        error={formState.errors.password?.message}
        {...register('password', { validate: checkNewPassword })}
      />
      <div>
        <Button type="submit" purpose="primary" busy={formState.isSubmitting}>
          {t('people.invitation.submit')}
        </Button>
      </div>
    </form>
  );
}
