import { explainPostgres, explainSystemError } from './postgres-problem.js';

const place = { native: '/opt/pg', directory: '/srv/o/postgres' };
const system = (code: string): Error => Object.assign(new Error(`${code}: …`), { code, path: '/srv/o/secret' });

describe('a database that does not start', () => {
  it.each([
    ['FATAL:  could not extend file "base/1/2691": No space left on device\nPANIC:  cannot abort', 'De schijf is vol'],
    ['FATAL:  could not extend file: wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.', 'De schijf is vol'],
    ['initdb: error: could not create directory "/srv/o": Permission denied', 'mag niet schrijven in /srv/o/postgres/data'],
    ['waiting for server to start....\nFATAL:  invalid value for parameter', 'PostgreSQL zegt: FATAL:  invalid value'],
    ['stopped', 'PostgreSQL zegt: stopped'],
  ])('after %j says: %s', (output, sentence) => {
    expect(explainPostgres(place, { code: 1, output }).message).toContain(sentence);
  });

  it.each([
    ['ENOSPC', /^De schijf is vol: de database in \/srv\/o\/secret/],
    ['EROFS', /^Onderstroom mag niet schrijven in \/srv\/o\/secret/],
    ['EIO', /^EIO/],
  ])('explains %s of the system itself', (code, sentence) => {
    expect(() => {
      throw explainSystemError(system(code));
    }).toThrow(sentence);
  });
});
