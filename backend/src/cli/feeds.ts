import { fileURLToPath } from 'node:url';
import type { FeedConfig } from '../feeds/feed-config.js';
import { readFeedConfigs } from '../feeds/feed-configs.js';
import { fetchFeed } from '../feeds/fetching/fetch-feed.js';
import { gateOf } from '../feeds/keeping/gate.js';
import { keptItem } from '../feeds/keeping/item.js';
import { parseFeed } from '../feeds/reading/parse-feed.js';
import { describeYamlProblems } from '../platform/yaml-config.js';

/** The root of the checkout, seen from the built file (backend/dist/src/cli) as well as from the source (backend/src/cli). */
const root = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../../..' : '../../..', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Fetches one feed without storing anything and tells what would come in; false when it gives nothing. */
async function tryOut(feed: FeedConfig): Promise<boolean> {
  const fetched = await fetchFeed({ address: feed.address });
  if (!fetched.bytes) return tell(feed, fetched.sentence);
  const { items, problem } = await parseFeed(fetched.bytes, { url: fetched.finalUrl, contentType: fetched.contentType });
  if (problem) return tell(feed, problem.sentence);
  const now = new Date();
  const gate = gateOf(feed, () => undefined);
  const kept = items.filter((item) => gate(item, now) === null).map((item) => keptItem(item, now));
  say(`${feed.code}: ${items.length} berichten, waarvan ${kept.length} mogen binnenkomen.`);
  for (const item of kept.slice(0, 3)) say(`  ${item.noticedAt.slice(0, 16)}  ${item.title}`);
  return true;
}

function tell(feed: FeedConfig, sentence: string): false {
  say(`${feed.code}: ${sentence}`);
  return false;
}

/** Checks all feed files, and tries out the feeds whose codes are given (or all, with --all) over the network. */
const { feeds, problems } = readFeedConfigs(`${root}/ingest-configs`);
const codes = process.argv.slice(2);
const wanted = feeds.filter(({ code, kind }) => codes.includes(code) || (codes.includes('--all') && kind !== 'demo'));
const unknown = codes.filter((code) => code !== '--all' && !feeds.some((feed) => feed.code === code));
say(`${feeds.length} bronnen zijn in orde.`);
if (problems.length > 0) say(describeYamlProblems(problems));
for (const code of unknown) say(`Er is geen bron met de code '${code}'.`);
let good = problems.length === 0 && unknown.length === 0;
for (const feed of wanted) good = (await tryOut(feed)) && good;
if (!good) process.exitCode = 1;
