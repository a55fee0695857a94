import type { Certainty, Level, Phase } from '../../trends/trend.entity.js';

/** A public item that belongs to the trend: its title only ever stands among the sources. */
export interface NewsItem {
  title: string;
  link: string;
  at: Date;
}

/** An announced moment, in the words of its label. */
export interface AnnouncedMoment {
  text: string;
  place: string | null;
}

/**
 * All that a concept may be made of: labels, counts in words, dates and what people decided. No text of an observation, no name
 * of a school, no title or summary that a person typed.
 */
export interface GuidanceEvidence {
  topics: { code: string; label: string }[];
  platforms: string[];
  municipalities: string[];
  level: Level;
  certainty: Certainty;
  phase: Phase;
  sharingCanAmplify: boolean;
  firstSeen: Date;
  lastSeen: Date;
  /** 'enkele', 'vier': organisations whose professionals noticed it; null when only public items did. */
  organisations: string | null;
  /** 'enkele', 'vier': organisations that said 'wij zien dit ook'; null when none did. */
  seenBy: string | null;
  upcoming: AnnouncedMoment[];
  news: NewsItem[];
  today: Date;
}

/** Where a sentence of a concept comes from. */
export interface Source {
  key: string;
  label: string;
  link: string | null;
}

/** The observations of professionals, as a source. */
export const NOTICED = 'waarnemingen';
/** What the people of the inloopuur decided about the trend, as a source. */
export const JUDGED = 'oordeel';
/** The key of the nth public item, from 0. */
export const newsKey = (at: number): string => `nieuws-${at + 1}`;

/** Where sentences about what, where and when rest on: professionals, or the news when no professional noticed it. */
export const noticedBy = ({ organisations, news }: Pick<GuidanceEvidence, 'organisations' | 'news'>): string =>
  organisations === null && news.length > 0 ? newsKey(0) : NOTICED;

/** '9 oktober 2026', in Amsterdam. */
export const dayInWords = (day: Date): string =>
  day.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });

/** 'TikTok, Snapchat en Discord'. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
}

/** 'enkele organisaties', 'vier organisaties'. */
export const organisationsInWords = (count: string): string => `${count} organisaties`;

/** The site of a link: 'nos.nl'. */
export function siteOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : '';
}
