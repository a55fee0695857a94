import { Injectable } from '@nestjs/common';

/** Says of a text whether it is about our subjects. */
export type Judge = (text: string) => boolean;

/**
 * The gate for feeds of general news: only items about our subjects come in. A later stage, which knows the subjects, brings the
 * judge; until then everything passes.
 */
@Injectable()
export class Relevance {
  private judge: Judge = () => true;

  use(judge: Judge): void {
    this.judge = judge;
  }

  isRelevant(text: string): boolean {
    return this.judge(text);
  }
}
