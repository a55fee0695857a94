import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GuidanceService } from '../guidance/guidance.service.js';
import { Account } from '../people/account.entity.js';
import { type Viewer, viewerOf } from '../people/viewer.js';
import type { Made } from './demo-emptying.js';

/** Draws up the handreikingen of the demonstration, as the werkgroep would. */
@Injectable()
export class DemoGuidance {
  constructor(
    private readonly database: DataSource,
    private readonly guidance: GuidanceService,
  ) {}

  /** Does it once per filling; after a crash it goes on, because a trend has at most one handreiking. */
  async drawUp(): Promise<void> {
    const [fill] = await this.database.query<{ region: string; made: Made }[]>(`SELECT region, made FROM demo_fills`);
    if (!fill || fill.made.guidances) return;
    const guidances: string[] = [];
    for (const { trendId, by, adoptedBy } of fill.made.handreikingen) {
      const drawn = await this.guidance.draft(await this.viewer(by), trendId);
      if (adoptedBy) await this.guidance.adopt(await this.viewer(adoptedBy), drawn.id, drawn.version);
      guidances.push(drawn.id);
    }
    await this.database.query(
      `UPDATE demo_fills SET made = made || jsonb_build_object('guidances', $2::jsonb) WHERE region = $1`,
      [fill.region, JSON.stringify(guidances)],
    );
  }

  private async viewer(id: string): Promise<Viewer> {
    return viewerOf(await this.database.manager.findOneOrFail(Account, { where: { id }, relations: { organisation: true } }));
  }
}
