import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the checkout: the folder that holds ingest-configs, above this file wherever it was built to. */
export const checkout = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'ingest-configs')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
})();

/** The folder that the werkgroep edits. */
export const ingestConfigs = join(checkout, 'ingest-configs');
