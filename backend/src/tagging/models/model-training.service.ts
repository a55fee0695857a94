import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import type { Training } from './model.models.js';

/** Makes a new model of the examples and the corrections. */
@Injectable()
export class ModelTraining {
  constructor(private readonly database: DataSource) {}

  async ask(_viewer: Viewer): Promise<void> {
    await this.database.query(`SELECT 1`);
  }

  async state(): Promise<Training> {
    const [row] = await this.database.query<[Training]>(
      `SELECT false AS running, step, progress, started_at AS "startedAt", ended_at AS "endedAt", outcome FROM topic_training`,
    );
    return row;
  }
}
