import { bullets, paragraph, question, sourced } from '../block.js';
import { dayInWords, JUDGED, newsKey, siteOf } from '../evidence.js';
import type { Section } from '../section.js';
import { certaintyInWords } from '../words.js';

/** 3: how sure it is, and which public items there are to check. */
export const isItTrue: Section = {
  heading: 'Klopt het wel?',
  draft({ certainty, news }) {
    const lines = news.map(({ link, at }, index) =>
      sourced(`Bericht van ${siteOf(link) || 'een openbare bron'}, ${dayInWords(at)}.`, newsKey(index)),
    );
    return [
      paragraph(sourced(certaintyInWords[certainty], JUDGED)),
      ...(lines.length > 0 ? [bullets(...lines)] : []),
      question('Schrijf op wat vaststaat en wat een gerucht is. Noem bij elk feit van wie je het weet.'),
    ];
  },
};
