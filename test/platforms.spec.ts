import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformLabels } from '../backend/src/tagging/labels.js';

const texts = JSON.parse(readFileSync(join(import.meta.dirname, '../frontend/src/i18n/nl/observations.json'), 'utf8')) as {
  platform: Record<string, string>;
};

test('the screen names every platform that the tagging knows, and no other', () => {
  expect(Object.keys(texts.platform).toSorted()).toEqual(Object.keys(platformLabels).toSorted());
});
