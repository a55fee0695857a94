import { ingestConfigs } from '../platform/checkout.js';
import { readConfig } from '../platform/config.js';
import { StartProblem } from '../platform/start-problem.js';
import { describeYamlProblems } from '../platform/yaml-config.js';
import type { FeedConfig } from '../feeds/feed-config.js';
import { readFeedConfigs } from '../feeds/feed-configs.js';
import { fetchFeed } from '../feeds/fetching/fetch-feed.js';
import { gateOf } from '../feeds/keeping/gate.js';
import { parseFeed } from '../feeds/reading/parse-feed.js';
import { loadTagger } from '../tagging/load-tagger.js';

/** What to check, and where it is told. */
export interface FeedCheck {
  ingestConfigs: string;
  /** Fetch them too; with codes only those. */
  fetch: boolean;
  codes: readonly string[];
  say: (line: string) => void;
  /** Addresses inside the own network that may be fetched. */
  allowedOrigins?: readonly string[];
  contact?: string;
}

/** How one feed answered. */
interface Tried {
  code: string;
  good: boolean;
  sentence: string;
  items: number;
  taken: number;
  movedTo?: string;
}

/** So many hosts at the same time; the feeds of one host one after the other. */
const together = 8;

/** Checks every feed file and, when asked, what is at their addresses; nothing is stored. False when something is wrong. */
export async function checkFeeds(check: FeedCheck): Promise<boolean> {
  const { codes, say } = check;
  const { feeds, problems } = readFeedConfigs(check.ingestConfigs);
  say(feeds.length === 1 ? '1 bestand is in orde.' : `${feeds.length} bestanden zijn in orde.`);
  if (problems.length > 0) say(describeYamlProblems(problems));
  const unknown = codes.filter((code) => !feeds.some((feed) => feed.code === code));
  for (const code of unknown) say(`Er is geen bron met de code '${code}'.`);
  const sound = problems.length === 0 && unknown.length === 0;
  if (!check.fetch) return sound;
  const chosen = feeds.filter(({ code, kind, active }) => kind !== 'demo' && (codes.length > 0 ? codes.includes(code) : active));
  const tried = await tryAll(chosen, check);
  for (const line of table(tried)) say(line);
  const bad = tried.filter(({ good }) => !good).length;
  say(verdict(tried.length, bad));
  return sound && bad === 0;
}

function verdict(all: number, bad: number): string {
  if (bad === 0) return all === 1 ? 'De bron werkt.' : `Alle ${all} bronnen werken.`;
  if (all === 1) return 'De bron werkt niet.';
  return `${bad} van de ${all} bronnen ${bad === 1 ? 'werkt' : 'werken'} niet.`;
}

/** In the order of the files, however quickly each answered. */
async function tryAll(feeds: FeedConfig[], check: FeedCheck): Promise<Tried[]> {
  const subjects = subjectsOf(check.ingestConfigs, feeds);
  const hosts = [...Map.groupBy(feeds, ({ address }) => new URL(address).host).values()];
  const tried = new Map<string, Tried>();
  const worker = async (): Promise<void> => {
    for (let next = hosts.shift(); next; next = hosts.shift())
      for (const feed of next) tried.set(feed.code, await tryOut(feed, check, subjects));
  };
  await Promise.all(Array.from({ length: together }, worker));
  return feeds.flatMap(({ code }) => tried.get(code) ?? []);
}

type SubjectsOf = Parameters<typeof gateOf>[1];

/** The judge of the taggers, loaded only when a feed filters by subject. */
function subjectsOf(configs: string, feeds: readonly FeedConfig[]): SubjectsOf {
  if (!feeds.some((feed) => feed.relevance === 'youth' || feed.topics.length + feed.municipalities.length > 0))
    return () => undefined;
  const tagger = loadTagger(configs);
  return (text) => {
    const { topics, places } = tagger.tag(text, { at: new Date(0).toISOString() });
    return { topics: topics.map(({ code }) => code), municipalities: places.map(({ municipality }) => municipality) };
  };
}

async function tryOut(feed: FeedConfig, check: FeedCheck, subjects: SubjectsOf): Promise<Tried> {
  const { code, address } = feed;
  const { allowedOrigins, contact } = check;
  const fetched = await fetchFeed({ address, allowedOrigins, contact });
  const nothing = { code, good: false, items: 0, taken: 0 };
  if (!fetched.bytes) return { ...nothing, sentence: fetched.sentence };
  const parsed = await parseFeed(fetched.bytes, { url: fetched.finalUrl ?? address, contentType: fetched.contentType });
  if (parsed.problem) return { ...nothing, sentence: parsed.problem.sentence };
  const gate = gateOf(feed, subjects);
  const now = new Date();
  const taken = parsed.items.filter((item) => gate(item, now) === null).length;
  const { movedTo } = fetched;
  const sentence = movedTo ? `Verhuisd naar ${movedTo}` : 'Werkt.';
  return { code, good: true, sentence, items: parsed.items.length, taken, movedTo };
}

/** One line a feed, in columns. */
function table(tried: readonly Tried[]): string[] {
  const width = Math.max(4, ...tried.map(({ code }) => code.length));
  const line = (mark: string, code: string, items: string, taken: string, sentence: string) =>
    `${mark} ${code.padEnd(width)}  ${items.padStart(9)}  ${taken.padStart(9)}  ${sentence}`;
  const rows = tried.map(({ code, good, items, taken, sentence }) => line(good ? ' ' : '!', code, good ? String(items) : '', good ? String(taken) : '', sentence)); // prettier-ignore
  return [line(' ', 'bron', 'berichten', 'mogen in', ''), ...rows].map((row) => row.trimEnd());
}

/** The files of this instance, where it may fetch and who answers for it; those of the checkout when its settings are not right. */
export function checkingSettings(): Pick<FeedCheck, 'ingestConfigs' | 'allowedOrigins' | 'contact'> {
  try {
    const config = readConfig();
    return {
      ingestConfigs: config.ingestConfigs,
      allowedOrigins: config.feedOrigins,
      contact: config.smtpFrom ?? config.publicUrl,
    };
  } catch (error) {
    if (error instanceof StartProblem) return { ingestConfigs };
    throw error;
  }
}
