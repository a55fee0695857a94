import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { z } from 'zod';
import { feedSchema } from '../feeds/feed-config.js';
import { standardTextsSchema } from '../guidance/drafting/standard-texts.js';
import { regionSchema } from '../people/region-config.js';
import { topicSchema } from '../tagging/topics/topic-config.js';

/** Each file that the werkgroep edits, with the JSON Schema by which an editor helps while typing. */
const schemas: [file: string, title: string, schema: z.ZodType][] = [
  ['feeds/feed.schema.json', 'Een bron', feedSchema],
  ['guidance/standard.schema.json', 'De vaste adviezen van de handreiking', standardTextsSchema],
  ['regions/region.schema.json', 'Een regio', regionSchema],
  ['topics/topic.schema.json', 'Een onderwerp met zijn woordenlijst', topicSchema],
];

/** The root of the checkout, seen from the built file (backend/dist/src/cli) as well as from the source (backend/src/cli). */
const root = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../../..' : '../../..', import.meta.url));

function present(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Writes the JSON Schemas; with --check it only compares and exits 1 when a committed file differs. */
for (const [file, title, schema] of schemas) {
  const path = `${root}/ingest-configs/${file}`;
  const json = JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) });
  const printed = await format(json, { parser: 'json', printWidth: 130 });
  if (!process.argv.includes('--check')) writeFileSync(path, printed);
  else if (present(path) !== printed) {
    process.stderr.write(
      `ingest-configs/${file} loopt achter op de code: draai print-config-schemas en leg het resultaat vast.\n`,
    );
    process.exitCode = 1;
  }
}
