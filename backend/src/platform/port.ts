import { createServer } from 'node:net';
import { StartProblem } from './start-problem.js';
import { errorCode } from './system-error.js';

/** Listens for a moment; returns the port it got. */
function probe(port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(port, host, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A TCP port on the loopback address that is free at this moment. */
export const freePort = (): Promise<number> => probe(0, '127.0.0.1');

const nextPort = (port: number): number => (port < 65535 ? port + 1 : 3001);

/** Refuses in one sentence when the product cannot listen on this port. Throws StartProblem. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  try {
    await probe(port, host);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE')
      throw new StartProblem(
        `Poort ${port} is al in gebruik door een ander programma; kies een andere poort, bijvoorbeeld: PORT=${nextPort(port)} npm start`,
      );
    if (code === 'EACCES')
      throw new StartProblem(
        `Poort ${port} mag alleen root gebruiken; kies een poort boven 1023, bijvoorbeeld: PORT=3000 npm start`,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartProblem(`HOST=${host} is geen adres van deze computer; laat HOST weg of gebruik 0.0.0.0.`);
    throw error;
  }
}
