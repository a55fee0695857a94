import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phenomena, what belongs to them and why, their history, and 'wij zien dit ook'. */
export class Trends1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE trends (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        audience text NOT NULL DEFAULT 'core',
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        summary text NOT NULL DEFAULT '',
        level text NOT NULL DEFAULT 'green',
        pending_level text,
        pending_by uuid REFERENCES accounts,
        pending_at timestamptz,
        certainty text NOT NULL DEFAULT 'one_source',
        phase text NOT NULL DEFAULT 'emerging',
        owner_id uuid REFERENCES accounts,
        review_at timestamptz,
        sharing_can_amplify boolean NOT NULL DEFAULT false,
        first_seen timestamptz NOT NULL,
        last_seen timestamptz NOT NULL,
        closed_at timestamptz,
        outcome text,
        merged_into uuid REFERENCES trends ON DELETE SET NULL,
        version int NOT NULL DEFAULT 1,
        made_by_machine boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON trends (region, last_seen DESC, id DESC) WHERE merged_into IS NULL;
      CREATE TABLE trend_observations (
        trend_id uuid NOT NULL REFERENCES trends ON DELETE CASCADE,
        observation_id uuid NOT NULL REFERENCES observations ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('joined', 'proposed', 'rejected')),
        score real,
        because text NOT NULL,
        words text[] NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (trend_id, observation_id)
      );
      CREATE INDEX ON trend_observations (observation_id);
      CREATE UNIQUE INDEX one_trend_an_observation ON trend_observations (observation_id) WHERE state = 'joined';
      CREATE TABLE trend_changes (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        trend_id uuid NOT NULL REFERENCES trends ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES accounts,
        kind text NOT NULL,
        sentence text NOT NULL,
        before jsonb NOT NULL DEFAULT '{}',
        after jsonb NOT NULL DEFAULT '{}',
        undone_at timestamptz
      );
      CREATE INDEX ON trend_changes (trend_id, at DESC);
      CREATE TABLE sightings (
        trend_id uuid NOT NULL REFERENCES trends ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisations,
        answer text NOT NULL CHECK (answer IN ('seen', 'not_seen', 'fading')),
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (trend_id, organisation_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sightings, trend_changes, trend_observations, trends`);
  }
}
