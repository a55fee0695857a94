import { z } from 'zod';
import { describeYamlProblems, readYaml } from './yaml-config.js';

const schema = z.strictObject({
  code: z.string().min(1),
  weight: z.number().min(0).max(5).default(1),
  kind: z.enum(['rss', 'atom']).optional(),
  words: z.array(z.strictObject({ term: z.string(), spellings: z.array(z.string()).default([]) })),
});
const read = (source: string) => readYaml(schema, 'topics/proef.yaml', source);
const problemsOf = (source: string) => {
  const result = read(source);
  return 'problems' in result ? result.problems.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe('readYaml', () => {
  it('gives the value with its defaults', () => {
    expect(read('code: hoax\nwords:\n  - term: nep\n')).toEqual({
      value: { code: 'hoax', weight: 1, words: [{ term: 'nep', spellings: [] }] },
    });
  });

  it.each([
    [
      'a typo in a key inside a list',
      'code: a\nwords:\n  - term: x\n    speling: [y]\n',
      ["4: Het veld 'speling' bestaat niet. Bedoel je 'spellings'?"],
    ],
    [
      'two letters swapped',
      'cdoe: a\nwords: []\n',
      ["1: Het veld 'cdoe' bestaat niet. Bedoel je 'code'?", "1: Het veld 'code' ontbreekt."],
    ],
    [
      'a key far from any other',
      'code: a\nwords: []\nonzinveld: 1\n',
      ["3: Het veld 'onzinveld' bestaat niet. Dit kan wel: code, weight, kind, words."],
    ],
    ['a wrong kind of value', 'code: a\nwords: ja\n', ["2: In het veld 'words' hoort een lijst (regels met een streepje)."]],
    [
      'a missing field in a list',
      'code: a\nwords:\n  - term: x\n  - spellings: []\n',
      ["4: Het veld 'term' van nummer 2 van 'words' ontbreekt."],
    ],
    ['a value outside the list', 'code: a\nkind: rsss\nwords: []\n', ["2: Het veld 'kind' kent alleen: rss, atom."]],
    ['a number too large', 'code: a\nweight: 9\nwords: []\n', ["2: Het veld 'weight' moet hoogstens 5 zijn."]],
    ['an empty text', "code: ''\nwords: []\n", ["1: Het veld 'code' is leeg."]],
    ['a key twice', 'code: a\ncode: b\nwords: []\n', ['2: Dit veld staat er twee keer. Haal er één weg.']],
    ['an empty file', '', ['1: In het veld bovenaan hoort een blok met velden.']],
  ])('says in Dutch where %s stands', (_, source, expected) => {
    expect(problemsOf(source).sort()).toEqual([...expected].sort());
  });

  it('survives broken YAML and bombs of aliases', () => {
    expect(problemsOf('code: [a\nwords').length).toBeGreaterThan(0);
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ];
    expect(problemsOf(bomb.join('\n')).length).toBeGreaterThan(0);
  });

  it('describes problems one line each with file and line', () => {
    const result = read('code: a\nword: []\nwords: []\n');
    expect('problems' in result && describeYamlProblems(result.problems)).toBe(
      "topics/proef.yaml, regel 2: Het veld 'word' bestaat niet. Bedoel je 'words'?",
    );
  });
});
