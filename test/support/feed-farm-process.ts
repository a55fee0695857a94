// A farm of feeds in a process of its own, so that its work is not the work of who reads them. Ends when its parent does.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FarmOrder, FarmOptions } from './feed-farm.js';
import { FarmServer } from './feed-farm-server.js';

const farm = new FarmServer(JSON.parse(process.argv[2] ?? '{}') as FarmOptions);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

function follow(order: FarmOrder): void {
  if (order.publish) for (const feed of order.publish.feeds) farm.publish(feed, order.publish.items);
  for (const [feed, behaviour] of Object.entries(order.behave ?? {})) farm.behave(Number(feed), behaviour);
  if (order.delays !== undefined) farm.delays = order.delays;
  if (order.forget) farm.forget();
}

const control = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    if (body) follow(JSON.parse(body) as FarmOrder);
    response.end(JSON.stringify(farm.counts()));
  });
});
const port = await farm.listen();
control.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port, control: (control.address() as AddressInfo).port })}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
