import { useState } from 'react';
import { useMutation } from 'urql';
import { refusalOf } from '../../lib/errors.js';
import { useDraft } from '../../lib/use-draft.js';
import { type CodeOrange, RequestApprovalMutation, UpdateMutation } from './queries.js';

/** What is being written, and on which kept version it builds. */
export interface Writing {
  base: number;
  subject: string;
  message: string;
  organisationIds: string[];
}

const writingOf = (kept: CodeOrange): Writing => ({
  base: kept.version,
  subject: kept.subject,
  message: kept.message,
  organisationIds: kept.recipients.map((recipient) => recipient.organisation.id),
});

/** Whether an answer of the API says that somebody else was first. */
export const isChangedByOther = (error: unknown): boolean => refusalOf(error)?.code.endsWith('.changedByOther') ?? false;

/**
 * Writing a message: what is typed survives a reload, and saving on top of somebody else's change is refused until a person chose.
 * `save` and `ask` give true when it worked.
 */
export function useCodeOrangeDraft(kept: CodeOrange) {
  const [local, setLocal, forget] = useDraft<Writing | null>(`code-orange.${kept.id}`, null);
  const [writing, setWriting] = useState<Writing>(() => (local?.base === kept.version ? local : writingOf(kept)));
  const [updating, update] = useMutation(UpdateMutation);
  const [asking, request] = useMutation(RequestApprovalMutation);
  const [error, setError] = useState<unknown>(null);

  const change = (part: Partial<Writing>) => {
    const next = { ...writing, ...part };
    setWriting(next);
    setLocal(next);
  };
  const take = () => {
    setWriting(writingOf(kept));
    setError(null);
    forget();
  };
  const send = async (base: number) => {
    const { subject, message, organisationIds } = writing;
    const answer = await update({
      id: kept.id,
      version: base,
      subject: subject.trim(),
      message: message.trim(),
      organisationIds,
    });
    setError(answer.error ?? null);
    if (!answer.data) return null;
    const saved = answer.data.updateCodeOrange;
    // What was saved may have been masked; what was typed meanwhile stays.
    setWriting((now) => (now === writing ? writingOf(saved) : { ...now, base: saved.version }));
    forget();
    return saved;
  };
  const ask = async () => {
    const saved = await send(writing.base);
    if (!saved) return false;
    const answer = await request({ id: saved.id, version: saved.version });
    setError(answer.error ?? null);
    return Boolean(answer.data);
  };
  return {
    writing,
    change,
    take,
    ask,
    save: async () => Boolean(await send(writing.base)),
    overwrite: async () => Boolean(await send(kept.version)),
    busy: updating.fetching || asking.fetching,
    error,
    older: local && local.base !== kept.version && local.message !== writing.message ? local : null,
  };
}
