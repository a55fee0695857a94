import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the machine points at, and the inloopuur. */
export class SignalsMeetings1795300000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signals (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        kind text NOT NULL,
        topic text,
        trend_id uuid REFERENCES trends ON DELETE CASCADE,
        title text NOT NULL,
        because text NOT NULL,
        date date NOT NULL,
        count int NOT NULL,
        expected real NOT NULL,
        threshold real NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'dismissed')),
        answered_by uuid REFERENCES accounts,
        answered_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (region, kind, topic, date)
      );
      CREATE INDEX ON signals (region, date DESC);
      CREATE TABLE meetings (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz,
        notes text NOT NULL DEFAULT '',
        started_by uuid REFERENCES accounts,
        demo boolean NOT NULL DEFAULT false
      );
      CREATE INDEX ON meetings (region, started_at DESC);
      CREATE UNIQUE INDEX one_open_meeting_a_region ON meetings (region) WHERE closed_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meetings, signals`);
  }
}
