import { jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useEveryMinute } from './use-every-minute.js';

it('asks again every minute, for as long as the page is open', () => {
  jest.useFakeTimers();
  let asked = 0;
  const { unmount } = renderHook(() => useEveryMinute(() => (asked += 1)));
  jest.advanceTimersByTime(125_000);
  expect(asked).toBe(2);
  unmount();
  jest.advanceTimersByTime(125_000);
  expect(asked).toBe(2);
  jest.useRealTimers();
});
