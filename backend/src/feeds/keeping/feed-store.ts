import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ObservationsService } from '../../observations/observations.service.js';
import { Audience } from '../../people/visibility.js';
import { redact } from '../../privacy/redact.js';
import type { Feed } from '../feed.entity.js';
import type { KeptItem } from './item.js';

/** An item that may come in, with the keys by which it is recognised. */
export interface Candidate {
  keys: string[];
  item: KeptItem;
}

const day = 86_400_000;

/** Puts the new items of a feed among the observations, each once, and hands them to the next stage. */
@Injectable()
export class FeedStore {
  constructor(private readonly observations: ObservationsService) {}

  /** Stores what is new for every region of the feed, in the given transaction; returns how many items were new somewhere. */
  async store(manager: EntityManager, feed: Feed, candidates: Candidate[], now: Date): Promise<number> {
    const stored = new Set<Candidate>();
    for (const region of feed.regions) {
      const fresh = await this.claim(manager, feed, region, candidates, now);
      if (fresh.length === 0) continue;
      const ids = await this.insert(manager, feed, region, fresh);
      await this.observations.stored(manager, region, ids);
      for (const candidate of fresh) stored.add(candidate);
    }
    return stored.size;
  }

  /** Takes the keys that nobody has; an item is ours when all its keys were free. Sorted, so that two workers never wait for each other. */
  private async claim(
    manager: EntityManager,
    feed: Feed,
    region: string,
    candidates: Candidate[],
    now: Date,
  ): Promise<Candidate[]> {
    const keys = [...new Set(candidates.flatMap((candidate) => candidate.keys))].sort();
    if (keys.length === 0) return [];
    const rows = await manager.query<{ key: string }[]>(
      `INSERT INTO feed_items (region, key, feed_id, last_seen_at)
       SELECT $1, key, $3, $4 FROM unnest($2::text[]) AS key
       ON CONFLICT DO NOTHING RETURNING key`,
      [region, keys, feed.id, now],
    );
    const free = new Set(rows.map(({ key }) => key));
    await manager.query(`UPDATE feed_items SET last_seen_at = $3 WHERE region = $1 AND key = ANY ($2) AND last_seen_at < $4`, [
      region,
      keys.filter((key) => !free.has(key)),
      now,
      new Date(now.getTime() - day),
    ]);
    return candidates.filter((candidate) => {
      const ours = candidate.keys.every((key) => free.has(key));
      for (const key of candidate.keys) free.delete(key);
      return ours;
    });
  }

  private async insert(manager: EntityManager, feed: Feed, region: string, fresh: Candidate[]): Promise<string[]> {
    const rows = fresh.map(({ item }) => {
      const title = redact(item.title);
      const text = redact(item.summary || item.title);
      const masked = text.spans.map(({ start, end, type }) => ({ start, end, type }));
      return {
        id: randomUUID(),
        title: title.text,
        text: text.text,
        masked: JSON.stringify(masked),
        link: item.link,
        noticedAt: item.noticedAt,
      };
    });
    await manager.query(
      `INSERT INTO observations (id, region, audience, origin, title, text, masked, link, noticed_at, feed_id, demo)
       SELECT id, $1, $2, 'feed', title, text, masked, link, noticed_at, $3, $4
       FROM unnest($5::uuid[], $6::text[], $7::text[], $8::jsonb[], $9::text[], $10::timestamptz[])
         AS new (id, title, text, masked, link, noticed_at)`,
      [
        region,
        Audience.public,
        feed.id,
        feed.demo,
        rows.map(({ id }) => id),
        rows.map(({ title }) => title),
        rows.map(({ text }) => text),
        rows.map(({ masked }) => masked),
        rows.map(({ link }) => link),
        rows.map(({ noticedAt }) => noticedAt),
      ],
    );
    return rows.map(({ id }) => id);
  }
}
