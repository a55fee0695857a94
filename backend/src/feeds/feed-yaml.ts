import { stringify } from 'yaml';
import { type FeedConfig, feedSchema } from './feed-config.js';

const schemaLine = '# yaml-language-server: $schema=./feed.schema.json\n';

/** The text of a feed file: what the schema would fill in by itself is left out, so that people read only what was chosen. */
export function feedYaml(config: FeedConfig): string {
  const { code, name, address, kind, ...rest } = config;
  const usual: Record<string, unknown> = feedSchema.parse({ code: 'x', name: 'xx', address: 'https://x.example/', kind: 'news' });
  const chosen = Object.entries(rest).filter(
    ([field, value]) => value !== null && value !== undefined && JSON.stringify(value) !== JSON.stringify(usual[field]),
  );
  return schemaLine + stringify({ code, name, address, kind, ...Object.fromEntries(chosen) }, { lineWidth: 0 });
}
