import type { FeedItem } from '../reading/parsed-feed.js';
import { namedSearches } from './named-search.js';
import { anySearch, noSearches, policeSearches, searches } from './search-patterns.js';

/** Of an item without a headline this much of its text counts as one. */
const longestHead = 150;

/** Pages of the police and others that are only about wanted or missing persons. */
const pages =
  /\/(?:gezochte?|vermiste?|gezochte?-(?:en-)?(?:vermiste?|personen)|vermiste?-(?:personen|kinderen|volwassenen)|gezocht-en-vermist|opsporing(?:sberichten?|-verzocht)?|opsporingverzocht|nationale-opsporingslijst|onbekende-doden|amber-?alerts?)(?:[/?#.]|$)/i;

/** The start of a text of the police; what comes after it is about something else, or how to reach them. */
const policeStart = 200;

/** A search for one person told in the text of an item: by age, and by name or by what kind of person it is. */
const toldSearch = [
  /[Vv]ermiste (?:\p{Lu}|\d|(?:[\p{Ll}-]+ )?(?:man|vrouw|jongen|meisje|tiener|scholiere?|leerling|studente?|kind|jongeman|peuter|kleuter)\b)[^.(]{0,40}\(\d{1,3}\)/u,
  /\(\d{1,3}\)(?: [\p{L}\d-]+){0,5} vermist(?!e)/u,
];

/** Of somebody who was arrested the police no longer ask anything. */
const arrested = /aangehouden|aanhouden|aanhield|h(?:oud|ield)[a-z]* .*\baan\b|opgepakt|ingerekend|meegenomen/;

/**
 * True when an item asks to look out for one wanted or missing person, or tells how such a search goes: such an item is never stored, in no
 * form, from whatever feed. It looks at the page and the headline, and at the start of a text of the police; in another text only at a missing
 * person with an age: news that mentions a search in its text is news.
 */
export function isPersonSearch({ title, link, guid, summary }: Omit<FeedItem, 'publishedAt'>, police: boolean): boolean {
  if (pages.test(link ?? '') || pages.test(guid ?? '')) return true;
  if (isSearch(title.trim() || summary.slice(0, longestHead), police)) return true;
  return police ? sentences(summary.slice(0, policeStart)).some(isPoliceSearch) : isToldSearch(summary);
}

function isSearch(text: string, police: boolean): boolean {
  const start = plainLetters(text);
  if (!anySearch.test(start) || noSearches.some((pattern) => pattern.test(start))) return false;
  if ([...searches, ...(police ? policeSearches : [])].some((pattern) => pattern.test(start))) return true;
  return namedSearches.some((pattern) => pattern.test(text));
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** A sentence in a text of the police. */
function isPoliceSearch(sentence: string): boolean {
  return (isToldSearch(sentence) || isSearch(sentence, false)) && !arrested.test(plainLetters(sentence));
}

function isToldSearch(text: string): boolean {
  return /vermist/i.test(text) && toldSearch.some((pattern) => pattern.test(text));
}

/** Lower case without accents, with the plain dash and apostrophe: patterns for such a text take a tenth of the time. */
function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/[‘’]/g, "'");
}
