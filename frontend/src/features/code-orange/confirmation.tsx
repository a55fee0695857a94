import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { t, type TextKey } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { refusalOf, sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { MessageText } from './message-text.js';
import { ConfirmMutation, type Confirmation as Kept } from './queries.js';

const ANSWERS = ['here', 'not_here', 'help_needed'] as const;
type Answer = (typeof ANSWERS)[number];

const optional = (label: string): ReactNode => (
  <>
    {label} <span className="field__hint">({t('common.optional')})</span>
  </>
);

function AnswerChoices({
  answer,
  fault,
  onChoose,
}: {
  answer: Answer | null;
  fault: boolean;
  onChoose: (answer: Answer) => void;
}) {
  return (
    <fieldset className="confirm__answers" aria-describedby={fault ? 'confirm-fault' : undefined}>
      <legend>{t('codeOrange.confirm.question')}</legend>
      {ANSWERS.map((each) => (
        <label key={each} className="confirm__answer">
          <input type="radio" name="answer" value={each} checked={answer === each} onChange={() => onChoose(each)} />
          <span>
            <span className="strong">{t(`codeOrange.answer.${each}`)}</span>
            <span className="quiet small">{t(`codeOrange.confirm.answerHint.${each}`)}</span>
          </span>
        </label>
      ))}
      {fault && (
        <p id="confirm-fault" className="field__error" role="alert">
          {t('codeOrange.confirm.needAnswer')}
        </p>
      )}
    </fieldset>
  );
}

interface Reply {
  answer: Answer;
  role: string;
  note: string | null;
}

function AnswerForm({ busy, error, onSend }: { busy: boolean; error?: unknown; onSend: (reply: Reply) => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [role, setRole] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (answer) onSend({ answer, role: role.trim(), note: note.trim() || null });
  };
  return (
    <form className="stack" onSubmit={(event) => (event.preventDefault(), send())} noValidate>
      <AnswerChoices answer={answer} fault={tried && !answer} onChoose={setAnswer} />
      <TextField
        label={optional(t('codeOrange.confirm.role'))}
        hint={t('codeOrange.confirm.roleHint')}
        maxLength={80}
        value={role}
        onChange={(event) => setRole(event.target.value)}
      />
      <TextArea
        label={optional(t('codeOrange.confirm.note'))}
        hint={t('codeOrange.confirm.noteHint')}
        rows={3}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {Boolean(error) && <Notice tone="error">{sentenceOf(error)}</Notice>}
      <Button type="submit" purpose="primary" busy={busy} className="confirm__send">
        {t('codeOrange.confirm.send')}
      </Button>
      <p className="quiet small">{t('codeOrange.confirm.privacy')}</p>
    </form>
  );
}

/** What the recipient may expect after an answer. */
function Answered({ kept, justNow }: { kept: Kept; justNow: boolean }) {
  const answer = kept.answer ? t(`codeOrange.answer.${kept.answer}` as TextKey) : '';
  const { organisation } = kept;
  if (!justNow)
    return (
      <Notice title={t('codeOrange.confirm.already')}>
        {t('codeOrange.confirm.alreadyWhat', { when: dayAndTime(kept.confirmedAt ?? new Date()), organisation, answer })}
      </Notice>
    );
  return (
    <div role="status">
      <Notice title={t('codeOrange.confirm.thanks')}>
        <p>{t('codeOrange.confirm.thanksAnswer', { organisation, answer })}</p>
        {kept.answer && <p>{t(`codeOrange.confirm.next.${kept.answer}` as TextKey)}</p>}
        <p>{t('codeOrange.confirm.after')}</p>
      </Notice>
    </div>
  );
}

interface ConfirmationProps {
  token: string;
  kept: Kept;
  /** Asks the server anew, when an answer was refused because a colleague was first or the message was withdrawn. */
  onOutdated: () => void;
}

/** What stands behind the link in the mail. Opening it answers nothing: only the button does. */
export function Confirmation({ token, kept, onOutdated }: ConfirmationProps) {
  const [{ fetching, error, data }, confirm] = useMutation(ConfirmMutation);
  const now = data?.confirmCodeOrange ?? kept;
  const send = async (reply: Reply) => {
    const outcome = await confirm({ token, ...reply });
    if (refusalOf(outcome.error)) onOutdated();
  };
  const message = <MessageText subject={now.subject} message={now.message} headed={false} />;
  if (now.withdrawn)
    return (
      <>
        <Notice title={t('codeOrange.confirm.withdrawn')}>
          {now.withdrawReason && <p>{t('codeOrange.confirm.withdrawnWhat', { reason: now.withdrawReason })}</p>}
          <p>{t('codeOrange.confirm.withdrawnNext')}</p>
        </Notice>
        {message}
      </>
    );
  if (now.answer)
    return (
      <>
        <Answered kept={now} justNow={Boolean(data)} />
        {message}
      </>
    );
  return (
    <>
      {message}
      <AnswerForm busy={fetching} error={error} onSend={(reply) => void send(reply)} />
    </>
  );
}
