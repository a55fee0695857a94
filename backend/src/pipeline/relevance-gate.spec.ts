import { Relevance } from '../feeds/keeping/relevance.js';
import { ingestConfigs } from '../platform/checkout.js';
import type { Settings } from '../platform/settings.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { RelevanceGate } from './relevance-gate.js';

const relevance = new Relevance();
test('nobody knows subjects until the tagging brings a judge', () =>
  expect(relevance.subjects('Vapes verkocht op school', 'brabant-zuidoost')).toBeUndefined());

describe('with the tagging', () => {
  beforeAll(() => void new RelevanceGate(relevance, new InstanceTagger({ ingestConfigs } as Settings)));

  test.each([
    ['Vapes verkocht bij school in Woensel', ['substances'], ['GM0772']],
    ['Scholier opgepakt met mes in Helmond', ['weapons'], ['GM0794']],
    ['Gemeente Best opent nieuwe bibliotheek', [], ['GM0753']],
    ['Beurs sluit hoger na rentebesluit', [], []],
  ])('%s', (text, topics, municipalities) => {
    const subjects = relevance.subjects(text, 'brabant-zuidoost');
    expect(subjects?.topics).toEqual(expect.arrayContaining(topics));
    if (topics.length === 0) expect(subjects?.topics).toEqual([]);
    expect(subjects?.municipalities).toEqual(municipalities);
  });
});
