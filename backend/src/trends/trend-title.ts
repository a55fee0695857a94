import { atPlace } from '../tagging/place-words.js';

/** What the labels of one observation say, for a title. */
export interface TitleLabels {
  topics: string[];
  places: string[];
  platforms: string[];
  hashtags: string[];
}

/**
 * The first title of a trend, made from labels only, so that it can stand on a shared screen:
 * 'Oproep & openbare orde in Woensel (Snapchat)'. A person gives it a better name.
 */
export function trendTitle({ topics, places, platforms, hashtags }: TitleLabels): string {
  const what = topics[0] ?? hashtags[0] ?? 'Nieuw verschijnsel';
  const where = places[0] ? ` ${atPlace(places[0])}` : '';
  const via = platforms[0] ? ` (${platforms[0]})` : '';
  return `${what}${where}${via}`.slice(0, 200);
}
