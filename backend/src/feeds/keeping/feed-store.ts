import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ObservationsService } from '../../observations/observations.service.js';
import type { Brought, Candidate, Outcome } from './candidate.js';
import { change, changedItems, lacksKeys, meet, type Met, noteSeen, type Place, recognise } from './known-items.js';
import { keepLeftOut, part, type Parted } from './left-out.js';
import { insertItems, oneWriterAtATime, prepared, sortCopies } from './new-items.js';

/** Puts the items of feeds among the observations, each story once, and hands what is new or changed to the next stage. */
@Injectable()
export class FeedStore {
  constructor(private readonly observations: ObservationsService) {}

  /**
   * Stores what visits brought, of different feeds, in the given transaction; gives what came of each, in their order. However many
   * visits, it takes the same few statements; visits that bring nothing new take one, which reads.
   */
  async store(manager: EntityManager, visits: readonly Brought[], now: Date): Promise<Outcome[]> {
    const parted = (await part(manager, visits)).map((visit) => ({ ...visit, candidates: once(visit.candidates) }));
    const leftOut = parted.flatMap(({ feed, fresh }) => fresh.map((item) => ({ feed, item })));
    await keepLeftOut(manager, leftOut, now);
    const places = parted.flatMap(placesOf);
    const met = places.length > 0 ? await meet(manager, places, now) : [];
    await noteSeen(manager, met, now);
    const changed = await this.change(manager, met, now);
    const stored = await this.add(manager, met, now);
    const within = (all: ReadonlySet<Candidate>, candidates: readonly Candidate[]) =>
      candidates.filter((each) => all.has(each)).length;
    return parted.map(({ candidates, fresh }) => {
      return { stored: within(stored, candidates), changed: within(changed, candidates), dropped: fresh.length };
    });
  }

  /**
   * Stores new items and remembers known ones under their new keys; gives those that were stored somewhere. What needs no database is
   * worked out before the other writers have to wait.
   */
  private async add(manager: EntityManager, met: readonly Met[], now: Date): Promise<Set<Candidate>> {
    const toWrite = met.filter((item) => item.known.length === 0 || lacksKeys(item));
    if (toWrite.length === 0) return new Set();
    const ready = prepared(toWrite.filter(({ known }) => known.length === 0));
    await oneWriterAtATime(manager, new Set(toWrite.map(({ region }) => region)));
    const again = await meet(manager, toWrite, now);
    const metMeanwhile = new Set(again.flatMap(({ known }, index) => (known.length > 0 ? [toWrite[index]] : [])));
    const { originals, copies } = await sortCopies(
      manager,
      ready.filter(({ met: item }) => !metMeanwhile.has(item)),
    );
    if (originals.length > 0) await insertItems(manager, originals, now);
    for (const [region, own] of Map.groupBy(originals, (item) => item.region))
      await this.observations.stored(manager, region, own.map(({ id }) => id)); // prettier-ignore
    const copied = copies.map(({ item, observation }): Met => ({ ...item.met, known: [toldBy(observation)] }));
    await recognise(manager, [...again.filter(lacksKeys), ...copied], now);
    return new Set(originals.map((item) => item.met.candidate));
  }

  private async change(manager: EntityManager, met: readonly Met[], now: Date): Promise<Set<Candidate>> {
    const changed = changedItems(met, now);
    if (changed.length === 0) return new Set();
    for (const [region, ids] of await change(manager, changed, now)) await this.observations.stored(manager, region, ids);
    return new Set(changed.map(({ candidate }) => candidate));
  }
}

function placesOf({ feed, candidates }: Parted): Place[] {
  return feed.regions.flatMap((region) => candidates.map((candidate) => ({ feed, region, candidate })));
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

/** What is known of a copy: only the observation that tells the story, of another feed. */
function toldBy(observation: string): Met['known'][number] {
  return { key: '', feed: '', observation, words: null, changedAt: null, stale: false };
}
