import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { staleChangeOf } from './stale-change.js';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('refused', { extensions })] });

describe('a change that came too late', () => {
  it('says who changed what, and on which version to build', () => {
    const error = refused({
      code: 'trends.changedByOther',
      by: 'Joost',
      sentence: 'Joost zette de kleur op oranje.',
      version: 7,
    });
    expect(staleChangeOf(error)).toEqual({ by: 'Joost', sentence: 'Joost zette de kleur op oranje.', version: 7 });
  });

  it.each([
    ['another refusal', refused({ code: 'trends.alreadyClosed' })],
    ['a lost connection', new CombinedError({ networkError: new TypeError('fetch failed') })],
    ['a refusal without a version', refused({ code: 'trends.changedByOther' })],
    ['something else', new Error('x')],
  ])('is not %s', (_, error) => {
    expect(staleChangeOf(error)).toBeNull();
  });
});
