import { addressOfSearch, risingFirst, searchOfAddress } from './trend-search.js';

describe('the address of /trends', () => {
  it('says the same after writing and reading', () => {
    const asked = { search: 'vuurwerk Woensel', topic: 'fireworks', level: 'yellow', closed: true };
    expect(searchOfAddress(addressOfSearch(asked))).toEqual(asked);
  });

  it('is empty when nothing is asked', () => {
    expect(addressOfSearch({ search: '  ', topic: '', level: '', closed: false }).toString()).toBe('');
  });

  it('leaves out a colour that does not exist', () => {
    expect(searchOfAddress(new URLSearchParams('kleur=paars&zoek=rel'))).toMatchObject({ level: '', search: 'rel' });
  });
});

describe('rising first', () => {
  const trend = (id: string, direction: string, ratio: number, lastSeen = '2026-11-20') => ({
    id,
    momentum: { direction, ratio },
    lastSeen,
  });

  it('orders by direction, then strength, then last seen', () => {
    const trends = [
      trend('quiet', 'quiet', 0),
      trend('steady', 'steady', 1),
      trend('rising', 'rising', 2),
      trend('new', 'new', 9),
      trend('fast', 'rising', 6),
      trend('steady later', 'steady', 1, '2026-11-22'),
      trend('unknown', 'sideways', 99),
    ];
    expect(risingFirst(trends).map(({ id }) => id)).toEqual([
      'fast',
      'rising',
      'new',
      'steady later',
      'steady',
      'quiet',
      'unknown',
    ]);
  });
});
