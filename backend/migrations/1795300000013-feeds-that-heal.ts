import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds added on screen, their learned rhythm, what the relevance gate left out and learned, stories that several feeds bring, and mails about feeds. */
export class FeedsThatHeal1795300000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feeds
        ADD origin text NOT NULL DEFAULT 'file' CHECK (origin IN ('file', 'screen')),
        ADD added_by uuid REFERENCES accounts,
        ADD added_at timestamptz NOT NULL DEFAULT now(),
        ADD leased_by uuid,
        ADD ttl int,
        ADD published_every int,
        ADD last_published_at timestamptz,
        ADD retired_at timestamptz,
        ADD told_state text;
      ALTER TABLE feed_fetches ADD dropped int NOT NULL DEFAULT 0;
      ALTER TABLE feed_items
        ADD observation_id uuid,
        ADD words text,
        ADD changed_at timestamptz,
        DROP CONSTRAINT feed_items_feed_id_fkey;
      DROP INDEX feed_items_last_seen_at_idx;
      CREATE TABLE feed_copies (
        mark int NOT NULL,
        observation_id uuid NOT NULL,
        stored_at timestamptz NOT NULL,
        PRIMARY KEY (mark, observation_id)
      );
      CREATE TABLE observation_feeds (
        observation_id uuid NOT NULL REFERENCES observations ON DELETE CASCADE,
        feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE,
        link text,
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (observation_id, feed_id)
      );
      CREATE TABLE feed_dropped (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE,
        key text NOT NULL,
        keys text[] NOT NULL,
        title text NOT NULL,
        link text,
        reason text NOT NULL,
        noticed_at timestamptz NOT NULL,
        dropped_at timestamptz NOT NULL,
        taken_in_at timestamptz,
        UNIQUE (feed_id, key)
      );
      CREATE INDEX ON feed_dropped (feed_id, dropped_at DESC);
      CREATE INDEX ON feed_dropped (dropped_at);
      CREATE TABLE feed_lessons (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        feed_id uuid NOT NULL REFERENCES feeds ON DELETE CASCADE,
        dropped_id uuid,
        title text NOT NULL,
        taught_by uuid REFERENCES accounts,
        taught_at timestamptz NOT NULL,
        UNIQUE (feed_id, title)
      );
      CREATE TABLE feed_tellings (occasion text PRIMARY KEY, told_at timestamptz NOT NULL);
      CREATE TABLE feed_mails (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        occasion text NOT NULL REFERENCES feed_tellings ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        subject text NOT NULL,
        text text NOT NULL,
        told_before jsonb,
        claimed_at timestamptz,
        outcome text CHECK (outcome IN ('sent', 'refused', 'unsure')),
        UNIQUE (occasion, account_id)
      );
      CREATE INDEX ON feed_mails (account_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE feed_mails, feed_tellings, feed_lessons, feed_dropped, observation_feeds, feed_copies;
      DELETE FROM feed_items WHERE feed_id NOT IN (SELECT id FROM feeds);
      ALTER TABLE feed_items DROP observation_id, DROP words, DROP changed_at,
        ADD CONSTRAINT feed_items_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES feeds ON DELETE CASCADE;
      CREATE INDEX feed_items_last_seen_at_idx ON feed_items (last_seen_at);
      ALTER TABLE feed_fetches DROP dropped;
      ALTER TABLE feeds DROP origin, DROP added_by, DROP added_at, DROP leased_by, DROP ttl, DROP published_every, DROP last_published_at,
        DROP retired_at, DROP told_state;`);
  }
}
