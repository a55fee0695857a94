import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Retagging } from './model.models.js';

/** Labels older observations anew, by the model that is live. */
@Injectable()
export class ObservationRetagging {
  constructor(private readonly database: DataSource) {}

  async ask(): Promise<void> {
    await this.database.query(`SELECT 1`);
  }

  async state(): Promise<Retagging> {
    const [row] = await this.database.query<[Retagging]>(
      `SELECT false AS running, done, total, model, started_at AS "startedAt", ended_at AS "endedAt", '' AS sentence FROM topic_retagging`,
    );
    return row;
  }
}
