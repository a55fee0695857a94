import { createServer } from 'node:net';
import { freePort, requireFreePort } from './port.js';

describe('the port of the product', () => {
  it('is refused in one sentence with another proposal when something listens there', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
      `Poort ${port} is al in gebruik door een ander programma; kies een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`,
    );
    await new Promise((done) => other.close(done));
    await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('is refused when HOST belongs to another machine', async () => {
    await expect(requireFreePort(await freePort(), '192.0.2.1')).rejects.toThrow(
      'HOST=192.0.2.1 is geen adres van deze computer',
    );
  });
});
