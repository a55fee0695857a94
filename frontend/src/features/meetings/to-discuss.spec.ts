import { toDiscuss } from './to-discuss.js';

const now = new Date('2026-11-24T10:00:00');
const since = '2026-11-17T10:00:00Z';
const trend = (id: string, more: object = {}) => ({
  id,
  level: 'yellow',
  reviewAt: null,
  firstSeen: '2026-10-01T10:00:00Z',
  pendingLevel: null,
  momentum: { direction: 'steady', ratio: 1 },
  ...more,
});

describe('the trends to discuss', () => {
  it('leaves out what did not change and is not due', () => {
    expect(toDiscuss([trend('calm'), trend('later', { reviewAt: '2026-12-01T10:00:00Z' })], since, now)).toEqual([]);
  });

  it.each([
    [{ pendingLevel: { level: 'orange' } }, ['pending']],
    [{ momentum: { direction: 'rising', ratio: 3 } }, ['rising']],
    [{ firstSeen: '2026-11-20T10:00:00Z' }, ['new']],
    [{ level: 'red' }, ['orange']],
    [{ reviewAt: '2026-11-24T20:00:00' }, ['review']],
    [
      { reviewAt: '2026-11-01T10:00:00Z', level: 'orange', momentum: { direction: 'rising', ratio: 3 } },
      ['rising', 'orange', 'review'],
    ],
  ])('%j is discussed because of %j', (more, reasons) => {
    expect(toDiscuss([trend('x', more)], since, now)[0]?.reasons).toEqual(reasons);
  });

  it('puts what waits first, then what rises most', () => {
    const trends = [
      trend('due', { reviewAt: '2026-11-20T10:00:00Z' }),
      trend('rising', { momentum: { direction: 'rising', ratio: 2 } }),
      trend('fast', { momentum: { direction: 'rising', ratio: 5 } }),
      trend('waiting', { pendingLevel: { level: 'orange' } }),
    ];
    expect(toDiscuss(trends, since, now).map((one) => one.trend.id)).toEqual(['waiting', 'fast', 'rising', 'due']);
  });
});
