import { ingestConfigs } from '../../platform/checkout.js';
import { readYaml } from '../../platform/yaml-config.js';
import { topicSchema, topicWordSchema, type TopicWord } from '../topics/topic-config.js';
import { readTopicFiles } from './topic-files.js';
import { topicYaml } from './topic-yaml.js';

const word = (term: string, more: object = {}): TopicWord => topicWordSchema.parse({ term, ...more });
const read = (source: string) => {
  const result = readYaml(topicSchema, 'topics/proef.yaml', source);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const source = `# Woordenlijst van de proef.
code: weapons
order: 5
label: Wapens en geweld
not: [wapenschild]
words:
  - term: mes
    spellings: [messen] # ook 'n mes
    weight: 1.2

  # Over muziek.
  - term: drill
    not:
      [
        boormachine,
        bosch,
      ]
# Einde.
`;
const config = read(source);
const [mes, drill] = config.words as [TopicWord, TopicWord];
const written = (...words: TopicWord[]) => topicYaml({ source, config }, words);

describe('the file of a topic', () => {
  it('stays as it is, to the letter, when nothing was changed', () => expect(written(mes, drill)).toBe(source));

  it('gets a new word behind the others, and keeps its comments and its order', () => {
    const text = written(mes, drill, word('gelblaster', { spellings: ['gel blaster', 'orbeez'], since: '2022', meaning: "Een 'speelgoed'wapen: #let op" })); // prettier-ignore
    expect(text.startsWith(source.slice(0, source.indexOf('# Einde.')))).toBe(true);
    expect(text).toContain('  - term: gelblaster\n    spellings: [gel blaster, orbeez]\n');
    expect(text.endsWith('# Einde.\n')).toBe(true);
    expect(read(text).words.map(({ term }) => term)).toEqual(['mes', 'drill', 'gelblaster']);
    expect(read(text).words[2]).toMatchObject({ since: '2022', meaning: "Een 'speelgoed'wapen: #let op" });
  });

  it('gets a changed word in its place, with the comment behind it', () => {
    const text = written({ ...mes, weight: 2 }, drill);
    expect(text).toContain('    weight: 2\n\n  # Over muziek.\n  - term: drill\n');
    expect(read(text)).toEqual({ ...config, words: [{ ...mes, weight: 2 }, drill] });
  });

  it('loses a removed word', () => expect(read(written(drill))).toEqual({ ...config, words: [drill] }));

  it('is written anew below its first comment when its words stand in another form', () => {
    const flow = `# Kort.\ncode: weapons\norder: 5\nlabel: Wapens\nwords: [{ term: mes, weight: 2 }, { term: bom }]\n`;
    const text = topicYaml({ source: flow, config: read(flow) }, [word('bom'), word('*challenge', { not: ['sport: los'] })]);
    expect(text.startsWith('# Kort.\n')).toBe(true);
    expect(read(text).words).toEqual([word('bom'), word('*challenge', { not: ['sport: los'] })]);
  });
});

describe('every file of the checkout', () => {
  const { files, problems } = readTopicFiles(ingestConfigs);
  expect(problems).toEqual([]);

  it.each(files.map(({ name, ...file }) => [name, file] as const))('%s reads the same after a change of each word', (_, file) => {
    const words = file.config.words.map((each, at) =>
      at % 2 === 0 ? { ...each, spellings: [...each.spellings, `proef ${at}`] } : each,
    );
    const all = [...words, word('proefwoord', { not: ["'s avonds", 'a, b', '#x', '*los'] })];
    const text = topicYaml(file, all);
    expect(read(text)).toEqual({ ...file.config, words: all });
    expect(text.split('\n')[0]).toBe(file.source.split('\n')[0]);
    expect(topicYaml(file, file.config.words)).toBe(file.source);
  });
});
