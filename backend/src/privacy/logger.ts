import type { Params } from 'nestjs-pino';
import { failureOf } from '../platform/web/failure.js';
import { redactDeep } from './safe-log.js';

/**
 * What a log line holds: ids, never the text of an observation. Every line passes the privacy gate, so that a hard
 * identifier cannot reach a log by accident; of a request only method, path without its question, and answer code are kept.
 */
export function loggerOptions(production: boolean): Params {
  return {
    pinoHttp: {
      level: production ? 'info' : 'warn',
      autoLogging: { ignore: ({ url }) => !url?.startsWith('/api') && url !== '/graphql' },
      serializers: {
        req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url: pathOnly(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      formatters: { log: (line) => redactDeep(line) as Record<string, unknown> },
      hooks: {
        logMethod(args, method) {
          const safe = args.map((part: unknown) => (typeof part === 'string' ? redactDeep(part) : part));
          // Without a text of its own a line gets the message of its error, which no longer passes the gate.
          const error = safe[0] instanceof Error ? safe[0] : (safe[0] as { err?: unknown } | undefined)?.err;
          if (safe[1] === undefined && error instanceof Error) safe[1] = redactDeep(failureOf(error).message);
          method.apply(this, safe as typeof args);
        },
      },
    },
  };
}

const PLAIN = /^[a-z][a-z.-]{0,40}$/i;
const RECORD = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\.[a-z]{2,4})?$/i;

/** The path of a request without its question; of a part that is neither a word of ours nor an id nothing is kept. */
export function pathOnly(url: string): string {
  const path = (url.split(/[?#]/)[0] ?? '').replace(/(\/bevestig\/|\/api\/confirm\/).+/, '$1…');
  return path
    .split('/')
    .map((part) => (part === '' || PLAIN.test(part) || RECORD.test(part) ? part : '…'))
    .join('/');
}
