import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { cleanText } from '../privacy/clean-text.js';
import { redact } from '../privacy/redact.js';
import { Meeting } from './meeting.entity.js';

/** What counts as new in a region that never had an inloopuur, in milliseconds: a week. */
const BEFORE_THE_FIRST = 7 * 86_400_000;
const LONGEST_NOTES = 20_000;

/** The inloopuur of a region: one at a time. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  all(viewer: Viewer): Promise<Meeting[]> {
    return this.database.manager.find(Meeting, {
      where: { region: viewer.region },
      relations: { startedBy: { organisation: true } },
      order: { startedAt: 'DESC' },
      take: 100,
    });
  }

  current(viewer: Viewer): Promise<Meeting | null> {
    const relations = { startedBy: { organisation: true } };
    return this.database.manager.findOne(Meeting, { where: { region: viewer.region, closedAt: IsNull() }, relations });
  }

  /** Starts the inloopuur; when it runs already, that one is given. */
  async start(viewer: Viewer): Promise<Meeting> {
    await this.database.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO meetings (region, started_by, started_at, demo) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [viewer.region, viewer.id, this.clock.now(), viewer.organisation.demo],
      );
      await this.live.announce(manager, viewer.region, ['meetings']);
    });
    const meeting = await this.current(viewer);
    if (!meeting) throw new Refusal('meetings.notRunning');
    return meeting;
  }

  /** Closes it with what was decided; closing it twice keeps the first. */
  async close(viewer: Viewer, id: string, notes: string): Promise<Meeting> {
    if (notes.length > LONGEST_NOTES) throw new Refusal('meetings.notesTooLong', { most: LONGEST_NOTES });
    return this.database.transaction(async (manager) => {
      const where = { id, region: viewer.region };
      const meeting = await manager.findOne(Meeting, { where, lock: { mode: 'pessimistic_write' } });
      if (!meeting) throw new Refusal('meetings.notFound');
      if (meeting.closedAt) throw new Refusal('meetings.alreadyClosed');
      await manager.update(Meeting, id, { closedAt: this.clock.now(), notes: redact(cleanText(notes)).text });
      await this.live.announce(manager, viewer.region, ['meetings']);
      return manager.findOneOrFail(Meeting, { where, relations: { startedBy: { organisation: true } } });
    });
  }

  /** From when on something is new: exactly the end of the last inloopuur. */
  async newSince(region: string): Promise<Date> {
    const [last] = await this.database.query<{ closed_at: Date }[]>(
      `SELECT closed_at FROM meetings WHERE region = $1 AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT 1`,
      [region],
    );
    return last?.closed_at ?? new Date(this.clock.now().getTime() - BEFORE_THE_FIRST);
  }
}
