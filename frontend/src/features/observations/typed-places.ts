import { type Cause, causesOf } from '../../ui/causes.js';
import type { Proposal } from './log-draft.js';
import { findsIn, type Place } from './restored.js';

/** A reading: the text that was read, what was hidden in it, and the text with those places masked. */
interface Masking {
  text: string;
  maskedText: string;
  masked: readonly Place[];
}

const mask = /^\[[^\]]*\]/;

/** A place in the masked text as the place in the text that was read; one that touches a mask covers what it hides. */
export function unmaskedPlace({ maskedText, masked }: Omit<Masking, 'text'>, { start, end }: Place): Place {
  let shift = 0;
  const back: Place = { start, end };
  for (const hidden of masked.toSorted((a, b) => a.start - b.start)) {
    const at = hidden.start + shift;
    const to = at + (mask.exec(maskedText.slice(at))?.[0].length ?? 0);
    if (start >= to) back.start = start - to + hidden.end;
    else if (start > at) back.start = hidden.start;
    else if (start <= at) back.start = Math.min(back.start, start - shift);
    if (end >= to) back.end = end - to + hidden.end;
    else if (end > at) back.end = hidden.end;
    shift = to - hidden.end;
  }
  return back;
}

/** The key of a proposal, as its chip and its words know it. */
export const proposalKey = ({ kind, value }: Pick<Proposal, 'kind' | 'value'>): string => `${kind}:${value}`;

/** Where in the text on the screen the words stand that caused the proposals. */
export function typedCauses(typed: string, { text, maskedText, masked }: Masking, proposals: readonly Proposal[]): Cause[] {
  return proposals.flatMap((proposal) => {
    const causes = causesOf(maskedText, proposalKey(proposal), proposal);
    const places = causes.map((cause) => ({ ...cause, ...unmaskedPlace({ maskedText, masked }, cause) }));
    return findsIn(typed, text, places);
  });
}
