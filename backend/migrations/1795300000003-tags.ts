import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Labels of observations, with the reason of each. */
export class Tags1795300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tags (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        observation_id uuid NOT NULL REFERENCES observations ON DELETE CASCADE,
        kind text NOT NULL,
        value text NOT NULL,
        label text NOT NULL,
        because text NOT NULL,
        certainty real,
        span_start int,
        span_end int,
        starts_at timestamptz,
        ends_at timestamptz,
        precision text,
        municipality_code text,
        made_by text NOT NULL,
        rejected boolean NOT NULL DEFAULT false,
        UNIQUE (observation_id, kind, value)
      );
      CREATE INDEX ON tags (kind, value, observation_id) WHERE NOT rejected;
      CREATE INDEX ON tags (municipality_code, observation_id) WHERE kind = 'place' AND NOT rejected;
      CREATE INDEX ON tags (starts_at, observation_id) WHERE kind = 'event_time' AND NOT rejected;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tags`);
  }
}
