import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { t } from '../../i18n/text.js';
import { signIn } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

/** Signs in with e-mail and password; `onDone` goes on to the work. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '', password: '' } });
  const submit = handleSubmit(async ({ email, password }) => {
    const outcome = await signIn(email.trim(), password);
    setProblem(outcome);
    if (outcome === null) onDone();
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField
        type="email"
        autoComplete="username"
        label={t('people.signIn.email')}
        error={formState.errors.email?.message}
        {...register('email', { required: t('people.signIn.emailMissing') })}
      />
      <TextField
        type="password"
        autoComplete="current-password"
        label={t('people.signIn.password')}
        error={formState.errors.password?.message}
        {...register('password', { required: t('people.signIn.passwordMissing') })}
      />
      <div className="row">
        <Button type="submit" purpose="primary" busy={formState.isSubmitting}>
          {t(formState.isSubmitting ? 'people.signIn.busy' : 'people.signIn.submit')}
        </Button>
      </div>
      <p className="quiet small">{t('people.signIn.forgotten')}</p>
    </form>
  );
}
