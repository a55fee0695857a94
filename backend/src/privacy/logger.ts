import type { Params } from 'nestjs-pino';
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
          method.apply(this, args.map((part) => (typeof part === 'string' ? redactDeep(part) : part)) as typeof args);
        },
      },
    },
  };
}

const pathOnly = (url: string): string => url.split('?')[0]!.replace(/(\/bevestig\/|\/api\/confirm\/).+/, '$1…');
