import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public feeds, how it is with each, its last fetches, and by what its items are recognised. */
export class Feeds1795300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feeds (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        address text NOT NULL,
        kind text NOT NULL,
        regions text[] NOT NULL,
        config jsonb NOT NULL,
        configured boolean NOT NULL DEFAULT true,
        paused boolean NOT NULL DEFAULT false,
        demo boolean NOT NULL DEFAULT false,
        etag text,
        last_modified text,
        next_fetch_at timestamptz NOT NULL,
        leased_until timestamptz,
        last_fetch_at timestamptz,
        last_success_at timestamptz,
        last_answer_at timestamptz,
        last_item_at timestamptz,
        failures int NOT NULL DEFAULT 0,
        failing_since timestamptz,
        failure text,
        problem text,
        moved_to text
      );
      CREATE INDEX ON feeds (next_fetch_at) WHERE configured AND NOT paused;
      CREATE TABLE feed_fetches (
        feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE,
        at timestamptz NOT NULL,
        outcome text NOT NULL,
        sentence text NOT NULL,
        items int NOT NULL,
        milliseconds int NOT NULL
      );
      CREATE INDEX ON feed_fetches (feed_id, at DESC);
      CREATE TABLE feed_items (
        region text NOT NULL,
        key text NOT NULL,
        feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE,
        last_seen_at timestamptz NOT NULL,
        PRIMARY KEY (region, key)
      );
      CREATE INDEX ON feed_items (last_seen_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE feed_items, feed_fetches, feeds`);
  }
}
