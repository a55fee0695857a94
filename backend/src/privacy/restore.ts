import { Refusal } from '../platform/web/errors.js';
import { findIdentifiers, type Find, isSoft, mask, recognisers, type Redaction, toldFind, withFreed } from './redact.js';

const hardOnes = recognisers.filter(({ hard }) => hard);

/**
 * Masks every identifier in a text except the soft finds that its writer puts back; gives the kind of each of those with what was said
 * of it. Throws a refusal when a place is no soft find of the gate itself, exactly: a hard find can never be put back.
 */
export function redactExcept<T extends { start: number; end: number }>(
  text: string,
  restored: readonly T[],
): Redaction & { restored: (T & { type: Find['type'] })[] } {
  const finds = findIdentifiers(text);
  const told = new Set<Find>();
  const back = restored.map((place) => {
    const find = finds.find(({ start, end }) => start === place.start && end === place.end);
    if (find && isSoft(find) && !told.has(find)) return (told.add(find), { ...place, type: find.type });
    const touchesHard = finds.some((each) => !isSoft(each) && each.start < place.end && each.end > place.start);
    throw new Refusal(touchesHard ? 'privacy.hardFind' : 'privacy.noSoftFind');
  });
  const left = finds.filter((find) => !told.has(find));
  const kept = told.size === 0 ? left : withFreed(text, left, hardOnes);
  return { text: mask(text, kept), spans: kept.map(toldFind), restored: back };
}
