import type { LogDraft } from './log-draft.js';
import { type Find, type Place, shownFindsIn, stillSoft } from './restored.js';
import { typedCauses } from './typed-places.js';
import { useReading } from './use-reading.js';

const asFind = ({ start, end }: Place): Find => ({ start, end, type: 'name', soft: true, because: null });

/** What the product read in a draft, as places in the text that is on the screen now. */
export function useDraftReading(draft: LogDraft) {
  const { reading, failed, text } = useReading(draft.text);
  const read = reading && shownFindsIn(draft.text, text, reading.masked);
  return {
    failed,
    /** Without a reading at least what was restored before, so that it can be undone. */
    finds: read ?? draft.restored.map(asFind),
    /** What may stay visible, as far as the product knows. */
    restored: stillSoft(draft.restored, text === draft.text ? read : null),
    route: reading?.concernsOneChild ? reading.route : null,
    proposals: reading?.tags ?? [],
    causes: reading ? typedCauses(draft.text, { ...reading, text }, reading.tags) : [],
    similarTrends: reading?.similarTrends ?? [],
  };
}
