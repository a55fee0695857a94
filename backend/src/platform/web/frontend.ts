import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses that are answered by the server itself; everything else is a page of the interface. */
const ownAddresses = /^\/(api|graphql|health|demo)(\/|$)/;

/** Headers that keep the browser on the safe side: only our own scripts, no framing, no referrer. */
export function secureHeaders(https: boolean) {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", https ? 'wss:' : 'ws:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    hsts: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Serves the built interface: hashed files for a year, every page from one document. */
export function serveFrontend(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || ownAddresses.test(request.path) || !request.accepts('html')) return next();
    response.set('cache-control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
}
