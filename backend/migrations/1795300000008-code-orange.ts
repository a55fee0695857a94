import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Urgent messages, and per recipient what became of it. */
export class CodeOrange1795300000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE code_oranges (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region text NOT NULL,
        trend_id uuid NOT NULL REFERENCES trends,
        level text NOT NULL,
        subject text NOT NULL,
        message text NOT NULL,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'awaiting_approval', 'sent', 'withdrawn', 'handed_over')),
        version int NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES accounts,
        edited_by uuid NOT NULL REFERENCES accounts,
        created_at timestamptz NOT NULL DEFAULT now(),
        approved_by uuid REFERENCES accounts,
        approved_at timestamptz,
        withdrawn_at timestamptz,
        withdraw_reason text,
        handed_over_to text,
        handed_over_at timestamptz,
        demo boolean NOT NULL DEFAULT false
      );
      CREATE INDEX ON code_oranges (region, created_at DESC);
      CREATE INDEX ON code_oranges (trend_id);
      CREATE TABLE code_orange_recipients (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        code_orange_id uuid NOT NULL REFERENCES code_oranges ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisations,
        emails text[] NOT NULL DEFAULT '{}',
        token_hash bytea UNIQUE,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'not_sent', 'unsure', 'queued', 'sent', 'delivered', 'confirmed')),
        queued_at timestamptz,
        sent_at timestamptz,
        delivered_at timestamptz,
        confirmed_at timestamptz,
        confirmed_by text,
        answer text,
        note text,
        problem text,
        withdrawn_sent_at timestamptz,
        UNIQUE (code_orange_id, organisation_id)
      );
      CREATE TABLE mails (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        recipient_id uuid NOT NULL REFERENCES code_orange_recipients ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('alert', 'withdrawal')),
        email text NOT NULL,
        token text,
        claimed_at timestamptz,
        sent_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        problem text,
        UNIQUE (recipient_id, kind, email)
      );
      CREATE INDEX ON mails (recipient_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mails, code_orange_recipients, code_oranges`);
  }
}
