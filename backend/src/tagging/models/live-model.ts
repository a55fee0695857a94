import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Live } from '../../platform/live.js';
import { nameOfFailure } from '../../platform/web/failure.js';
import { InstanceTagger } from '../tagger.provider.js';
import { createClassifier } from '../topics/classifier.js';
import { ModelJudging } from './model-judging.service.js';
import { ModelStore } from './model-store.js';

/** Lets this process read with the live model, from the start and within a moment of every switch, wherever that was made. */
@Injectable()
export class LiveModel implements OnModuleInit {
  private readonly logger = new Logger(LiveModel.name);
  private following: Promise<unknown> = Promise.resolve();
  private number = 0;

  constructor(
    private readonly models: ModelStore,
    private readonly judging: ModelJudging,
    private readonly tagger: InstanceTagger,
    private readonly live: Live,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.follow();
    this.live.onChange(({ kinds }) => {
      if (kinds.includes('tagging'))
        this.follow().catch((error: unknown) => this.logger.warn(`The live model was not read: ${nameOfFailure(error)}`));
    });
  }

  /** Looks which model is live, reads with it from now on and gives its number; one look at a time, so that the last switch wins. */
  follow(): Promise<number> {
    const look = this.following.catch(() => undefined).then(() => this.look());
    this.following = look;
    return look;
  }

  private async look(): Promise<number> {
    const { number } = await this.models.current();
    if (number === this.number) return number;
    const file = number === 0 ? undefined : await this.models.file(number);
    const classifier = file ? createClassifier(file) : await this.judging.classifier(0);
    if (!classifier && number > 0) {
      this.logger.warn(`Model ${number} was made for other features than the product has now; the model of the product reads`);
      await this.models.makeLive(0);
      return this.look();
    }
    this.tagger.useModel(number, classifier);
    this.number = number;
    return number;
  }
}
