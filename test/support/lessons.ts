import type { Api } from './api.js';

/** A word that nobody knows yet, in notes in which nothing else tells what they are about. */
export const lessons: readonly string[] = [
  'Bij het station hadden drie jongens een knettertol in hun tas.',
  'Weer een knettertol gevonden achter de fietsenstalling.',
  'Leerlingen praten de hele dag over de knettertol van gisteren.',
  'Iemand gooide een knettertol over het hek van de sporthal.',
  'Op het plein lag een lege verpakking van een knettertol.',
  'Een knettertol kost daar vijf euro, zeggen ze in de klas.',
  'Ouders vragen of wij weten wat een knettertol is.',
  'De conciërge nam een knettertol af bij de ingang.',
  'In de bus haalde iemand een knettertol tevoorschijn.',
  'Zaterdag willen ze met een knettertol naar het park.',
  'Onder de brug staan ze elke avond met een knettertol.',
  'Een groepje wisselt in de pauze een knettertol uit.',
  'De buurt klaagt over wie met een knettertol rondloopt.',
  'Bij de bushalte lag een natte knettertol in de goot.',
  'Volgens de groep is een knettertol heel makkelijk te krijgen.',
  'Na school stond er een rij voor wie een knettertol wilde.',
  'In het winkelcentrum deelde iemand een knettertol uit.',
  'Er zat een knettertol in het kluisje naast de gymzaal.',
  'De schoonmaker veegde een halve knettertol bij elkaar.',
  'Ze filmen elkaar met een knettertol in de hand.',
  'Voor een knettertol fietsen ze naar het volgende dorp.',
  'De wijkagent vroeg aan de jongeren om hun knettertol.',
  'Bij de voetbalkooi lag vanmorgen weer een knettertol.',
  'Wie een knettertol heeft, krijgt veel aandacht in de groep.',
];

/** Logs a note and gives its id. */
export async function logNote(who: Api, text: string, clientId: string): Promise<string> {
  const { logObservation } = await who.ask<{ logObservation: { observation: { id: string } | null } }>(
    `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id } } }`,
    { input: { clientId, text } },
  );
  if (!logObservation.observation) throw new Error(`not stored: ${text}`);
  return logObservation.observation.id;
}

/** Adds a topic to a note, as one tap does. */
export async function addTopic(who: Api, observationId: string, value: string): Promise<void> {
  await who.ask(`mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`, {
    input: { observationId, kind: 'topic', value, remove: false },
  });
}
