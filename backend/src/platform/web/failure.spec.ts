import { describeFailure, failureOf, nameOfFailure } from './failure.js';

test('a failure is told with where it happened, and without what it was about', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Bel Piet,\n"thuis" dus"'), {
    name: 'QueryFailedError',
    code: '22P02',
    parameters: ['Bel Piet'],
    detail: 'Failing row contains (Bel Piet).',
  });
  expect(failureOf(error)).toEqual({
    name: 'QueryFailedError',
    message: 'invalid input syntax for type uuid: …',
    stack: expect.stringMatching(/^\s+at .*failure\.spec/) as string,
    code: '22P02',
  });
  expect(describeFailure(error)).not.toContain('Piet');
  expect(describeFailure('Piet')).toBe('unknown failure');
  expect([error, new TypeError('Piet'), 'Piet'].map(nameOfFailure)).toEqual([
    'QueryFailedError 22P02',
    'TypeError',
    'unknown failure',
  ]);
});
