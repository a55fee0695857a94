import type { NestExpressApplication } from '@nestjs/platform-express';
import { toNodeHandler } from 'better-auth/node';
import type { NextFunction, Request, Response } from 'express';
import { secureHeaders } from '../platform/web/frontend.js';
import type { Settings } from '../platform/settings.js';
import { smallBodies } from '../platform/web/small-bodies.js';
import { ADDRESS_HEADER, AUTH, type Auth } from './auth.js';

/** Most that signing in and its like need to say, in bytes. */
const SIGN_IN_BYTES = 16_384;

/** What every request passes first: safe headers, sign-in (before the body is read), a body of at most a megabyte. */
export function openFrontDoor(app: NestExpressApplication, settings: Settings): void {
  app.set('trust proxy', settings.production ? 1 : false);
  app.disable('x-powered-by');
  app.use(secureHeaders(settings.publicUrl.startsWith('https:')));
  app.use('/api/auth', smallBodies(SIGN_IN_BYTES));
  app.use('/api/auth', (request: Request, _: Response, next: NextFunction) => {
    request.headers[ADDRESS_HEADER] = request.ip;
    next();
  });
  app.use('/api/auth', toNodeHandler(app.get<Auth>(AUTH)));
  app.useBodyParser('json', { limit: '1mb' });
}
