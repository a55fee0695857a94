import { isPrivateAddress } from './safe-connect.js';

test.each([
  '127.0.0.1', '127.255.0.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255',
  '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fd00::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '[::1]', 'geen adres',
])('%s is not on the internet', (address) => expect(isPrivateAddress(address)).toBe(true)); // prettier-ignore

test.each(['8.8.8.8', '172.32.0.1', '145.53.1.1', '2a02:898::1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
  '%s is on the internet',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
