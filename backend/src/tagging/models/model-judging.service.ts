import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Settings } from '../../platform/settings.js';
import { loadTaggerConfig, readModel, readTrainingInputs } from '../load-tagger.js';
import { InstanceTagger } from '../tagger.provider.js';
import { type Classifier, createClassifier } from '../topics/classifier.js';
import { ratesOf } from '../topics/evaluation.js';
import { FEATURES_VERSION } from '../topics/features.js';
import { inTurns } from '../topics/steps.js';
import type { TopicConfig } from '../topics/topic-config.js';
import type { TopicExample } from '../topics/topic-examples.js';
import { readCorrections, readingExamples } from './corrections.js';
import { figuresOf, readingAll, readTwice } from './model-reading.js';
import { ModelStore } from './model-store.js';

/** What a model can be made of at this moment. */
export interface Lessons {
  /** A correction by its mark. */
  marks: string[];
  /** One hash over the examples, the corrections and the word lists, behind the version of the features: the same when there is nothing new. */
  inputs: string;
  examples(): Promise<{ written: TopicExample[]; corrected: TopicExample[] }>;
}

/** What there is to learn from, and how well each model does on the texts that no model learns from. */
@Injectable()
export class ModelJudging {
  private shipped?: Promise<void>;
  private files?: ReturnType<typeof readTrainingInputs>;

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly tagger: InstanceTagger,
    private readonly models: ModelStore,
  ) {}

  /** The marks of all corrections. */
  async marks(): Promise<string[]> {
    return (await readCorrections(this.database.manager, this.settings.demo, false)).map(({ mark }) => mark);
  }

  /** What changes with everything that a model could learn from; no text is read for it. */
  async inputs(): Promise<string> {
    return fingerprint(this.written().inputs, this.tagger.config.topics, await this.marks());
  }

  /** What a new model would be made of; the texts are read only when they are asked for. */
  async lessons(): Promise<Lessons> {
    const corrections = await readCorrections(this.database.manager, this.settings.demo);
    const marks = corrections.map(({ mark }) => mark);
    const { topics } = this.tagger.config;
    const codes = topics.map(({ code }) => code);
    const { examples: written, inputs } = this.written();
    const examples = async () => ({ written, corrected: await inTurns(readingExamples(corrections, codes)) });
    return { marks, inputs: fingerprint(inputs, topics, marks), examples };
  }

  /** Whether the last model, whatever became of it, was made of something else. */
  async hasNews(inputs: string): Promise<boolean> {
    const last = await this.models.lastInputs();
    return inputs !== (last.number === 0 ? this.shippedInputs() : last.inputs);
  }

  /** The model of this number; the one of the product when it was made for other features than the product has now. */
  async classifier(number: number): Promise<Classifier | undefined> {
    const file = number === 0 ? undefined : await this.models.file(number);
    return (file && createClassifier(file)) ?? loadTaggerConfig(this.settings.ingestConfigs).classifier;
  }

  /** The topics that a model finds in each of these texts, with the present word lists. */
  read(examples: readonly TopicExample[], classifier: Classifier | undefined): Promise<string[][]> {
    return inTurns(readingAll(examples, { ...this.tagger.config, classifier }));
  }

  /** Measures the model of the product once, so that its figures stand beside those of the others. */
  async measureShipped(): Promise<void> {
    this.shipped ??= this.measure();
    await this.shipped.catch((error: unknown) => {
      this.shipped = undefined;
      throw error;
    });
  }

  private async measure(): Promise<void> {
    const { ingestConfigs } = this.settings;
    const inputs = readModel(ingestConfigs)?.inputs ?? '';
    if ((await this.models.inputsOfShipped()) === inputs) return;
    const { topics } = this.tagger.config;
    const held = heldOf(this.written().examples);
    const said = await this.read(held, await this.classifier(0));
    const answers = readTwice(held, said, said);
    const figures = figuresOf(answers, topics, []).map((figure) => ({ ...figure, liveF1: null }));
    const { f1 } = ratesOf(answers.map(({ wanted, after }) => ({ wanted, said: after })));
    await this.models.rememberShipped(inputs, f1, figures);
  }

  private shippedInputs(): string {
    return fingerprint(this.written().inputs, loadTaggerConfig(this.settings.ingestConfigs).topics, []);
  }

  /** The examples of the product; read once and kept, like its word lists. */
  private written(): ReturnType<typeof readTrainingInputs> {
    const { ingestConfigs } = this.settings;
    return (this.files ??= readTrainingInputs(
      ingestConfigs,
      this.tagger.config.topics.map(({ code }) => code),
    ));
  }
}

/** The texts that no model learns from. */
export const heldOf = (examples: readonly TopicExample[]): TopicExample[] => examples.filter(({ part }) => part === 'evaluation');

/** Begins with the version of the features, so that models for other features can be told apart. */
const fingerprint = (files: string, topics: readonly TopicConfig[], marks: readonly string[]): string =>
  `${FEATURES_VERSION}.${createHash('sha256')
    .update(JSON.stringify([files, topics, marks.toSorted()]))
    .digest('hex')}`;
