import { bullets, sourced } from '../block.js';
import { JUDGED, listed, noticedBy } from '../evidence.js';
import type { Section } from '../section.js';
import { certaintyInWords, levelInWords } from '../words.js';

/** 1: what it is, whether it is true and what colour it has, in three bullets. */
export const inShort: Section = {
  heading: 'In het kort',
  draft(evidence) {
    const { topics, platforms, municipalities } = evidence;
    const what = topics.length > 0 ? listed(topics.slice(0, 2).map(({ label }) => label)) : 'een nieuw verschijnsel';
    const via = platforms.length > 0 ? `, via ${listed(platforms.slice(0, 3))}` : '';
    const where = municipalities.length > 0 ? `, in ${listed(municipalities.slice(0, 3))}` : '';
    return [
      bullets(
        sourced(`Dit gaat over: ${what}${where}${via}.`, noticedBy(evidence)),
        sourced(certaintyInWords[evidence.certainty], JUDGED),
        sourced(levelInWords[evidence.level], JUDGED),
      ),
    ];
  },
};
