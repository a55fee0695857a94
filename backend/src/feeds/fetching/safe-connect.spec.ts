import type { LookupAddress } from 'node:dns';
import { connectionFor, isPrivateAddress, publicLookup } from './safe-connect.js';

test.each([
  '127.0.0.1', '127.255.0.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255',
  '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fd00::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '64:ff9b::10.0.0.1',
  '64:ff9b:1::a00:1', '::ffff:0:7f00:1', '::127.0.0.1', '2002:7f00:1::', '2002:a00:1::1', '2001:0:53aa:64c:0:7fff:f5ff:fffe', '5f00::1', '3fff::1', '100::1', '[::1]', 'geen adres',
])('%s is not on the internet', (address) => expect(isPrivateAddress(address)).toBe(true)); // prettier-ignore

test.each(['8.8.8.8', '172.32.0.1', '145.53.1.1', '2a02:898::1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
  '%s is on the internet',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

test.each([
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.0.0.1./',
  'http://localhost./',
  'http://iets.localhost/',
  'http://[::ffff:169.254.169.254]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://１２７.0.0.1/',
])('no connection is made to %s', (address) =>
  expect(() => connectionFor(new URL(address), [])).toThrow('address inside the own network'),
);

describe('a name', () => {
  const asked = (addresses: string[], options: { all?: boolean } = { all: true }) =>
    new Promise<{ code?: string; address: string | LookupAddress[] }>((done) =>
      publicLookup((_name, _options, answer) =>
        answer(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
      )('krant.example', options, (error, address) => done({ code: error?.code, address })),
    );

  test('that leads to the internet gives its addresses', async () => {
    expect((await asked(['145.53.1.1', '2a02:898::1'])).address).toHaveLength(2);
    expect((await asked(['145.53.1.1'], {})).address).toBe('145.53.1.1');
  });
  test.each([[['10.0.0.1']], [['145.53.1.1', '127.0.0.1']], [['2a02:898::1', '::ffff:169.254.169.254']]])(
    'that leads to %j gives none',
    async (addresses) => expect(await asked(addresses)).toEqual({ code: 'PRIVATE_ADDRESS', address: [] }),
  );
  test('that leads nowhere is not found', async () => expect((await asked([])).code).toBe('ENOTFOUND'));
});
