import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One item of a feed that a test publishes. */
export interface PublishedItem {
  title: string;
  summary: string;
  link: string;
  at: Date;
}

/** A real publisher on localhost. */
export interface FeedServer {
  origin: string;
  items: PublishedItem[];
  /** How often the feed was fetched in full, and how often it had not changed. */
  fetched: { full: number; notModified: number };
  close(): Promise<void>;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The RSS of a publisher. */
export function rss(items: readonly PublishedItem[], title = 'Omroep Voorbeeld'): string {
  const rows = items.map(
    ({ title, summary, link, at }) =>
      `<item><title>${escape(title)}</title><link>${link}</link><guid>${link}</guid><description>${escape(summary)}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escape(title)}</title>${rows.join('')}</channel></rss>`;
}

/** Publishes /rss on a free port, with an ETag. */
export async function startFeedServer(): Promise<FeedServer> {
  const kept: FeedServer = { origin: '', items: [], fetched: { full: 0, notModified: 0 }, close: async () => undefined };
  const server = createServer((request, response) => {
    const tag = `"${kept.items.length}"`;
    if (request.headers['if-none-match'] === tag) {
      kept.fetched.notModified += 1;
      return response.writeHead(304).end();
    }
    kept.fetched.full += 1;
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag: tag }).end(rss(kept.items));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  kept.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  kept.close = () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed())));
  return kept;
}
