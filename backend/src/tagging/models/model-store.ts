import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Live } from '../../platform/live.js';
import { Refusal } from '../../platform/web/errors.js';
import { createClassifier, type ModelFile } from '../topics/classifier.js';
import { FEATURES_VERSION } from '../topics/features.js';
import { unpack } from './packed-model.js';
import { type TopicFigures, type TopicModel, ModelState } from './model.models.js';

/** How many models are kept besides the live one and the one of the product. */
const KEPT = 30;
const MOST = 100;

const COLUMNS = `number, made_at AS "madeAt", made_by AS "madeBy", state, live_since AS "liveSince", corrections,
  coalesce(micro_f1, 0) AS "microF1", coalesce(figures, '[]') AS figures, sentence`;

/** A model that was just made, with all that is remembered of it. */
export interface NewModel {
  content: Buffer;
  madeBy: string | null;
  /** The marks of the corrections it learned from. */
  learntOf: readonly string[];
  inputs: string;
  microF1: number;
  figures: TopicFigures[];
  sentence: string;
  worse: boolean;
}

/** The versions of the topic model, in the database; number 0 is the file that comes with the product. */
@Injectable()
export class ModelStore {
  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  newest(first: number): Promise<TopicModel[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM topic_models ORDER BY number DESC LIMIT $1`, [
      Math.min(Math.max(first, 1), MOST),
    ]);
  }

  async find(number: number): Promise<TopicModel | null> {
    const [model] = await this.database.query<TopicModel[]>(`SELECT ${COLUMNS} FROM topic_models WHERE number = $1`, [number]);
    return model ?? null;
  }

  /** The model that reads now. */
  async current(manager: EntityManager = this.database.manager): Promise<TopicModel> {
    const [model] = await manager.query<[TopicModel]>(`SELECT ${COLUMNS} FROM topic_models WHERE state = 'live'`);
    return model;
  }

  /** The marks of the corrections that the live model learned from. */
  async learntByLive(): Promise<Set<string>> {
    const [row] = await this.database.query<[{ learnt_of: Buffer }]>(`SELECT learnt_of FROM topic_models WHERE state = 'live'`);
    return new Set(marksIn(row.learnt_of));
  }

  /** What the model of the product was made of when it was measured. */
  async inputsOfShipped(): Promise<string> {
    const [row] = await this.database.query<[{ inputs: string }]>(`SELECT inputs FROM topic_models WHERE number = 0`);
    return row.inputs;
  }

  /** What the last model was made of, whatever became of it. */
  async lastInputs(): Promise<{ number: number; inputs: string }> {
    const [row] = await this.database.query<[{ number: number; inputs: string }]>(
      `SELECT number, inputs FROM topic_models ORDER BY number DESC LIMIT 1`,
    );
    return row;
  }

  /** The model itself; undefined of number 0, which is a file, and of one that is no longer kept. */
  async file(number: number): Promise<ModelFile | undefined> {
    const [row] = await this.database.query<{ content: Buffer | null }[]>(`SELECT content FROM topic_models WHERE number = $1`, [
      number,
    ]);
    return row?.content ? unpack(row.content) : undefined;
  }

  /** How many observations carry labels of another model than the live one. */
  async countOutdated(): Promise<number> {
    const [row] = await this.database.query<[{ count: number }]>(
      `SELECT count(DISTINCT observation_id)::int AS count FROM tags
       WHERE model_version IS NOT NULL AND model_version <> (SELECT number FROM topic_models WHERE state = 'live')`,
    );
    return row.count;
  }

  /** Remembers how well the model of the product does on the examples it comes with. */
  async rememberShipped(inputs: string, microF1: number, figures: TopicFigures[]): Promise<void> {
    await this.database.query(`UPDATE topic_models SET inputs = $1, micro_f1 = $2, figures = $3 WHERE number = 0`, [
      inputs,
      microF1,
      JSON.stringify(figures),
    ]);
  }

  /** Lets this model read from now on, in every process; also an earlier one, which then is a roll back. */
  async makeLive(number: number): Promise<void> {
    const file = await this.file(number);
    if (file && !createClassifier(file)) throw new Refusal('tagging.modelTooOld');
    await this.database.transaction(async (manager) => {
      await alone(manager);
      const [model] = await manager.query<{ state: ModelState }[]>(`SELECT state FROM topic_models WHERE number = $1`, [number]);
      if (!model) throw new Refusal('tagging.modelNotFound');
      if (model.state === ModelState.worse) throw new Refusal('tagging.modelWorse');
      if (model.state !== ModelState.live) await this.switch(manager, number);
    });
  }

  /**
   * Keeps a new model. It goes live when it is not worse than the live one, which has to be the one it was compared with; unless
   * somebody went back to an earlier model that still could read: then it waits for a person. Undefined when another model went live meanwhile.
   */
  async add(manager: EntityManager, model: NewModel, comparedWith: number): Promise<TopicModel | undefined> {
    await alone(manager);
    const live = await this.current(manager);
    if (live.number !== comparedWith) return undefined;
    const [{ number, held }] = await manager.query<[{ number: number; held: boolean }]>(
      `SELECT max(number) + 1 AS number, bool_or(number > $1 AND state <> 'worse' AND inputs LIKE $2) AS held FROM topic_models`,
      [live.number, `${FEATURES_VERSION}.%`],
    );
    await manager.query(
      `INSERT INTO topic_models (number, made_at, made_by, state, learnt_of, corrections, inputs, micro_f1, figures, sentence, content)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        number,
        this.clock.now(),
        model.madeBy,
        model.worse ? ModelState.worse : ModelState.waiting,
        bytesOf(model.learntOf),
        model.learntOf.length,
        model.inputs,
        model.microF1,
        JSON.stringify(model.figures),
        model.sentence,
        model.content,
      ],
    );
    await manager.query(`DELETE FROM topic_models WHERE number BETWEEN 1 AND $1 AND state <> 'live'`, [number - KEPT]);
    if (!model.worse && !held) await this.switch(manager, number);
    const [made] = await manager.query<[TopicModel]>(`SELECT ${COLUMNS} FROM topic_models WHERE number = $1`, [number]);
    return made;
  }

  private async switch(manager: EntityManager, number: number): Promise<void> {
    await manager.query(`UPDATE topic_models SET state = 'replaced' WHERE state = 'live'`);
    await manager.query(`UPDATE topic_models SET state = 'live', live_since = $2 WHERE number = $1`, [number, this.clock.now()]);
    await this.live.announce(manager, null, ['tagging']);
  }
}

/** One hand at a time changes which model is live, until the transaction ends. */
const alone = (manager: EntityManager): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtext('topic models'))`);

const bytesOf = (marks: readonly string[]): Buffer => Buffer.from(marks.join(''), 'hex');
const MARK = 8;
const marksIn = (bytes: Buffer): string[] =>
  Array.from({ length: bytes.length / MARK }, (_, i) => bytes.toString('hex', i * MARK, (i + 1) * MARK));
