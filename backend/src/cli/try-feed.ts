import { z } from 'zod';
import { keptSummary } from '../feeds/keeping/item.js';
import { parseFeed } from '../feeds/reading/parse-feed.js';

const text = z.string().optional().catch(undefined);

const question = z.object({
  id: z.union([z.string(), z.number()]),
  url: text,
  contentType: text,
  contentLocation: text,
  /** Other headers of the answer, by any spelling of their names. */
  headers: z.record(z.string(), z.unknown()).optional().catch(undefined),
  bodyBase64: z.string().default(''),
});

/** Answers one line of `npm run -s try -- feed`: what the feed document holds, or what is wrong with it. */
export async function tryFeed(line: unknown): Promise<object> {
  const { id, url, contentType, contentLocation, headers = {}, bodyBase64 } = question.parse(line);
  const header = (name: string): string | undefined => {
    const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const feed = await parseFeed(Buffer.from(bodyBase64, 'base64'), {
    url,
    contentType: contentType ?? header('content-type'),
    contentLocation: contentLocation ?? header('content-location'),
  });
  const items = feed.items.map(({ title, link, guid, publishedAt, summary }) => ({
    title,
    link,
    guid,
    publishedAt,
    summary: keptSummary(summary),
  }));
  return { id, title: feed.title, items, ...(feed.problem ? { problem: feed.problem.sentence } : {}) };
}
