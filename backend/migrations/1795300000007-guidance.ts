import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handreikingen and every version of each; they outlive the trend they were drawn up for. */
export class Guidance1795300000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guidances (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        trend_id uuid REFERENCES trends ON DELETE SET NULL,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
        status text NOT NULL DEFAULT 'concept' CHECK (status IN ('concept', 'adopted', 'expired')),
        version int NOT NULL DEFAULT 1,
        level text NOT NULL,
        school_types text[] NOT NULL DEFAULT '{}',
        content text NOT NULL CHECK (octet_length(content) <= 300000),
        sources jsonb NOT NULL DEFAULT '[]',
        review_before timestamptz,
        drawn_up_by text NOT NULL,
        checked_by text,
        adopted_version int,
        expired_reason text,
        updated_at timestamptz NOT NULL,
        demo boolean NOT NULL DEFAULT false
      );
      CREATE UNIQUE INDEX one_living_guidance_a_trend ON guidances (trend_id) WHERE status <> 'expired';
      CREATE INDEX ON guidances (region, updated_at DESC);
      CREATE INDEX ON guidances (trend_id);
      CREATE TABLE guidance_versions (
        guidance_id uuid NOT NULL REFERENCES guidances ON DELETE CASCADE,
        number int NOT NULL,
        title text NOT NULL,
        content text NOT NULL,
        school_types text[] NOT NULL,
        review_before timestamptz,
        level text NOT NULL,
        certainty text,
        note text NOT NULL,
        saved_by uuid REFERENCES accounts,
        saved_by_role text NOT NULL,
        saved_at timestamptz NOT NULL,
        adopted_at timestamptz,
        checked_by text,
        PRIMARY KEY (guidance_id, number)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guidance_versions, guidances`);
  }
}
