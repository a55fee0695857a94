import { randomUUID } from 'node:crypto';
import type { Observation } from '../src/observations/observation.entity.js';
import type { Person } from './crew.js';

const LOG = `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id text } route { title } } }`;

/** Logs a note as the phone does; gives its id, or throws the code of the refusal. */
export async function logNote(person: Person, text: string, more: object = {}): Promise<string> {
  const input = { clientId: randomUUID(), text, ...more };
  const { logObservation } = await person.ask<{ logObservation: { observation: Pick<Observation, 'id'> | null } }>(LOG, {
    input,
  });
  if (!logObservation.observation) throw new Error('the route was shown');
  return logObservation.observation.id;
}

/** The code with which a note is refused. */
export const refusedNote = (person: Person, input: object): Promise<string> =>
  person.refusal(LOG, { input: { clientId: randomUUID(), text: 'Er wordt gepraat over vuurwerk in Woensel.', ...input } });

/** One story, told by several people in their own words: these become one trend. */
export const RIOT = [
  'Op Snapchat gaat een oproep rond: vrijdag 17:30 rellen bij winkelcentrum Woensel, neem iedereen mee',
  'Meerdere jongeren delen een oproep op Snapchat om vrijdag 17:30 te gaan rellen bij winkelcentrum Woensel',
  'Oproep op Snapchat: vrijdag om 17:30 rellen bij winkelcentrum Woensel, iedereen deelt het door',
];
/** Something else. */
export const VAPES = [
  'Leerlingen verkopen vapes met een nieuwe smaak achter de fietsenstalling, ze kosten tien euro per stuk',
  'Er worden vapes met een nieuwe smaak verkocht achter de fietsenstalling, tien euro per stuk, zeggen leerlingen',
];
