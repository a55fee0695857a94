import fc from 'fast-check';
import { redactDeep } from './safe-log.js';

describe('redactDeep', () => {
  it('masks identifiers in texts, keys, lists, maps and errors, however deep', () => {
    const cycle: Record<string, unknown> = { note: 'bel 0612345678' };
    cycle.self = cycle;
    const logged = redactDeep({
      cycle,
      list: ['a@b.nl', { plate: 'GZ-123-K' }],
      map: new Map([['jan@mail.nl', 'snap: lotje']]),
      error: new Error('geen plek voor NL91ABNA0417164300'),
      bsn: 123456782,
    });
    const seen: unknown[] = [];
    const text = JSON.stringify(logged, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null) {
        if (seen.includes(value)) return 'cirkel';
        seen.push(value);
      }
      return value;
    });
    expect(text).not.toMatch(/0612345678|a@b|GZ-123|jan@|lotje|0417164300|123456782/);
    expect(text).toContain('bel [telefoon]');
  });

  it('leaves the original and harmless values as they are', () => {
    const original = { text: 'bel 0612345678', at: new Date(0), n: 5, ok: true, none: null };
    expect(redactDeep(original)).toEqual({ ...original, text: 'bel [telefoon]' });
    expect(original.text).toBe('bel 0612345678');
  });

  it('never masks the ids and times that a log needs', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') }),
        (id, date) => {
          expect(redactDeep({ id, at: date.toISOString(), ms: date.getTime() })).toEqual({
            id,
            at: date.toISOString(),
            ms: date.getTime(),
          });
        },
      ),
      { numRuns: 2000, seed: 11 },
    );
  });
});
