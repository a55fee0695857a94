import { readConfig } from './config.js';

const secret = 'x'.repeat(32);

describe('the settings', () => {
  it('need nothing: a demo on port 3000 of this machine only', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', production: false, role: 'all' });
  });

  it.each([
    ['NODE_ENV', { NODE_ENV: 'production' }],
    ['a public address', { ONDERSTROOM_URL: 'https://vios.example.nl' }],
    ['a host beyond this machine', { HOST: '0.0.0.0' }],
  ])('are those of production with %s', (_, env) => {
    expect(readConfig({ ...env, ONDERSTROOM_SECRET: secret }).production).toBe(true);
    expect(() => readConfig(env)).toThrow('ONDERSTROOM_SECRET ontbreekt');
  });

  it('are refused with every fault in one sentence', () => {
    const env = { PORT: '99999', DATABASE_URL: 'mysql://x', ONDERSTROOM_ROLE: 'baas', NODE_ENV: 'production' };
    for (const name of ['PORT is ten hoogste', 'DATABASE_URL is geen', 'ONDERSTROOM_ROLE is app', 'ONDERSTROOM_SECRET ontbreekt'])
      expect(() => readConfig(env)).toThrow(name);
  });

  it('take an empty value as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', ONDERSTROOM_ROLE: '', HOST: '' })).toMatchObject({
      port: 3000,
      role: 'all',
    });
  });

  it.each(['0', '-1', '3000.5', 'abc', '65536'])('refuse port %s', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/^De instellingen kloppen niet: PORT /);
  });
});
