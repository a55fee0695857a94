/** What somebody says that a soft find is, in the words of the API. */
export const RESTORE_REASONS = ['place', 'organisation', 'ordinary_word', 'public_name', 'other'] as const;

/** Why a soft find may stay. */
export type RestoreReason = (typeof RESTORE_REASONS)[number];

/** A place in a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** A soft find that stays as it was typed, because somebody said what it is. */
export interface Restored extends Place {
  reason: RestoreReason;
}

/** What the privacy gate found; only a soft find can be restored. */
export interface Find extends Place {
  type: string;
  soft: boolean;
  because: string | null;
}

/** Finds of the same words, which stay or go together. */
export interface FoundWords {
  words: string;
  finds: readonly Find[];
  /** Why they stay; null when they are hidden. */
  reason: RestoreReason | null;
}

const wordPart = /[\p{L}\p{N}]/u;

/** A typed text as the server stores it, apart from the space around it. */
const storable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC');

/** Turns an offset in a text as the server stores it into one in that text as it was typed; the typed text is never changed. */
function toTyped(typed: string): (offset: number) => number {
  const stored = storable(typed);
  const lead = stored.length - stored.trimStart().length;
  if (stored === typed) return (offset) => offset + lead;
  const places: number[] = [];
  for (const { 0: letter, index } of typed.matchAll(/\r\n|\P{M}\p{M}*|\p{M}+/gu))
    for (let unit = 0; unit < storable(letter).length; unit++) places.push(index + unit);
  return (offset) => places[offset + lead] ?? typed.length;
}

/** Whether the word at this place goes on before or after it. */
const isPartOfLonger = (text: string, { start, end }: Place): boolean =>
  wordPart.test(text.charAt(start - 1)) || wordPart.test(text.charAt(end));

/** An edit: so many units at the begin and at the end of the text stayed the same. */
function editOf(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < most - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { same, tail, shift: after.length - before.length };
}

/** Where places are after an edit; one that the edit touched, or whose word grew, falls away. */
export function followed<P extends Place>(before: string, after: string, places: readonly P[]): P[] {
  if (before === after) return [...places];
  const { same, tail, shift } = editOf(before, after);
  return places.flatMap((place) => {
    const moved =
      place.end <= same
        ? place
        : place.start >= before.length - tail
          ? { ...place, start: place.start + shift, end: place.end + shift }
          : null;
    return moved && (isPartOfLonger(before, place) || !isPartOfLonger(after, moved)) ? [moved] : [];
  });
}

const placedIn = <P extends Place>(readText: string, finds: readonly P[]): P[] => {
  const typed = toTyped(readText);
  return finds.map((find) => ({ ...find, start: typed(find.start), end: typed(find.end) }));
};

/** The finds of a reading as places in the text that is on the screen now; what changed since has none. */
export const findsIn = <P extends Place>(text: string, readText: string, finds: readonly P[]): P[] =>
  followed(readText, text, placedIn(readText, finds));

/** As `findsIn`, but a find that is being typed on covers its whole word until the next reading: what is shown does not come and go. */
export function shownFindsIn<P extends Place>(text: string, readText: string, finds: readonly P[]): P[] {
  const { same } = editOf(readText, text);
  return placedIn(readText, finds).flatMap((find) => {
    const [kept] = followed(readText, text, [find]);
    if (kept || find.start >= same) return kept ? [kept] : [];
    let end = Math.min(find.end, same);
    while (wordPart.test(text.charAt(end))) end++;
    return [{ ...find, end }];
  });
}

const samePlace = (a: Place, b: Place) => a.start === b.start && a.end === b.end;

/** The finds gathered by their words, with the reason why they stay. */
export function foundWords(text: string, finds: readonly Find[], restored: readonly Restored[]): FoundWords[] {
  const groups = new Map<string, Find[]>();
  for (const find of finds) {
    const key = `${find.soft} ${find.type} ${text.slice(find.start, find.end)}`;
    groups.set(key, [...(groups.get(key) ?? []), find]);
  }
  return [...groups.values()].map((group) => {
    const reasons = group.map((find) => (find.soft ? restored.find((place) => samePlace(place, find))?.reason : undefined));
    const [first] = group as [Find, ...Find[]];
    const all = reasons.every((reason) => reason !== undefined);
    return { words: text.slice(first.start, first.end), finds: group, reason: (all && reasons[0]) || null };
  });
}

/** Lets finds stay for a reason, or (null) hides them again. */
export function restoring(restored: readonly Restored[], finds: readonly Place[], reason: RestoreReason | null): Restored[] {
  const others = restored.filter((place) => !finds.some((find) => samePlace(find, place)));
  return reason === null ? others : [...others, ...finds.map(({ start, end }) => ({ start, end, reason }))];
}

/** What still is a soft find in the latest reading; without a reading the server judges. */
export const stillSoft = (restored: readonly Restored[], finds: readonly Find[] | null): Restored[] =>
  finds === null ? [...restored] : restored.filter((place) => finds.some((find) => find.soft && samePlace(find, place)));

/** The restored places as they are sent: in the text as the server stores it. */
export function sentPlaces(text: string, restored: readonly Restored[]): Restored[] {
  const stored = (offset: number) => storable(text.slice(0, offset)).trimStart().length;
  return restored
    .map(({ start, end, reason }) => ({ start: stored(start), end: stored(end), reason }))
    .sort((a, b) => a.start - b.start);
}
