import { ingestConfigs } from '../platform/checkout.js';
import { loadTagger } from '../tagging/load-tagger.js';
import type { Tagging } from '../tagging/tag.js';

/** One line of `npm run try -- tag`: a text, and when and where it was noticed. */
export interface TagLine {
  id: string;
  text: string;
  at?: string;
  region?: string;
}

/** Answers one line with everything the tagger understands of it. */
export function tryTag(line: TagLine): object {
  const tagger = loadTagger(ingestConfigs);
  const tagging = tagger.tag(line.text, { at: line.at ?? new Date().toISOString(), region: line.region });
  return { id: line.id, ...toTryAnswer(tagging) };
}

/** The shape in which the tagging is shown on the command line. */
function toTryAnswer(tagging: Tagging): object {
  return {
    language: tagging.language,
    topics: tagging.topics.map(({ code, certainty, because }) => ({ code, certainty, because })),
    platforms: [...new Set(tagging.platforms.map(({ code }) => code))],
    places: tagging.places.map(({ name, municipality, start, end }) => ({ name, municipality, start, end })),
    eventTimes: tagging.eventTimes,
    hashtags: [...new Set(tagging.hashtags.map(({ tag }) => tag))],
    ageGroups: [...new Set(tagging.ageGroups.map(({ code }) => code))],
    certaintyWords: tagging.certaintyWords.map(({ code, start, end }) => ({ code, start, end })),
  };
}
