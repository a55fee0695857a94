import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFeedConfigs } from './feed-configs.js';

const good = 'code: wijkblad\nname: Wijkblad\naddress: https://wijkblad.example/rss\nkind: regional\n';
let folder: string;
const read = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'feeds', name), text);
  return readFeedConfigs(folder);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  mkdirSync(join(folder, 'feeds'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the feeds of this project are all in order', () => {
  const { feeds, problems } = readFeedConfigs(fileURLToPath(new URL('../../../ingest-configs', import.meta.url)));
  expect(problems).toEqual([]);
  expect(feeds.length).toBeGreaterThan(15);
  expect(feeds.filter(({ kind }) => kind === 'police').every(({ dropLinks }) => dropLinks.includes('/vermist/'))).toBe(true);
});
test('a file without a fault gives a feed with its defaults', () => {
  const { feeds, problems } = read({ 'wijkblad.yaml': good });
  expect(problems).toEqual([]);
  expect(feeds).toMatchObject([{ code: 'wijkblad', interval: 30, relevance: 'all', regions: [], active: true }]);
});
test.each([
  ['a misspelt field', `${good}intervall: 5\n`, 5, /Bedoel je 'interval'/],
  ['an unknown kind', good.replace('regional', 'krant'), 4, /kent alleen/],
  ['a profile', good.replace('https://wijkblad.example/rss', 'https://mastodon.nl/@iemand.rss'), 3, /persoon of account/],
  ['no address', good.replace(/address.*\n/, ''), 1, /ontbreekt/],
  ['a code that is not the file name', good.replace('code: wijkblad', 'code: krantje'), 1, /naam van het bestand/],
  ['a relative address outside the demo', good.replace('https://wijkblad.example/rss', '/demo/feed.xml'), 3, /geldig webadres/],
  ['no YAML', good.replace('name: Wijkblad', 'name: "Wijkblad'), 5, /./],
])('%s is told with its line, and the other feeds go on', (_, text, line, message) => {
  const { feeds, problems } = read({
    'ander.yaml': good.replace('wijkblad\n', 'ander\n').replace('wijkblad.example', 'ander.example'),
    'wijkblad.yaml': text,
  });
  expect(feeds.map(({ code }) => code)).toEqual(['ander']);
  expect(problems[0]).toMatchObject({ file: 'feeds/wijkblad.yaml', line });
  expect(problems[0]?.message).toMatch(message);
});
test('an address is configured once', () => {
  const { feeds, problems } = read({ 'wijkblad.yaml': good, 'zelfde.yaml': good.replace('wijkblad\n', 'zelfde\n') });
  expect([feeds.length, problems[0]?.message]).toEqual([1, "Dit adres staat al bij de bron 'wijkblad'."]);
});
test('a folder that cannot be read is told, and says nothing about which feeds there are', () => {
  const { feeds, problems, unreadable } = readFeedConfigs(join(folder, 'weg'));
  expect([feeds, unreadable, problems.map(({ file }) => file)]).toEqual([[], true, ['feeds']]);
});
