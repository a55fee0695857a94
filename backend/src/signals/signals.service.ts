import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { createDetector } from './detector.js';
import { Signal } from './signal.entity.js';

const ZONE = 'Europe/Amsterdam';
/** How much history a series is judged against, in days: the baseline of the detector and a run-in. */
const HISTORY_DAYS = 120;
/** How old a rise may be and still be told, in days. */
const FRESH_DAYS = 2;
/** Signals on the list. */
const SHOWN = 100;

/** Watches the daily counts of every topic of a region and proposes what rises beyond its own history. */
@Injectable()
export class SignalsService {
  constructor(
    private readonly database: DataSource,
    private readonly tagger: InstanceTagger,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Judges the last days of every topic; a rise is told once a day, and its figures grow with the day. */
  async review(region: string): Promise<number> {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).startOf('day');
    const counts = await this.counts(region, today);
    const detector = createDetector();
    const fresh = today.minus({ days: FRESH_DAYS - 1 }).toISODate() ?? '';
    let told = 0;
    await this.database.transaction(async (manager) => {
      for (let day = today.minus({ days: HISTORY_DAYS }); day <= today; day = day.plus({ days: 1 }))
        for (const { code, label } of this.tagger.topics) {
          const date = day.toISODate() ?? '';
          const count = counts.get(`${code} ${date}`) ?? 0;
          const seen = detector.observe(code, date, count);
          if (seen.alarm && date >= fresh) told += await this.tell(manager, region, { code, label, date, count, ...seen });
        }
      if (told > 0) await this.live.announce(manager, region, ['signals']);
    });
    return told;
  }

  open(viewer: Viewer): Promise<Signal[]> {
    return this.database.manager.find(Signal, {
      where: { region: viewer.region },
      order: { date: 'DESC', id: 'ASC' },
      take: SHOWN,
    });
  }

  async answer(viewer: Viewer, id: string, accept: boolean): Promise<Signal> {
    return this.database.transaction(async (manager) => {
      const signal = await manager.findOneBy(Signal, { id, region: viewer.region });
      if (!signal) throw new Refusal('signals.notFound');
      await manager.query(`UPDATE signals SET status = $2, answered_by = $3, answered_at = now() WHERE id = $1`, [
        id,
        accept ? 'accepted' : 'dismissed',
        viewer.id,
      ]);
      await this.live.announce(manager, viewer.region, ['signals']);
      return { ...signal, status: accept ? 'accepted' : 'dismissed' };
    });
  }

  private async counts(region: string, today: DateTime): Promise<Map<string, number>> {
    const rows = await this.database.query<{ topic: string; date: string; count: number }[]>(
      `SELECT t.value AS topic, to_char(o.noticed_at AT TIME ZONE '${ZONE}', 'YYYY-MM-DD') AS date, count(*)::int AS count
       FROM observations o JOIN tags t ON t.observation_id = o.id AND t.kind = 'topic' AND NOT t.rejected
       WHERE o.region = $1 AND NOT o.noise AND o.noticed_at >= $2 GROUP BY 1, 2`,
      [region, today.minus({ days: HISTORY_DAYS }).toJSDate()],
    );
    return new Map(rows.map(({ topic, date, count }) => [`${topic} ${date}`, count]));
  }

  private async tell(
    manager: EntityManager,
    region: string,
    rise: { code: string; label: string; date: string; count: number; expected: number; threshold: number; because: string },
  ): Promise<number> {
    const told = await manager.query<{ id: string }[]>(
      `INSERT INTO signals (region, kind, topic, trend_id, title, because, date, count, expected, threshold)
       VALUES ($1, 'rise', $2, (${LARGEST_TREND}), $3, $4, $5, $6, $7, $8)
       ON CONFLICT (region, kind, topic, date) DO UPDATE
         SET count = excluded.count, because = excluded.because, trend_id = excluded.trend_id
         WHERE signals.count < excluded.count RETURNING id`,
      [region, rise.code, `${rise.label}: meer dan gewoon`, rise.because, rise.date, rise.count, rise.expected, rise.threshold],
    );
    return told.length;
  }
}

/** The open trend with most of that day's observations of the topic. */
const LARGEST_TREND = `
  SELECT m.trend_id FROM trend_observations m
  JOIN trends open ON open.id = m.trend_id AND open.closed_at IS NULL
  JOIN observations o ON o.id = m.observation_id AND o.region = $1 AND NOT o.noise AND (o.noticed_at AT TIME ZONE '${ZONE}')::date = $5::date
  JOIN tags t ON t.observation_id = o.id AND t.kind = 'topic' AND t.value = $2 AND NOT t.rejected
  WHERE m.state = 'joined' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
