import type { IncomingMessage, ServerResponse } from 'node:http';

/** Refuses what is larger than `most` bytes, or does not say how large it is, before anything of it is read. */
export function smallBodies(most: number) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { 'content-length': length = '0', 'transfer-encoding': unsaid } = request.headers;
    if (!unsaid && Number(length) <= most) return next();
    response.writeHead(413, { connection: 'close' }).end();
  };
}
