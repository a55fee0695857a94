import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describeYamlProblems } from '../platform/yaml-config.js';
import { effectiveTopics, type StoredChange } from '../tagging/words/effective-words.js';
import { CHANGES } from '../tagging/words/stored-changes.js';
import { readTopicFiles } from '../tagging/words/topic-files.js';
import { topicYaml } from '../tagging/words/topic-yaml.js';

/** Where the changes of the screen are, the files that they are changes of, and where the new files go. */
export interface WordExport {
  databaseUrl: string;
  ingestConfigs: string;
  folder: string;
  say: (line: string) => void;
}

/** Writes a topic file for every word list that was changed on screen and reads differently from its file. False when that did not work. */
export async function exportWords({ databaseUrl, ingestConfigs, folder, say }: WordExport): Promise<boolean> {
  const { files, problems } = readTopicFiles(ingestConfigs);
  if (problems.length > 0) {
    say(describeYamlProblems(problems));
    return false;
  }
  const changes = await screenChanges(databaseUrl);
  if (!changes) {
    say('De database antwoordt niet, of er is nog geen Onderstroom in gestart. Klopt DATABASE_URL?');
    return false;
  }
  const topics = effectiveTopics(files.map(({ config }) => config), changes); // prettier-ignore
  const texts = files.map((file, at) => ({ ...file, text: topicYaml(file, topics[at]?.config.words ?? []) }));
  const changed = texts.filter(({ source, text }) => text !== source);
  if (changed.length === 0) say('Er is op het scherm niets gewijzigd dat nog niet in de bestanden staat.');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of changed) write(join(folder, name), text, say);
  if (changed.length > 0) say('Maak daarna het model opnieuw, zodat het bij de woordenlijsten past: npm run train');
  return true;
}

async function screenChanges(databaseUrl: string): Promise<StoredChange[] | undefined> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return (await client.query<StoredChange>(CHANGES)).rows;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function write(file: string, text: string, say: (line: string) => void): void {
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) writeFileSync(file, text);
  say(same ? `${file} was er al.` : `${file} is geschreven.`);
}
