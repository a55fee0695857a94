import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was noticed, by professionals and in public feeds. */
export class Observations1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observations (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        audience text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('person', 'feed')),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 12000),
        title text,
        link text,
        feed_id uuid,
        account_id uuid REFERENCES accounts,
        organisation_id uuid REFERENCES organisations,
        told_by text,
        said jsonb NOT NULL DEFAULT '{}',
        masked jsonb NOT NULL DEFAULT '[]',
        noticed_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        client_id uuid UNIQUE,
        demo boolean NOT NULL DEFAULT false,
        search tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce(title, '') || ' ' || text)) STORED
      );
      CREATE INDEX ON observations (region, noticed_at DESC, id DESC);
      CREATE INDEX ON observations (region, created_at);
      CREATE INDEX ON observations (feed_id) WHERE feed_id IS NOT NULL;
      CREATE INDEX ON observations USING gin (search);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE observations`);
  }
}
