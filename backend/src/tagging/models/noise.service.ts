import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Observation } from '../../observations/observation.entity.js';
import { ObservationsService } from '../../observations/observations.service.js';
import type { Viewer } from '../../people/viewer.js';
import { transact } from '../../platform/transact.js';
import { Refusal } from '../../platform/web/errors.js';
import { TaggingService } from '../tagging.service.js';

/** 'Dit is ruis': an observation that is about nothing that matters here is kept, but counts nowhere; one tap brings it back. */
@Injectable()
export class Noise {
  constructor(
    private readonly database: DataSource,
    private readonly observations: ObservationsService,
    private readonly tagging: TaggingService,
  ) {}

  /** Marks it or takes the mark away; in the same transaction the next stages are asked to judge it anew. */
  async mark(viewer: Viewer, id: string, noise: boolean): Promise<Observation> {
    const observation = await this.observations.find(viewer, id);
    if (!observation) throw new Refusal('observations.notFound');
    if (!viewer.permissions.has('tags.correct') && observation.accountId !== viewer.id) throw new Refusal('people.notAllowed');
    await transact(this.database, async (manager) => {
      const [, changed] = await manager.query<[unknown[], number]>(
        `UPDATE observations SET noise = $2 WHERE id = $1 AND noise <> $2`,
        [id, noise],
      );
      if (changed === 0) return;
      await this.tagging.tagAll(manager, [id]);
      await this.observations.stored(manager, observation.region, [id]);
      await this.tagging.taught(manager);
    });
    return { ...observation, noise };
  }
}
