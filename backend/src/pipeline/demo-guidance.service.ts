import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GuidanceService } from '../guidance/guidance.service.js';
import type { Guidance } from '../guidance/guidance.entity.js';
import { Account } from '../people/account.entity.js';
import { type Viewer, viewerOf } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import type { Made } from './demo-emptying.js';

/** How long an adopted handreiking of the demonstration holds, in milliseconds: eight weeks. */
const REVIEW = 56 * 86_400_000;

/** Draws up the handreikingen of the demonstration, as the werkgroep would. */
@Injectable()
export class DemoGuidance {
  constructor(
    private readonly database: DataSource,
    private readonly guidance: GuidanceService,
    private readonly clock: Clock,
  ) {}

  /** Does it once per filling; after a crash it goes on, because a trend has at most one handreiking. */
  async drawUp(): Promise<void> {
    const [fill] = await this.database.query<{ region: string; made: Made }[]>(`SELECT region, made FROM demo_fills`);
    if (!fill || fill.made.guidances) return;
    const guidances: { id: string; version: number }[] = [];
    for (const handreiking of fill.made.handreikingen) {
      const { id, version } = await this.drawUpOne(handreiking);
      guidances.push({ id, version });
    }
    await this.database.query(
      `UPDATE demo_fills SET made = made || jsonb_build_object('guidances', $2::jsonb) WHERE region = $1`,
      [fill.region, JSON.stringify(guidances)],
    );
  }

  private async drawUpOne({ trendId, by, adopted }: Made['handreikingen'][number]): Promise<Guidance> {
    const editor = await this.viewer(by);
    const drawn = await this.guidance.draft(editor, trendId);
    if (!adopted || drawn.status !== 'concept') return drawn;
    const { title, schoolTypes } = adopted;
    const content = withoutQuestions(drawn.content);
    const reviewBefore = new Date(this.clock.now().getTime() + REVIEW);
    const saved = await this.guidance.save(editor, drawn.id, drawn.version, { title, schoolTypes, content, reviewBefore });
    return this.guidance.adopt(await this.viewer(adopted.by), saved.id, saved.version);
  }

  private async viewer(id: string): Promise<Viewer> {
    return viewerOf(await this.database.manager.findOneOrFail(Account, { where: { id }, relations: { organisation: true } }));
  }
}

/** What is left when the werkgroep has dealt with the questions of a concept. */
function withoutQuestions(content: string): string {
  const document = JSON.parse(content) as { content?: { type: string }[] };
  return JSON.stringify({ ...document, content: document.content?.filter(({ type }) => type !== 'question') });
}
