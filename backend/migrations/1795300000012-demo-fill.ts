import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows the demonstration region was filled with, so that it can be filled again without touching what people made. */
export class DemoFill1795300000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE demo_fills (
        region text PRIMARY KEY,
        filled_at timestamptz NOT NULL,
        made jsonb NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE demo_fills`);
  }
}
