import type { TopicWord } from '../topics/topic-config.js';
import type { StoredChange } from './effective-words.js';

type Told = Pick<StoredChange, 'before' | 'after' | 'undoes'>;

/** What one change of a word list did, in one Dutch sentence: no person is named. */
export function sayChange({ before, after, undoes }: Told): string {
  const again = undoes === null ? '' : ' Daarmee is een eerdere wijziging ongedaan gemaakt.';
  if (!before) return `Het woord '${after?.term ?? ''}' is ${undoes === null ? 'toegevoegd' : 'terug'}.${again}`;
  if (!after) return `Het woord '${before.term}' is weggehaald.${again}`;
  if (before.term !== after.term) return `Het woord '${before.term}' heet nu '${after.term}'.${again}`;
  const parts = changedParts(before, after);
  if (parts.length === 0) return `Het woord '${after.term}' is opnieuw bewaard.${again}`;
  return `Van het woord '${after.term}' ${parts.length === 1 ? 'is' : 'zijn'} ${joined(parts)} gewijzigd.${again}`;
}

function changedParts(before: TopicWord, after: TopicWord): string[] {
  const said = (value: unknown) => JSON.stringify(value ?? '');
  const fields: [part: string, field: keyof TopicWord][] = [
    ['de schrijfwijzen', 'spellings'],
    ['de betekenis', 'meaning'],
    ['sinds wanneer', 'since'],
    ['waar het gezien is', 'seenWhere'],
    ['de onschuldige betekenis', 'innocent'],
    ['de woorden die het onschuldig maken', 'not'],
    ['het gewicht', 'weight'],
  ];
  return fields.flatMap(([part, field]) => (said(before[field]) === said(after[field]) ? [] : [part]));
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
