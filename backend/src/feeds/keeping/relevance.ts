import { Injectable } from '@nestjs/common';

/** What a text is about: codes of topics and of municipalities. */
export interface Subjects {
  topics: readonly string[];
  municipalities: readonly string[];
}

/** Says of a text what it is about; `region` is the code of the region that follows the feed. */
export type Judge = (text: string, region?: string) => Subjects;

/**
 * What the gate of a feed knows of subjects. A later stage, which finds subjects in texts, brings the judge; until then nothing is known
 * and every filter on subjects is open.
 */
@Injectable()
export class Relevance {
  private judge?: Judge;

  use(judge: Judge): void {
    this.judge = judge;
  }

  /** What a text is about; undefined as long as nobody can tell. Costs most of the gate, so ask only when a filter needs it. */
  subjects(text: string, region?: string): Subjects | undefined {
    return this.judge?.(text, region);
  }
}
