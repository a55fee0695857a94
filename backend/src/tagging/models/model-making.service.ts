import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { InstanceTagger } from '../tagger.provider.js';
import { type Classifier, createClassifier, type ModelFile } from '../topics/classifier.js';
import { ratesOf } from '../topics/evaluation.js';
import { readingSamples } from '../topics/samples.js';
import { inTurns } from '../topics/steps.js';
import type { TopicExample } from '../topics/topic-examples.js';
import { training } from '../topics/train.js';
import { heldOf, ModelJudging } from './model-judging.service.js';
import { figuresOf, readTwice } from './model-reading.js';
import { sayDifference, sayWorse } from './model-sentences.js';
import { ModelStore, type NewModel } from './model-store.js';
import { ModelState } from './model.models.js';
import { differenceIn, lossesIn } from './not-worse.js';
import { pack } from './packed-model.js';

/** What was learned from, with the written examples and the corrections apart. */
interface Learned {
  written: TopicExample[];
  corrected: TopicExample[];
}

type Tell = (step: string, progress: number) => Promise<void>;
/** Ends the work in this transaction; false when nothing of it may be kept. */
type End = (manager: EntityManager, outcome: string) => Promise<boolean>;

const NOTHING_NEW =
  'Er is niets nieuws om van te leren: sinds de vorige keer heeft niemand iets verbeterd of een woordenlijst veranderd.';

const NO_EXAMPLES =
  'De voorbeelden van het product ontbreken in deze omgeving. Zonder die voorbeelden kan niemand zien of een nieuw model beter is; er is niets veranderd.';

/** Makes a new model, compares it with the live one on texts that neither learned from, and keeps it. */
@Injectable()
export class ModelMaking {
  constructor(
    private readonly database: DataSource,
    private readonly judging: ModelJudging,
    private readonly models: ModelStore,
    private readonly tagger: InstanceTagger,
  ) {}

  /** Whether a new model would be made of something else than the last one. */
  async hasNews(): Promise<boolean> {
    return this.judging.hasNews(await this.judging.inputs());
  }

  async make(by: string, tell: Tell, end: End): Promise<void> {
    await tell('De verbeteringen ophalen', 0);
    const lessons = await this.judging.lessons();
    const told = (outcome: string) => this.database.transaction((manager) => end(manager, outcome));
    if (!(await this.judging.hasNews(lessons.inputs))) return void (await told(NOTHING_NEW));
    const learned = await lessons.examples();
    if (heldOf(learned.written).length === 0) return void (await told(NO_EXAMPLES));
    const file = await this.learn(learned, lessons.inputs, tell);
    const content = await pack(file);
    const made = { content, madeBy: by, learntOf: lessons.marks, inputs: lessons.inputs };
    for (let kept = false; !kept;) {
      await tell('Vergelijken met het model dat nu leest', 0.95);
      const { number } = await this.models.current();
      const judged = await this.judge(learned, number, createClassifier(file));
      kept = await this.database.transaction((manager) => this.keep(manager, { ...made, ...judged }, number, end));
    }
  }

  private async learn({ written, corrected }: Learned, inputs: string, tell: Tell): Promise<ModelFile> {
    const { topics, lists } = this.tagger.config;
    const codes = topics.map(({ code }) => code);
    const reading = readingSamples([...written, ...corrected], lists, codes);
    const { samples, rarity } = await inTurns(reading, (progress) => tell('De voorbeelden lezen', 0.1 * progress));
    const step = `Leren van ${written.length.toLocaleString('nl')} voorbeelden en ${corrected.length} ${corrected.length === 1 ? 'verbetering' : 'verbeteringen'}`;
    return inTurns(training(samples, codes, inputs, rarity), (progress) => tell(step, 0.1 + 0.85 * progress));
  }

  /** How the new model does beside the one with this number, and beside the one of the product, so that small losses do not add up. */
  private async judge({ written, corrected }: Learned, live: number, made: Classifier | undefined) {
    const { topics } = this.tagger.config;
    const codes = topics.map(({ code }) => code);
    const own = heldOf(written);
    const all = [...own, ...heldOf(corrected)];
    const [before, after] = [
      await this.judging.read(all, await this.judging.classifier(live)),
      await this.judging.read(all, made),
    ];
    const first = live === 0 ? before : await this.judging.read(own, await this.judging.classifier(0));
    const texts = readTwice(all, before, after);
    const losses = [
      lossesIn(texts, codes),
      lossesIn(readTwice(own, before, after), codes),
      lossesIn(readTwice(own, first, after), codes),
    ];
    const worse = topics.filter(({ code }) => losses.some((loss) => loss.topics.includes(code)));
    const isWorse = losses.some((loss) => loss.together || loss.topics.length > 0);
    const changed = topics.map(({ code, label }) => ({ label, ...differenceIn(texts, code) }));
    return {
      worse: isWorse,
      sentence: isWorse ? sayWorse(worse.map(({ label }) => label)) : sayDifference(changed),
      figures: figuresOf(
        texts,
        topics,
        worse.map(({ code }) => code),
      ),
      microF1: ratesOf(texts.map(({ wanted, after: said }) => ({ wanted, said }))).f1,
    };
  }

  /** Keeps the model and ends the work, both or neither; false when another model went live meanwhile and it has to be compared anew. */
  private async keep(manager: EntityManager, made: NewModel, comparedWith: number, end: End): Promise<boolean> {
    const model = await this.models.add(manager, made, comparedWith);
    if (!model) return false;
    const outcome = {
      [ModelState.live]: `Model ${model.number} leest nu. ${model.sentence}`,
      [ModelState.waiting]: `${model.sentence} Het leest nog niet: iemand ging terug naar een eerder model. Zet het zelf aan als je het wilt gebruiken.`,
      [ModelState.worse]: model.sentence,
      [ModelState.replaced]: model.sentence,
    }[model.state];
    if (!(await end(manager, outcome))) throw new Error('This training was ended by another process');
    return true;
  }
}
