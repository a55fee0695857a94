import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { behaviours, type FarmBehaviour } from './feed-farm-behaviours.js';
import { farmDocument, farmItem, formatOf } from './feed-farm-documents.js';
import type { FarmCounts, FarmOptions } from './feed-farm.js';

/** One feed of the farm. */
interface Plot {
  behaviour: FarmBehaviour;
  /** When each item was published, the oldest first. */
  items: Date[];
  changedAt: Date;
  type: string;
  bytes: Buffer;
  packed?: Buffer;
  requests: number;
  notModified: number;
}

const minute = 60_000;

/** What a publisher takes to answer, in milliseconds: most a few, two of ten up to half a second, one of ten one to two seconds. */
export function delayOf(feed: number): number {
  const spread = (feed * 7_919) % 1_000;
  if (feed % 10 === 0) return 1_000 + spread;
  return feed % 10 < 3 ? 100 + spread * 0.4 : 3 + spread * 0.027;
}

/** The items that are there at the start: one every five minutes up to now, so that none is too old to come in. */
const firstDates = (count: number): Date[] =>
  Array.from({ length: count }, (_, item) => new Date(Date.now() - (count - item) * 5 * minute));

/** A thousand publishers on one port: who is asked lies in the path, and on Linux each has a host address of its own. */
export class FarmServer {
  readonly plots: Plot[];
  delays: boolean;
  private readonly server: Server;
  private readonly busy = new Map<string, number>();
  private seen = { connections: 0, mostConnections: 0, inFlight: 0, mostInFlight: 0, mostPerHost: 0, inside: 0 };

  constructor(options: FarmOptions) {
    this.delays = options.delays;
    this.plots = Array.from({ length: options.feeds }, (_, feed) => ({
      ...{ behaviour: options.failing[feed] ?? 'healthy', items: firstDates(options.itemsEach), changedAt: new Date() },
      ...{ type: '', bytes: Buffer.alloc(0), requests: 0, notModified: 0 },
    }));
    for (const feed of this.plots.keys()) this.write(feed);
    this.server = createServer((request, response) => this.answer(request, response));
    this.server.on('connection', (socket) => this.connected(socket));
  }

  async listen(): Promise<number> {
    await new Promise<void>((ready) => this.server.listen(0, '0.0.0.0', ready));
    return this.port;
  }

  publish(feed: number, items: number): void {
    const plot = this.plots[feed];
    if (!plot) return;
    plot.items.push(...Array.from({ length: items }, () => new Date()));
    plot.changedAt = new Date(Math.max(Date.now(), plot.changedAt.getTime() + 1_000));
    this.write(feed);
  }

  behave(feed: number, behaviour: FarmBehaviour): void {
    const plot = this.plots[feed];
    if (plot) plot.behaviour = behaviour;
  }

  counts(): FarmCounts {
    const { mostConnections, mostInFlight, mostPerHost, inside } = this.seen;
    const requests = this.plots.map((plot) => plot.requests);
    return {
      ...{ requests, notModified: this.plots.reduce((sum, plot) => sum + plot.notModified, 0) },
      ...{ mostConnections, mostInFlight, mostPerHost, inside, items: this.plots.map(({ items }) => items.length) },
    };
  }

  forget(): void {
    for (const plot of this.plots) Object.assign(plot, { requests: 0, notModified: 0 });
    const { connections, inFlight } = this.seen;
    this.seen = { connections, mostConnections: connections, inFlight, mostInFlight: inFlight, mostPerHost: 0, inside: 0 };
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The newest item first, as publishers do. */
  private write(feed: number): void {
    const plot = this.plots[feed];
    if (!plot) return;
    const items = plot.items.map((at, item) => farmItem(feed, item, at)).reverse();
    Object.assign(plot, farmDocument(formatOf(feed), `Wijkblad ${feed}`, items));
    plot.packed = feed % 3 === 0 ? gzipSync(plot.bytes) : undefined;
  }

  /** Only this machine is served. */
  private connected(socket: Socket): void {
    if (!socket.localAddress?.startsWith('127.')) return void socket.destroy();
    this.seen.connections += 1;
    this.seen.mostConnections = Math.max(this.seen.mostConnections, this.seen.connections);
    socket.on('error', () => undefined).on('close', () => (this.seen.connections -= 1));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url?.startsWith('/inside')) return void (this.seen.inside++, response.end('geheim'));
    const feed = Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1]);
    const plot = this.plots[feed];
    if (!plot) return void response.writeHead(404).end();
    plot.requests += 1;
    this.count(request.socket.localAddress ?? '', response);
    const speak = () => {
      if (!response.destroyed) this.speak(plot, feed, request, response);
    };
    if (this.delays) setTimeout(speak, delayOf(feed));
    else speak();
  }

  private count(host: string, response: ServerResponse): void {
    const here = (this.busy.get(host) ?? 0) + 1;
    this.busy.set(host, here);
    this.seen.inFlight += 1;
    this.seen.mostPerHost = Math.max(this.seen.mostPerHost, here);
    this.seen.mostInFlight = Math.max(this.seen.mostInFlight, this.seen.inFlight);
    response.on('close', () => {
      this.seen.inFlight -= 1;
      this.busy.set(host, (this.busy.get(host) ?? 1) - 1);
    });
  }

  private speak(plot: Plot, feed: number, request: IncomingMessage, response: ServerResponse): void {
    const { behaviour, bytes, type, packed } = plot;
    if (behaviour in behaviours) {
      const visit = { request, response, bytes, type, port: this.port };
      behaviours[behaviour as keyof typeof behaviours](visit);
      return;
    }
    const etag = `"${plot.items.length}"`;
    const date = plot.changedAt.toUTCString();
    const known = request.headers['if-none-match'] === etag || request.headers['if-modified-since'] === date;
    if (known) return void (plot.notModified++, response.writeHead(304).end());
    const validators = feed % 5 === 4 ? { 'last-modified': date } : { etag };
    const packing = packed && /gzip/.test(String(request.headers['accept-encoding'])) ? packed : undefined;
    const headers = { 'content-type': type, ...validators, ...(packing ? { 'content-encoding': 'gzip' } : {}) };
    response.writeHead(200, headers).end(packing ?? bytes);
  }
}
