import type { Client } from 'urql';
import { isOffline, refusalOf, sentenceOf } from '../../lib/errors.js';
import type { LoggedObservation, SendOutcome } from './log-queue.js';
import { CorrectTag, LogObservation } from './queries.js';

/** Refusals that pass: after signing in or a moment later the same observation is welcome. */
const passing = new Set(['people.signInFirst', 'common.unexpected', 'common.tooManyRequests']);

/** Refusals that say that a piece may not stay after all. */
const mayNotStay = new Set(['privacy.hardFind', 'privacy.noSoftFind']);

/** The answer; when the gate does not let a restored piece stay after all, it is sent again with that piece hidden. */
async function answerTo(client: Client, { restored, ...input }: LoggedObservation['input']) {
  const answer = await client.mutation(LogObservation, { input: { ...input, restored } }).toPromise();
  const refused = restored && mayNotStay.has(refusalOf(answer.error)?.code ?? '');
  return refused ? client.mutation(LogObservation, { input }).toPromise() : answer;
}

/** Sends one observation; labels that were tapped off, other than topics, are taken away right after. */
export async function sendObservation(client: Client, entry: LoggedObservation): Promise<SendOutcome> {
  const { data, error } = await answerTo(client, entry.input);
  if (error) {
    const refusal = refusalOf(error);
    if (isOffline(error) || !refusal || passing.has(refusal.code)) return { kind: 'later' };
    return { kind: 'refused', sentence: sentenceOf(error) };
  }
  const outcome = data?.logObservation;
  if (outcome?.route) return { kind: 'route', route: outcome.route };
  if (!outcome?.observation) return { kind: 'later' };
  await takeAway(client, outcome.observation.id, entry);
  return { kind: 'saved', observationId: outcome.observation.id, text: outcome.observation.text };
}

async function takeAway(client: Client, observationId: string, entry: LoggedObservation): Promise<void> {
  for (const { kind, value } of entry.draft.rejected)
    if (kind !== 'topic') await client.mutation(CorrectTag, { input: { observationId, kind, value, remove: true } }).toPromise();
}
