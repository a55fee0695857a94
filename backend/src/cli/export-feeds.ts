import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { FeedConfig } from '../feeds/feed-config.js';
import { feedYaml } from '../feeds/feed-yaml.js';

/** Where the feeds of the screen are, and where their files go. */
export interface FeedExport {
  databaseUrl: string;
  folder: string;
  say: (line: string) => void;
}

/**
 * Writes a feed file for every feed that was added on screen and is followed now. A file that is there already with another content is
 * left as it is and told about. False when not everything could be written.
 */
export async function exportFeeds({ databaseUrl, folder, say }: FeedExport): Promise<boolean> {
  const feeds = await screenFeeds(databaseUrl);
  if (!feeds) {
    say('De database antwoordt niet, of er is nog geen Onderstroom in gestart. Klopt DATABASE_URL?');
    return false;
  }
  if (feeds.length === 0) say('Er zijn geen bronnen die op het scherm zijn toegevoegd.');
  mkdirSync(folder, { recursive: true });
  const written = feeds.map((feed) => write(join(folder, `${feed.code}.yaml`), feedYaml(feed), say));
  return written.every(Boolean);
}

async function screenFeeds(databaseUrl: string): Promise<FeedConfig[] | undefined> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ config: FeedConfig; code: string }>(
      `SELECT code, config FROM feeds WHERE origin = 'screen' AND configured ORDER BY code`,
    );
    return rows.map(({ code, config }) => ({ ...config, code }));
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function write(file: string, text: string, say: (line: string) => void): boolean {
  if (existsSync(file)) {
    const same = readFileSync(file, 'utf8') === text;
    say(same ? `${file} was er al.` : `${file} bestaat al en zegt iets anders; er is niets overschreven.`);
    return same;
  }
  writeFileSync(file, text);
  say(`${file} is geschreven.`);
  return true;
}
