import { z } from 'zod';
import { keptSummary } from '../feeds/keeping/item.js';
import { parseFeed } from '../feeds/reading/parse-feed.js';

const question = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().optional().catch(undefined),
  contentType: z.string().optional().catch(undefined),
  bodyBase64: z.string().default(''),
});

/** Answers one line of `npm run -s try -- feed`: what the feed document holds, or what is wrong with it. */
export async function tryFeed(line: unknown): Promise<object> {
  const { id, url, contentType, bodyBase64 } = question.parse(line);
  const feed = await parseFeed(Buffer.from(bodyBase64, 'base64'), { url, contentType });
  const items = feed.items.map(({ title, link, guid, publishedAt, summary }) => ({
    title,
    link,
    guid,
    publishedAt,
    summary: keptSummary(summary),
  }));
  return { id, title: feed.title, items, ...(feed.problem ? { problem: feed.problem.sentence } : {}) };
}
