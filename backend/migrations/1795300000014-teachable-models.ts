import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Models that learn from corrections, the one training and the one re-tagging there can be, and observations that are noise. */
export class TeachableModels1795300000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE observations ADD noise boolean NOT NULL DEFAULT false;
      CREATE INDEX ON observations (id) WHERE noise;
      ALTER TABLE tags ADD model_version int;
      UPDATE tags SET model_version = 0 WHERE kind = 'topic' AND made_by <> 'person';
      CREATE INDEX ON tags (model_version, observation_id) WHERE model_version IS NOT NULL;
      CREATE INDEX ON tags (observation_id) WHERE kind = 'topic' AND made_by = 'person';
      CREATE TABLE topic_models (
        number int PRIMARY KEY CHECK (number >= 0),
        made_at timestamptz NOT NULL,
        made_by text,
        state text NOT NULL CHECK (state IN ('live', 'waiting', 'worse', 'replaced')),
        live_since timestamptz,
        learnt_of bytea NOT NULL DEFAULT '',
        corrections int NOT NULL DEFAULT 0,
        inputs text NOT NULL DEFAULT '',
        micro_f1 real,
        figures jsonb,
        sentence text NOT NULL,
        content bytea CHECK ((content IS NULL) = (number = 0))
      );
      CREATE UNIQUE INDEX one_live_model ON topic_models ((true)) WHERE state = 'live';
      INSERT INTO topic_models (number, made_at, state, live_since, sentence)
      VALUES (0, now(), 'live', now(), 'Dit model is met het product meegeleverd.');
      CREATE TABLE topic_training (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        asked_by text,
        step text NOT NULL DEFAULT '',
        progress real NOT NULL DEFAULT 0,
        started_at timestamptz,
        ended_at timestamptz,
        outcome text
      );
      INSERT INTO topic_training DEFAULT VALUES;
      CREATE TABLE topic_retagging (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        model int,
        done_up_to uuid,
        done int NOT NULL DEFAULT 0,
        total int NOT NULL DEFAULT 0,
        started_at timestamptz,
        ended_at timestamptz
      );
      INSERT INTO topic_retagging DEFAULT VALUES;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE topic_retagging, topic_training, topic_models;
      DROP INDEX tags_observation_id_idx;
      ALTER TABLE tags DROP model_version;
      ALTER TABLE observations DROP noise;`);
  }
}
