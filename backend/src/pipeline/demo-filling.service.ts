import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountsService } from '../people/accounts.service.js';
import { demoEmail, demoPassword } from '../people/demo-sign-in.controller.js';
import { Regions } from '../people/regions.js';
import type { Role } from '../people/roles.js';
import { Settings } from '../platform/settings.js';
import { TrendShaping } from '../trends/changing/trend-shaping.service.js';
import { storeCodeOrange } from './demo-code-orange.js';
import { type DemoConfig, readDemo } from './demo-config.js';
import { emptyDemo, type Made } from './demo-emptying.js';
import {
  type FilledObservation,
  idOf,
  type Ids,
  storeFeeds,
  storeMeetings,
  storeObservations,
  storeOrganisations,
} from './demo-rows.js';
import { closeQuiet, type DemoScene, tellStory } from './demo-stories.js';
import { Pipeline } from './pipeline.service.js';

/** Fills the demonstration region: fictional organisations, people, and twelve weeks of observations up to today. */
@Injectable()
export class DemoFilling {
  constructor(
    private readonly settings: Settings,
    private readonly accounts: AccountsService,
    private readonly regions: Regions,
    private readonly pipeline: Pipeline,
    private readonly shaping: TrendShaping,
  ) {}

  /** Takes away an earlier filling and stores, understands and decides everything anew, up to now. */
  async fill(manager: EntityManager, now: Date): Promise<void> {
    const region = this.regions.first.code;
    const config = readDemo(this.settings.ingestConfigs);
    const orphans = await emptyDemo(manager, region);
    const organisations = await storeOrganisations(manager, region, config);
    const people = await this.storePeople(manager, config, organisations);
    const sources = new Map([...organisations, ...(await storeFeeds(manager, region, config))]);
    const observations = await storeObservations(manager, region, config, sources, now);
    const meetings = await storeMeetings(manager, region, config.meetings, people, now);
    const ids = observations.map(({ id }) => id);
    await this.pipeline.understandWithin(manager, region, [...orphans, ...ids]);
    const { lastClosed } = meetings;
    const scene = { manager, shaping: this.shaping, region, now, lastClosed, organisations, people };
    const told = await this.tell(scene, config, observations);
    const trends = await backdate(manager, ids);
    const made: Made = { observations: ids, meetings: meetings.ids, trends, ...told };
    await manager.query(
      `INSERT INTO demo_fills (region, filled_at, made) VALUES ($1, $2, $3)
       ON CONFLICT (region) DO UPDATE SET filled_at = excluded.filled_at, made = excluded.made`,
      [region, now, JSON.stringify(made)],
    );
  }

  /** One account per role that can sign in with one click; a second person of a role is there to be seen. */
  private async storePeople(manager: EntityManager, { people }: DemoConfig, organisations: Ids): Promise<Ids> {
    const ids: Ids = new Map();
    const had = new Set<Role>();
    for (const { key, name, role, organisation } of people) {
      const email = had.has(role) ? `${key}@demo.onderstroom.invalid` : demoEmail(role);
      const [known] = await manager.query<{ id: string }[]>(`SELECT id FROM accounts WHERE email = $1`, [email]);
      const wanted = { name, email, roles: [role], organisationId: idOf(organisations, organisation), demo: true };
      const { id } = known ?? (await this.accounts.create(manager, wanted));
      if (!known && !had.has(role)) await this.accounts.setPassword(manager, id, demoPassword(this.settings.secret, role));
      had.add(role);
      ids.set(key, id);
    }
    return ids;
  }

  private async tell(
    scene: DemoScene,
    { stories }: DemoConfig,
    observations: FilledObservation[],
  ): Promise<Pick<Made, 'codeOranges' | 'handreikingen'>> {
    const told: Pick<Made, 'codeOranges' | 'handreikingen'> = { codeOranges: [], handreikingen: [] };
    for (const story of stories) {
      const trendId = await tellStory(scene, story, observations);
      if (!trendId) continue;
      if (story.codeOrange) told.codeOranges.push(await storeCodeOrange(scene, trendId, story.codeOrange));
      const { by, adopted } = story.handreiking ?? {};
      const second = adopted && { ...adopted, by: idOf(scene.people, adopted.by) };
      if (by) told.handreikingen.push({ trendId, by: idOf(scene.people, by), adopted: second });
    }
    await closeQuiet(scene, idOf(scene.people, 'host'));
    return told;
  }
}

/** Lets the trends begin, and their evidence join, when it was noticed; returns the trends. */
async function backdate(manager: EntityManager, observations: string[]): Promise<string[]> {
  await manager.query(
    `UPDATE trend_observations m SET at = o.noticed_at FROM observations o WHERE o.id = m.observation_id AND o.id = ANY ($1)`,
    [observations],
  );
  const [trends] = await manager.query<[{ id: string }[], number]>(
    `UPDATE trends t SET created_at = first_seen WHERE demo AND created_at = now() RETURNING id`,
  );
  return trends.map(({ id }) => id);
}
