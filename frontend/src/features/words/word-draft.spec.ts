import { CombinedError } from 'urql';
import type { WordEntry } from './queries.js';
import {
  changeOf,
  differences,
  draftOf,
  faultOf,
  faultsOf,
  inputOf,
  isChanged,
  newDraft,
  sayField,
  type WordDraft,
} from './word-draft.js';

/** A word as it stands in a list. */
const cobra: WordEntry = {
  topic: 'fireworks',
  term: 'cobra',
  spellings: ['cobra 6', 'kobra'],
  meaning: 'Zwaar illegaal knalvuurwerk',
  since: null,
  seenWhere: 'Telegram',
  innocent: 'Slang',
  not: ['dierentuin'],
  weight: 1.6,
  origin: 'file',
  version: 3,
  changedAt: null,
};
const draft = (part: Partial<WordDraft>): WordDraft => ({ ...newDraft('fireworks'), term: 'lawinepijl', ...part });
const refusal = (code: string, values: Record<string, unknown> = {}) =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code, ...values } }] });

describe('a word that is filled in', () => {
  it('is sent as it is when nothing is touched, with the word and the version it began from', () => {
    const { topic, origin: _origin, version, changedAt: _changedAt, ...facts } = cobra;
    expect(inputOf(draftOf(cobra))).toEqual({ topic, ...facts, was: 'cobra', version });
    expect(isChanged(draftOf(cobra))).toBe(false);
  });

  it('is sent without a version when it is new, and what still stands in a field counts', () => {
    const typing = { spellings: 'lawinepijlen, vuurpijl', not: '' };
    expect(inputOf(draft({ term: ' lawinepijl ', typing, meaning: '  ' }))).toEqual({
      topic: 'fireworks',
      term: 'lawinepijl',
      spellings: ['lawinepijlen', 'vuurpijl'],
      weight: 1,
      meaning: null,
      since: null,
      seenWhere: null,
      innocent: null,
      not: [],
    });
  });

  it.each<[string, Partial<WordDraft>, string[]]>([
    ['without a word', { term: ' ' }, ['term']],
    ['with only a star', { term: '*k' }, ['term']],
    ['with a whole sentence as its word', { term: 'x'.repeat(81) }, ['term']],
    ['with a spelling that is too long', { spellings: ['x'.repeat(81)] }, ['spellings']],
    ['with a long word that is not added yet', { typing: { spellings: '', not: 'x'.repeat(81) } }, ['not']],
    ['with a story as its meaning', { meaning: 'x'.repeat(301), innocent: 'x'.repeat(301) }, ['meaning', 'innocent']],
    ['that is complete', { meaning: 'Pijl die knalt' }, []],
  ])('%s has its faults at the fields', (_name, part, fields) => {
    expect(Object.keys(faultsOf(draft(part)))).toEqual(fields);
  });

  it('differs only where it was changed', () => {
    expect(differences(cobra, { ...cobra, weight: 2, not: [], since: '' as never })).toEqual(['weight', 'not']);
    expect(isChanged(draft({ term: '' }))).toBe(false);
    expect(isChanged({ ...draftOf(cobra), typing: { spellings: 'superkobra', not: '' } })).toBe(true);
  });

  it('tells of a list only what left and what came', () => {
    const changed = { ...cobra, spellings: ['kobra', 'superkobra'], meaning: null };
    expect(changeOf(cobra, changed, 'spellings')).toEqual({ left: 'cobra 6', came: 'superkobra' });
    expect(changeOf(cobra, changed, 'meaning')).toEqual({ left: 'Zwaar illegaal knalvuurwerk', came: 'niets' });
  });

  it('is told in words', () => {
    expect([sayField(cobra, 'spellings'), sayField(cobra, 'weight'), sayField(cobra, 'since')]).toEqual([
      'cobra 6, kobra',
      'bijna zeker',
      'niets',
    ]);
  });
});

describe('a refusal', () => {
  it.each<[string, string, Record<string, unknown>, string | null]>([
    ['of one field stands there', 'tagging.wordField.meaning', {}, 'meaning'],
    ['about a person stands where the person stands', 'tagging.wordHoldsPerson', { field: 'seenWhere' }, 'seenWhere'],
    ['about a double word stands at the word', 'tagging.wordDouble', { spelling: 'kobra', term: 'cobra' }, 'term'],
    ['about a double spelling stands at the spellings', 'tagging.wordDouble', { spelling: 'cobras', term: 'cobra' }, 'spellings'],
    ['about the whole word stands at no field', 'tagging.lastWord', {}, null],
    ['of a field that is not there stands at no field', 'tagging.wordHoldsPerson', { field: 'author' }, null],
  ])('%s', (_name, code, values, field) => {
    expect(Object.keys(faultOf(refusal(code, values), 'kobra') ?? {})).toEqual(field ? [field] : []);
  });

  it('is no refusal when the connection is gone', () => {
    expect(faultOf(new CombinedError({ networkError: new Error('weg') }), 'kobra')).toBeNull();
  });
});
