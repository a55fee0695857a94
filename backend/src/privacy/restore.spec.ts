import { redact } from './redact.js';
import { redactExcept } from './restore.js';

const spanOf = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
const text = 'Gesprek met Fatima over Sanne en 06-12345678';

describe('putting a soft find back', () => {
  it('leaves the word as typed and masks the rest', () => {
    const { text: kept, spans, restored } = redactExcept(text, [spanOf(text, 'Fatima')]);
    expect(kept).toBe('Gesprek met Fatima over [naam] en [telefoon]');
    expect(spans.map(({ type }) => type)).toEqual(['name', 'phone']);
    expect(restored).toEqual([{ ...spanOf(text, 'Fatima'), type: 'name' }]);
  });

  it('masks everything when nothing is put back', () => expect(redactExcept(text, []).text).toBe(redact(text).text));

  it.each([
    ['a hard find', spanOf(text, '06-12345678'), 'privacy.hardFind'],
    ['a part of a hard find', spanOf(text, '12345'), 'privacy.hardFind'],
    ['a name and a hard find together', { start: text.indexOf('Sanne'), end: text.length }, 'privacy.hardFind'],
    ['a part of a name', spanOf(text, 'Fati'), 'privacy.noSoftFind'],
    ['more than a name', spanOf(text, 'met Fatima'), 'privacy.noSoftFind'],
    ['an ordinary word', spanOf(text, 'Gesprek'), 'privacy.noSoftFind'],
    ['a place outside the text', { start: 500, end: 510 }, 'privacy.noSoftFind'],
    ['a place before the text', { start: -1, end: 3 }, 'privacy.noSoftFind'],
  ])('refuses %s', (_, place, code) => expect(() => redactExcept(text, [place])).toThrow(code));

  it('puts an age beside a name back, and never a date of birth', () => {
    const beside = 'Sanne Jansen (14) en Fatima, 17-09-2010';
    expect(redactExcept(beside, [spanOf(beside, '14')]).text).toBe('[naam] (14) en [naam], [geboortedatum]');
    expect(() => redactExcept(beside, [spanOf(beside, '17-09-2010')])).toThrow('privacy.hardFind');
    expect(redact(beside).spans.filter(({ soft }) => soft).map(({ type }) => type)).not.toContain('birth_date'); // prettier-ignore
  });

  it('refuses the same place twice', () =>
    expect(() => redactExcept(text, [spanOf(text, 'Fatima'), spanOf(text, 'Fatima')])).toThrow('privacy.noSoftFind'));

  it('says of a soft find that it is soft and why, and of a hard one neither', () => {
    const [name, , phone] = redact(text).spans;
    expect(name).toEqual({ ...spanOf(text, 'Fatima'), type: 'name', soft: true, because: expect.stringMatching(/\S/) as string });
    expect(phone).toEqual({ ...spanOf(text, '06-12345678'), type: 'phone' });
  });
});
