import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Settings } from '../platform/settings.js';
import { StartProblem } from '../platform/start-problem.js';
import { transact } from '../platform/transact.js';
import { DemoFilling } from './demo-filling.service.js';
import { DemoGuidance } from './demo-guidance.service.js';

/** After how long the demonstration is filled again, so that it is about today, in milliseconds. */
const STALE = 7 * 86_400_000;

/** Keeps the demonstration region filled: an empty database at once, an old demonstration again. */
@Injectable()
export class DemoRegion {
  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly filling: DemoFilling,
    private readonly guidance: DemoGuidance,
  ) {}

  /** Fills in one transaction, so that after a crash the demonstration is there as a whole or not at all. */
  async fill(say: (sentence: string) => void = () => undefined): Promise<void> {
    if (!this.settings.demo || this.settings.production) return;
    await this.refuseRealData();
    if (await this.needed(this.database.manager)) {
      say('De demo wordt gevuld met verzonnen waarnemingen van twaalf weken.');
      await transact(this.database, async (manager) => {
        await manager.query(`SELECT pg_advisory_xact_lock(hashtext('onderstroom demo'))`);
        if (await this.needed(manager)) await this.filling.fill(manager, this.clock.now());
      });
    }
    await this.guidance.drawUp();
  }

  /** A demonstration is never shown over the data of real people. */
  private async refuseRealData(): Promise<void> {
    const [real] = await this.database.query<unknown[]>(`SELECT 1 FROM accounts WHERE NOT demo LIMIT 1`);
    const [fill] = await this.database.query<unknown[]>(`SELECT 1 FROM demo_fills`);
    if (real && !fill)
      throw new StartProblem(
        'In deze database staan echte gegevens. Start zonder demo: npm start -- --empty, of gebruik een andere DATABASE_URL.',
      );
  }

  /** A database with accounts that no filling made is never touched. */
  private async needed(manager: EntityManager): Promise<boolean> {
    const [fill] = await manager.query<{ filled_at: Date }[]>(`SELECT filled_at FROM demo_fills`);
    if (fill) return this.clock.now().getTime() - fill.filled_at.getTime() > STALE;
    const [account] = await manager.query<unknown[]>(`SELECT 1 FROM accounts LIMIT 1`);
    return account === undefined;
  }
}
