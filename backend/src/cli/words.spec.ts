import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../testing/crew.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';
import { ingestConfigs } from '../platform/checkout.js';
import { readTopicFiles } from '../tagging/words/topic-files.js';
import { checkWords } from './check-words.js';
import { exportWords } from './export-words.js';

let folder: string;
let lines: string[];
const say = (line: string): void => void lines.push(line);
beforeEach(() => {
  lines = [];
  folder = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync(join(ingestConfigs, 'topics'), join(folder, 'topics'), {
    recursive: true,
    filter: (file) => !file.endsWith('model.json'),
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, 'topics', name);
const change = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));

describe('checking the word lists', () => {
  test('says how many there are', () => {
    expect(checkWords(folder, say)).toBe(true);
    expect(lines[0]).toMatch(/^15 woordenlijsten zijn in orde, met samen \d{3,} woorden\.$/);
  });

  test('names file and line of what is wrong', () => {
    change('weapons.yaml', /order: \d+/, 'order: vijf');
    expect(checkWords(folder, say)).toBe(false);
    expect(lines[0]).toMatch(/^14 woordenlijsten/);
    expect(lines[1]).toMatch(/^topics\/weapons\.yaml, regel 3: /);
  });

  test('points at a spelling that stands with two words', () => {
    change('weapons.yaml', /\nwords:\n/, '\nwords:\n  - term: proefwapen\n    spellings: [proefmes]\n  - term: proefding\n    spellings: [Proefmes]\n'); // prettier-ignore
    expect(checkWords(folder, say)).toBe(true);
    expect(lines).toContain("Let op, topics/weapons.yaml: 'Proefmes' staat bij 'proefwapen' en bij 'proefding'. Eén keer is genoeg."); // prettier-ignore
  });
});

describe('putting what was changed on screen into the files', () => {
  let product: Product;
  let editor: Person;
  beforeAll(async () => {
    product = await startProduct();
    editor = await product.crew.person(Role.editor);
  });
  afterAll(() => product.close());

  const save = `mutation($input: TopicWordInput!) { saveTopicWord(input: $input) { term } }`;
  const exported = () => exportWords({ databaseUrl: product.settings.databaseUrl, ingestConfigs: folder, folder: join(folder, 'topics'), say }); // prettier-ignore

  test('writes only what is different, reads back as it is on screen, and is done once', async () => {
    expect(await exported()).toBe(true);
    expect(lines).toEqual(['Er is op het scherm niets gewijzigd dat nog niet in de bestanden staat.']);
    const before = readFileSync(file('weapons.yaml'), 'utf8');
    await editor.ask(save, { input: { topic: 'weapons', term: 'zwiebelzwaard', spellings: ['zwiebel'], not: [], weight: 2 } });
    lines = [];
    expect(await exported()).toBe(true);
    expect(lines).toEqual([`${file('weapons.yaml')} is geschreven.`, expect.stringContaining('npm run train')]);
    expect(readFileSync(file('weapons.yaml'), 'utf8')).toBe(`${before}  - term: zwiebelzwaard\n    spellings: [zwiebel]\n    weight: 2\n`); // prettier-ignore
    const weapons = readTopicFiles(folder).files.find(({ config }) => config.code === 'weapons');
    expect(weapons?.config.words.at(-1)).toMatchObject({ term: 'zwiebelzwaard', spellings: ['zwiebel'], weight: 2 });
    lines = [];
    expect(await exported()).toBe(true);
    expect(lines).toEqual(['Er is op het scherm niets gewijzigd dat nog niet in de bestanden staat.']);
  });

  test('writes nothing over a file that is wrong', async () => {
    change('weapons.yaml', /order: \d+/, 'order: vijf');
    expect(await exported()).toBe(false);
    expect(lines[0]).toMatch(/weapons\.yaml, regel 3/);
  });

  test('says so when no database answers', async () => {
    const databaseUrl = 'postgres://niemand@127.0.0.1:1/niets';
    expect(await exportWords({ databaseUrl, ingestConfigs: folder, folder: join(folder, 'topics'), say })).toBe(false);
    expect(lines).toEqual(['De database antwoordt niet, of er is nog geen Onderstroom in gestart. Klopt DATABASE_URL?']);
  });
});
