import { CombinedError } from 'urql';
import { isOffline, sentenceOf, sentenceOfCode } from './errors.js';

const refusal = (code: string, values: Record<string, unknown> = {}) =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code, ...values } }] });

describe('what went wrong, in one Dutch sentence', () => {
  it('says that typing stays when there is no connection', () => {
    const error = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    expect(isOffline(error)).toBe(true);
    expect(sentenceOf(error)).toBe('Geen verbinding. Wat je typte blijft staan.');
  });

  it('does not call a server that answered with a fault a lost connection', () => {
    const error = new CombinedError({ networkError: new Error('Bad Gateway'), response: { status: 502 } });
    expect(isOffline(error)).toBe(false);
    expect(sentenceOf(error)).toContain('De server gaf een fout');
  });

  it('fills in what came with the refusal', () => {
    expect(sentenceOf(refusal('people.passwordTooShort', { least: 12 }))).toBe('Maak je wachtwoord ten minste 12 tekens lang.');
  });

  it('falls back on a plain sentence for a code without a text', () => {
    expect(sentenceOf(refusal('nowhere.known'))).toBe(sentenceOfCode('unknown'));
    expect(sentenceOf(new Error('x'))).toBe(sentenceOfCode('unknown'));
  });
});
