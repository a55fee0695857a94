import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ObservationsService } from '../../observations/observations.service.js';
import type { Feed } from '../feed.entity.js';
import type { Candidate, LeftOut, Outcome } from './candidate.js';
import { addKeys, change, changedItems, columns, meet, type Met, noteSeen } from './known-items.js';
import { keepLeftOut, part } from './left-out.js';
import { findCopies, insertItems, oneWriterAtATime, prepared, releaseKeys } from './new-items.js';

/** An item of this feed that another feed brought already. */
interface Also {
  observation: string;
  link: string | null;
}

/** Puts the items of a feed among the observations, each story once, and hands what is new or changed to the next stage. */
@Injectable()
export class FeedStore {
  constructor(private readonly observations: ObservationsService) {}

  /** Stores a visit for every region of the feed, in the given transaction. A visit that brings nothing new reads once and writes nothing. */
  async store(
    manager: EntityManager,
    feed: Feed,
    read: { candidates: readonly Candidate[]; leftOut: readonly LeftOut[] },
    now: Date,
  ): Promise<Outcome> {
    const { taught, fresh: leftOut } = await part(manager, feed, read.leftOut);
    const dropped = await keepLeftOut(manager, feed, leftOut, now);
    const candidates = once([...read.candidates, ...taught]);
    if (candidates.length === 0 || feed.regions.length === 0) return { stored: 0, changed: 0, dropped };
    const met = await meet(manager, feed, candidates, now);
    await noteSeen(manager, met, now);
    const changed = await this.change(manager, feed, met, now);
    const fresh = met.filter(({ known }) => known.length === 0);
    const late = fresh.length > 0 ? await this.add(manager, feed, fresh, now) : { stored: new Set(), known: [] };
    await this.recognise(manager, feed, [...met.filter(({ known }) => known.length > 0), ...late.known], now);
    return { stored: late.stored.size, changed, dropped };
  }

  /** Stores new items; gives those stored somewhere, and those that turned out to be known after all, because another worker was first. */
  private async add(
    manager: EntityManager,
    feed: Feed,
    fresh: Met[],
    now: Date,
  ): Promise<{ stored: Set<unknown>; known: Met[] }> {
    const items = prepared(fresh);
    await oneWriterAtATime(manager, feed.regions);
    const copies = await findCopies(manager, feed, items);
    const originals = items.filter((item) => !copies.has(item));
    const stored = originals.length > 0 ? await insertItems(manager, feed, originals, now) : [];
    for (const region of feed.regions) {
      const ids = stored.filter((item) => item.region === region).map(({ id }) => id);
      await this.observations.stored(manager, region, ids);
    }
    const known = [...copies].map(([{ met }, observation]): Met => ({ ...met, known: [foreign(met.region, observation)] }));
    const result = { stored: new Set(stored.map(({ met }) => met.candidate)), known };
    const lost = originals.filter((item) => !stored.includes(item));
    if (lost.length === 0) return result;
    await releaseKeys(manager, lost);
    const again = await meet(manager, feed, [...new Set(lost.map(({ met }) => met.candidate))], now);
    const places = new Set(lost.map(({ met }) => `${met.region} ${met.candidate.keys[0]}`));
    known.push(...again.filter(({ region, candidate }) => places.has(`${region} ${candidate.keys[0]}`)));
    return result;
  }

  /** Remembers known items under all their keys, and that this feed has them too when another feed brought them. */
  private async recognise(manager: EntityManager, feed: Feed, met: readonly Met[], now: Date): Promise<void> {
    await addKeys(manager, feed, met, now);
    const also = new Map<string, Also>();
    for (const { known, candidate } of met) {
      const observation = known[0]?.observation;
      if (observation && !known.some(({ own }) => own)) also.set(observation, { observation, link: candidate.item.link });
    }
    if (also.size === 0) return;
    await manager.query(
      `INSERT INTO observation_feeds (observation_id, feed_id, link, seen_at)
       SELECT o.id, $1, new.link, $2 FROM unnest($3::uuid[], $4::text[]) AS new (observation, link)
       JOIN observations o ON o.id = new.observation AND o.feed_id <> $1 ON CONFLICT DO NOTHING`,
      [feed.id, now, ...columns([...also.values()], ['observation', 'link'])],
    );
  }

  private async change(manager: EntityManager, feed: Feed, met: readonly Met[], now: Date): Promise<number> {
    const changed = changedItems(met, now);
    if (changed.length === 0) return 0;
    const byRegion = await change(manager, feed, changed, now);
    for (const [region, ids] of byRegion) await this.observations.stored(manager, region, ids);
    return new Set(changed.map(({ candidate }) => candidate)).size;
  }
}

/** Each item of a document once: a later one that shares a key with an earlier one is the same. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ keys }) => {
    const again = keys.some((key) => seen.has(key));
    if (!again) for (const key of keys) seen.add(key);
    return !again;
  });
}

/** What is known of a copy: only that another feed's observation tells the story. */
function foreign(region: string, observation: string): Met['known'][number] {
  return { region, key: '', observation, words: null, changedAt: null, own: false, stale: false };
}
