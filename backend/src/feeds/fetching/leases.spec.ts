import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Leases } from './leases.js';

test('that no sign of life can be given is told once a minute, without the words of the failure', async () => {
  const told: unknown[] = [];
  Logger.overrideLogger({ log: () => undefined, error: () => undefined, warn: (line) => void told.push(line) });
  jest.useFakeTimers();
  try {
    const row = { id: 'een', address: 'https://krant.example/rss', leased_by: 'wij' };
    const query = (sql: string): Promise<unknown> =>
      sql.includes('RETURNING') ? Promise.resolve([[row], 1]) : Promise.reject(new TypeError('geheim'));
    const columns = [{ propertyName: 'id', databaseName: 'id' }];
    const leases = new Leases({ query, getMetadata: () => ({ columns }) } as unknown as DataSource, { now: () => new Date(0) });
    await leases.takeOne('een');
    for (const seconds of [10, 40]) {
      await jest.advanceTimersByTimeAsync(seconds * 1_000);
      expect(told).toEqual(['No sign of life could be given: TypeError']);
    }
    await jest.advanceTimersByTimeAsync(30_000);
    expect(told).toHaveLength(2);
  } finally {
    jest.useRealTimers();
    Logger.overrideLogger(false);
  }
});
