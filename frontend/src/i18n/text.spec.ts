import errors from './nl/errors.json' with { type: 'json' };
import { isTextKey, t, tn } from './text.js';

describe('the texts of the screen', () => {
  it('fills in what the text asks for and leaves the rest visible', () => {
    expect(t('admin.config.place', { file: 'feeds/nos.yaml', line: 12 })).toBe('feeds/nos.yaml, regel 12');
    expect(t('admin.config.place', { file: 'feeds/nos.yaml' })).toBe('feeds/nos.yaml, regel {line}');
  });

  it('has its own words for one', () => {
    expect([tn('observations.list.lead', 1), tn('observations.list.lead', 2)]).toEqual(['Eén waarneming.', '2 waarnemingen.']);
  });

  it('knows the code of every error as a key', () => {
    expect(Object.keys(errors).filter((code) => !isTextKey(`errors.${code}`))).toEqual([]);
  });

  it('keeps the errors sorted, so that two people do not add the same one', () => {
    expect(Object.keys(errors)).toEqual(Object.keys(errors).toSorted());
  });
});
