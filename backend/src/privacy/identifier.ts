/** The kinds of text that point at one person and that the privacy gate masks. */
export type IdentifierType =
  | 'email'
  | 'phone'
  | 'bsn'
  | 'iban'
  | 'number_plate'
  | 'handle'
  | 'profile_link'
  | 'name'
  | 'birth_date'
  | 'age'
  | 'address'
  | 'document_number'
  | 'bank_card'
  | 'ip_address'
  | 'location'
  | 'wallet';

/** Where an identifier stands in the original text: UTF-16 offsets, end exclusive. Never holds the value itself. */
export type Span = { start: number; end: number; type: IdentifierType };

/** A find as it is told: of a soft one that it is soft, and why it was taken for what it is, in Dutch. */
export type FoundSpan = Span & { soft?: true; because?: string };

/** Finds one kind of identifier. A hard find is always masked; a soft find (such as a name) may be restored by the writer. */
export type Recogniser = { type: IdentifierType; hard: boolean; find(text: string): (Span & { because?: string })[] };

/** All places where a pattern (flag g) matches. The loop spares the copy of the pattern that matchAll makes for every text. */
export function hits(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) found.push(hit);
  return found;
}

/**
 * All places where a pattern (flag g) matches; `mayHold` must be true of every text in which it can. Most texts hold no identifier, and
 * trying a long pattern at every letter costs many times more than seeing that its rarest sign is not there.
 */
export function matches(text: string, mayHold: (text: string) => boolean, pattern: RegExp): RegExpExecArray[] {
  return mayHold(text) ? hits(text, pattern) : [];
}

/** What stands in the text in place of each kind of identifier. */
export const MASKS: Readonly<Record<IdentifierType, string>> = {
  email: '[e-mail]',
  phone: '[telefoon]',
  bsn: '[bsn]',
  iban: '[iban]',
  number_plate: '[kenteken]',
  handle: '[account]',
  profile_link: '[profiel-link]',
  birth_date: '[geboortedatum]',
  age: '[leeftijd]',
  address: '[adres]',
  document_number: '[documentnummer]',
  bank_card: '[pasnummer]',
  ip_address: '[ip-adres]',
  location: '[locatie]',
  wallet: '[wallet]',
  name: '[naam]',
};
