import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestConfigs } from '../platform/checkout.js';
import { type FeedConfig, feedSchema } from './feed-config.js';
import { readFeedConfigs } from './feed-configs.js';
import { feedYaml } from './feed-yaml.js';

const feed = (more: object = {}): FeedConfig =>
  feedSchema.parse({ code: 'wijkblad', name: 'Wijkblad', address: 'https://wijkblad.example/rss', kind: 'regional', ...more });

/** What the feed files would say with this text among them. */
function readBack(config: FeedConfig) {
  const folder = mkdtempSync(join(tmpdir(), 'feed-yaml-'));
  mkdirSync(join(folder, 'feeds'));
  writeFileSync(join(folder, 'feeds', `${config.code}.yaml`), feedYaml(config));
  const read = readFeedConfigs(folder);
  rmSync(folder, { recursive: true });
  return read;
}

test('only what was chosen is written', () => {
  expect(feedYaml(feed({ include: ['vuurwerk'] }))).toBe(
    [
      '# yaml-language-server: $schema=./feed.schema.json',
      'code: wijkblad',
      'name: Wijkblad',
      'address: https://wijkblad.example/rss',
      'kind: regional',
      'include:',
      '  - vuurwerk',
      '',
    ].join('\n'),
  );
});

test.each<[string, object]>([
  ['everything filled in', { regions: ['brabant-zuidoost'], language: 'en', interval: 5, include: ['a b'], exclude: ['cd'], dropLinks: ['/vermist/'], municipality: 'GM0772', municipalities: ['GM0794'], topics: ['fireworks'], relevance: 'youth', active: false }],
  ['a name that YAML could misread', { name: 'ja: nee # "toch" - [1] {x}', include: ['null', 'yes', '12', '0x1F', '- streep', '@school', '1:30'] }],
  ['a long name and signs', { name: `Café ’t Hoekje – ${'lang '.repeat(12)}`.trim() }],
  ['more lines than one', { exclude: ['een\ntwee'] }],
])('%s comes back from its file as it was', (_, more) =>
  expect(readBack(feed(more))).toEqual({ feeds: [feed(more)], problems: [] }),
); // prettier-ignore

test('every feed file of the project comes back as it was', () => {
  const { feeds } = readFeedConfigs(ingestConfigs);
  expect(feeds.length).toBe(readdirSync(join(ingestConfigs, 'feeds')).filter((name) => name.endsWith('.yaml')).length);
  for (const each of feeds) expect(readBack(each)).toEqual({ feeds: [each], problems: [] });
  expect(readFileSync(join(ingestConfigs, 'feeds', 'demo.yaml'), 'utf8')).toContain('code: demo');
});
