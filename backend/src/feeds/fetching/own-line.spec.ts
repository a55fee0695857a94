import { createServer, type Server } from 'node:net';
import { knock, OwnLine } from './own-line.js';

const feed = (host: string) => ({ address: `https://${host}/rss`, movedTo: null });
const known = (...hosts: string[]) => ({ query: <T>() => Promise.resolve(hosts.map(feed) as T) });

function line(opening: string[], ...hosts: string[]): { line: OwnLine; knocked: string[] } {
  const knocked: string[] = [];
  const own = new OwnLine(known(...hosts));
  own.knock = ({ hostname }) => {
    knocked.push(hostname);
    return Promise.resolve(opening.includes(hostname));
  };
  return { line: own, knocked };
}

test('when any host answered just now the line works, and nobody is bothered', async () => {
  const { line: own, knocked } = line([], 'b.example');
  own.answered();
  expect(await own.isDown([feed('a.example')])).toBe(false);
  expect(knocked).toEqual([]);
});
test('when the door of a host that worked before opens, the line works', async () => {
  const { line: own, knocked } = line(['c.example'], 'b.example', 'c.example', 'd.example', 'e.example');
  expect(await own.isDown([feed('a.example'), feed('b.example')])).toBe(false);
  expect(knocked).toEqual(['c.example', 'd.example', 'e.example']);
});
test('when every door stays closed the line is down, also for one failing feed', async () => {
  expect(await line([], 'b.example', 'c.example').line.isDown([feed('a.example')])).toBe(true);
});
test('a verdict stands for a while, so that many failures ask once', async () => {
  const { line: own, knocked } = line([], 'b.example');
  for (const host of ['a.example', 'x.example', 'y.example']) expect(await own.isDown([feed(host)])).toBe(true);
  expect(knocked).toEqual(['b.example']);
});
test('without any host that worked before, several failing hosts mean the line, one means that host', async () => {
  expect(await line([]).line.isDown([feed('a.example'), feed('b.example')])).toBe(true);
  expect(await line([]).line.isDown([feed('a.example'), feed('a.example')])).toBe(false);
});

describe('a knock', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((socket) => socket.destroy());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => server.close());

  test('hears that somebody opens', async () => {
    const { port } = server.address() as { port: number };
    expect(await knock(new URL(`http://127.0.0.1:${port}/`))).toBe(true);
  });
  test.each(['http://127.0.0.1:9/', 'https://bestaat-niet.invalid/'])('hears nobody at %s', async (address) =>
    expect(await knock(new URL(address))).toBe(false),
  );
});
