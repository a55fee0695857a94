import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../backend/src');
const texts = JSON.parse(readFileSync(join(import.meta.dirname, '../frontend/src/i18n/nl/errors.json'), 'utf8')) as Record<
  string,
  string
>;

/** Every code that the server can refuse with, and where it stands. */
const codes = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(
        /'((?:[a-z][A-Za-z]+)\.[a-z][A-Za-z]+)'(?=[,):;\s]*(?:\{|\)|$| \}| :))/gm,
      ),
    ]
      .map(([, code = '']) => code)
      .filter((code) => new RegExp(`Refusal\\([^)]*'${code}'|code: '${code}'`).test(readFileSync(join(source, file), 'utf8')))
      .map((code) => ({ code, file })),
  );

describe('the texts of refusals', () => {
  it('finds the refusals of the server', () => {
    expect(codes.length).toBeGreaterThan(40);
  });

  it('has a Dutch sentence for every code', () => {
    expect(codes.filter(({ code }) => !texts[code])).toEqual([]);
  });
});
