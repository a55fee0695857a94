import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PublishedItem, rss } from './feed-server.js';

/** A site on localhost whose front page names its feeds, as publishers do. */
export interface SiteServer {
  origin: string;
  /** The items of each feed by its path: '/nieuws.xml'. */
  feeds: Record<string, { title: string; items: PublishedItem[]; hidden?: true }>;
  close(): Promise<void>;
}

/** Serves a front page with a link to each feed that is not hidden, and the feeds. */
export async function startSite(feeds: SiteServer['feeds']): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const feed = feeds[path];
    if (feed) return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(feed.items, feed.title));
    if (path !== '/') return response.writeHead(404).end();
    const named = Object.entries(feeds).filter(([, { hidden }]) => !hidden);
    const links = named.map(
      ([href, { title }]) => `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`,
    );
    const page = `<!doctype html><html lang="nl"><head><title>Omroep Voorbeeld</title>${links.join('')}</head><body><h1>Nieuws</h1></body></html>`;
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    feeds,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  };
}
