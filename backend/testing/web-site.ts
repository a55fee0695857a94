import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of a site: its body, or more of it, and what happens between the question and the answer. */
export type Answer = string | { status?: number; body?: string; headers?: Record<string, string>; during?: () => Promise<void> };

/** A site on this machine that answers what a spec gives it, and remembers what was asked. */
export interface WebSite {
  origin: string;
  /** What it answers, by path with query; anything else is a 404. */
  answers: Record<string, Answer>;
  asked: string[];
  close(): void;
}

/** Starts a site; close it when done. */
export async function startWebSite(): Promise<WebSite> {
  const site: Omit<WebSite, 'origin' | 'close'> = { answers: {}, asked: [] };
  const server: Server = createServer((request, response) => {
    site.asked.push(request.url ?? '');
    const answer = site.answers[request.url ?? ''] ?? { status: 404 };
    const { status = 200, body = '', headers = {}, during } = typeof answer === 'string' ? { body: answer } : answer;
    void Promise.resolve(during?.()).finally(() => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(site, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
}

/** An RSS document with these items, or these pieces of XML. */
export function rss(title: string, items: ({ title: string; link?: string; at?: Date; text?: string } | string)[] = []): string {
  const written = items.map((item, index) =>
    typeof item === 'string'
      ? item
      : `<item><title>${item.title}</title><link>${item.link ?? `https://wijkblad.example/${index}`}</link><description>${item.text ?? ''}</description>${item.at ? `<pubDate>${item.at.toUTCString()}</pubDate>` : ''}</item>`,
  );
  return `<rss version="2.0"><channel><title>${title}</title>${written.join('')}</channel></rss>`;
}
