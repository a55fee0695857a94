import { fixedHeading, STANDARD } from './block.js';
import { type GuidanceDocument, sourceKeys } from '../content.js';
import {
  dayInWords,
  type GuidanceEvidence,
  JUDGED,
  newsKey,
  NOTICED,
  organisationsInWords,
  siteOf,
  type Source,
} from './evidence.js';
import { sections } from './sections.js';
import { standardFor, type StandardTexts } from './standard-texts.js';

/** A first concept: a title, the text and the sources that it points at, in the order of the text. */
export interface GuidanceDraft {
  title: string;
  document: GuidanceDocument;
  sources: Source[];
}

/** Makes a concept from what is known of a trend; what is not known becomes a question to the werkgroep. */
export function draftGuidance(evidence: GuidanceEvidence, standard: StandardTexts): GuidanceDraft {
  const topics = evidence.topics.map(({ code }) => code);
  const content = sections.flatMap((section) => [
    fixedHeading(section.heading),
    ...section.draft(evidence, section.standard ? standardFor(standard, section.standard, topics) : []),
  ]);
  const known = new Map(sourcesOf(evidence).map((source) => [source.key, source]));
  return {
    title: titleOf(evidence),
    document: { type: 'doc', content },
    sources: sourceKeys(content).flatMap((key) => known.get(key) ?? []),
  };
}

/** A title from labels only; a person gives it a better one. */
function titleOf({ topics, municipalities }: GuidanceEvidence): string {
  const what = topics[0]?.label ?? 'Nieuw verschijnsel';
  return `${what}${municipalities[0] ? ` in ${municipalities[0]}` : ''}`.slice(0, 160);
}

function sourcesOf({ organisations, firstSeen, lastSeen, news, today }: GuidanceEvidence): Source[] {
  const period = [...new Set([dayInWords(firstSeen), dayInWords(lastSeen)])].join(' tot en met ');
  const noticed =
    organisations === null ? 'uit openbare bronnen' : `van professionals van ${organisationsInWords(organisations)}`;
  return [
    { key: NOTICED, label: `Waarnemingen ${noticed}, ${period}`, link: null },
    { key: JUDGED, label: `Oordeel in Onderstroom op ${dayInWords(today)}`, link: null },
    { key: STANDARD, label: 'Vaste tekst, door de werkgroep na te kijken', link: null },
    ...news.map(({ title, link, at }, index) => ({
      key: newsKey(index),
      label: [title, siteOf(link), dayInWords(at)].filter(Boolean).join(', '),
      link: /^https?:\/\//.test(link) ? link : null,
    })),
  ];
}
