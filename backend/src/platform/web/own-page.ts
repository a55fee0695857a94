import type { IncomingMessage } from 'node:http';

/**
 * True when a live channel is opened by a page of ours, or by no page at all: a browser sends the cookies along whichever site opens
 * a web socket, so that another site could follow along with the session of its visitor (cross-site WebSocket hijacking, CWE-1385).
 */
export function fromOwnPage({ headers: { origin, host } }: Pick<IncomingMessage, 'headers'>): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
