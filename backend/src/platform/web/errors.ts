import { IntrinsicException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describeFailure } from './failure.js';

/**
 * Something the product will not do, said in a code that is a text key of the interface ('trends.changedByOther').
 * Details fill the gaps of that text; they never hold what a person typed.
 */
export class Refusal extends IntrinsicException {
  constructor(
    readonly code: string,
    readonly details: Record<string, string | number | boolean | null> = {},
  ) {
    super(code);
  }
}

const logger = new Logger('GraphQL');
const own = new Set(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST']);

/** The one place where a failure becomes an answer: a refusal keeps its code, anything else is logged and told as 'unexpected'. */
export function formatError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const cause = raw instanceof GraphQLError ? (raw.originalError ?? raw) : raw;
  const place = { path: formatted.path, locations: formatted.locations };
  if (cause instanceof Refusal) return { ...place, message: cause.code, extensions: { code: cause.code, ...cause.details } };
  if (own.has(String(formatted.extensions?.['code'])))
    return { ...place, message: formatted.message, extensions: { code: 'common.badRequest' } };
  if (isUnreadableValue(cause)) return { ...place, message: 'common.badRequest', extensions: { code: 'common.badRequest' } };
  logger.error(describeFailure(cause));
  return { ...place, message: 'common.unexpected', extensions: { code: 'common.unexpected' } };
}

/** PostgreSQL could not read a value, such as an id that is no id (SQLSTATE class 22, data exception). */
function isUnreadableValue(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code);
}
