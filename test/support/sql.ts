import { Client } from 'pg';

/** Asks the database itself, past the product. */
export interface Sql {
  rows<T extends object>(query: string, values?: unknown[]): Promise<T[]>;
  count(query: string, values?: unknown[]): Promise<number>;
  close(): Promise<void>;
}

/** A connection to the database of a test. */
export async function openSql(url: string): Promise<Sql> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows = async <T extends object>(query: string, values: unknown[] = []) => (await client.query<T>(query, values)).rows;
  return {
    rows,
    count: async (query, values) => Number(Object.values((await rows(query, values))[0] ?? {})[0]),
    close: () => client.end(),
  };
}
