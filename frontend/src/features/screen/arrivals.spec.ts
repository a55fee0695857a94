import { isMarked, MARK_TIME, NOTHING_YET, withScreenful } from './arrivals.js';

describe('arrivals on the shared screen', () => {
  const opened = withScreenful(NOTHING_YET, ['a', 'b'], 0);

  it('does not mark what was there when the screen was opened', () => {
    expect(isMarked(opened, 'a', 1)).toBe(false);
  });

  it('marks what comes in later, once', () => {
    const later = withScreenful(opened, ['c', 'a', 'b'], 1000);
    expect(isMarked(later, 'c', 1001)).toBe(true);
    expect(isMarked(later, 'a', 1001)).toBe(false);
    const again = withScreenful(later, ['c', 'a'], 2000);
    expect(isMarked(again, 'c', 1000 + MARK_TIME)).toBe(false);
  });

  it('does not mark an item again that left the screen and came back', () => {
    const gone = withScreenful(opened, ['x'], MARK_TIME);
    expect(isMarked(withScreenful(gone, ['a'], MARK_TIME + 1), 'a', MARK_TIME + 2)).toBe(false);
  });
});
