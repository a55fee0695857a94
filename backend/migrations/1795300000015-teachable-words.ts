import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the word lists made on screen, every place that caused a label, words of certainty, and what writers restored from the privacy gate. */
export class TeachableWords1795300000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic_word_changes (
        number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        topic text NOT NULL,
        term text NOT NULL,
        before jsonb,
        after jsonb,
        account_id uuid NOT NULL REFERENCES accounts,
        made_at timestamptz NOT NULL,
        undoes uuid REFERENCES topic_word_changes (id),
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      );
      CREATE INDEX ON topic_word_changes (topic, number);
      ALTER TABLE tags
        ADD spans jsonb,
        ADD CONSTRAINT tags_kind_check CHECK (kind IN ('topic', 'platform', 'place', 'age_group', 'event_time', 'hashtag', 'certainty'));
      CREATE TABLE gate_acts (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        observation_id uuid NOT NULL,
        type text NOT NULL,
        reason text NOT NULL CHECK (reason IN ('place', 'organisation', 'ordinary_word', 'public_name', 'other')),
        account_id uuid NOT NULL REFERENCES accounts,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX ON gate_acts (region, made_at DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE gate_acts, topic_word_changes;
      DELETE FROM tags WHERE kind = 'certainty';
      ALTER TABLE tags DROP CONSTRAINT tags_kind_check, DROP spans;`);
  }
}
