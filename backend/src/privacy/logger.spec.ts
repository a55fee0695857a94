import { pathOnly } from './logger.js';

describe('pathOnly', () => {
  it.each([
    ['/graphql', '/graphql'],
    ['/graphql?query=bsn+111222333', '/graphql'],
    ['/api/auth/sign-in/email', '/api/auth/sign-in/email'],
    ['/api/guidance/0b7c6f9e-3f0e-4d35-9a52-8a4a6b1f2c3d.pdf', '/api/guidance/0b7c6f9e-3f0e-4d35-9a52-8a4a6b1f2c3d.pdf'],
    ['/api/guidance/BSN%20111222333.pdf', '/api/guidance/…'],
    ['/api/guidance/111222333', '/api/guidance/…'],
    ['/api/piet.puk%40hotmail.example/x', '/api/…/x'],
    ['/api/confirm/geheim/111222333', '/api/confirm/…'],
    ['/bevestig/abc', '/bevestig/…'],
  ])('keeps of %s only %s', (url, kept) => {
    expect(pathOnly(url)).toBe(kept);
  });
});
