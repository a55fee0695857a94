import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OrganisationKind } from '../people/organisation.entity.js';
import { Audience } from '../people/visibility.js';
import { redact } from '../privacy/redact.js';
import type { DemoConfig, DemoMeeting, DemoObservation, DemoOrganisations } from './demo-config.js';
import { demoMoment, withComingDays } from './demo-moments.js';

/** Ids by the key of a demo file. */
export type Ids = Map<string, string>;

/** An observation of the demonstration, as it was stored. */
export interface FilledObservation {
  id: string;
  story?: string;
  at: Date;
}

/** The id that belongs to a key; throws on a key that the files do not define. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`demo: '${key}' is not defined`);
  return id;
}

/** Makes sure that the organisations are there; their mail goes nowhere (.invalid). */
export async function storeOrganisations(manager: EntityManager, region: string, { organisations }: DemoConfig): Promise<Ids> {
  const rows = organisations.map(({ municipality, ...rest }) => ({
    ...rest,
    municipality_code: municipality,
    school_types: rest.schoolTypes,
    alert_emails: [`veiligheid@${rest.key}.demo.onderstroom.invalid`],
  }));
  const stored = await manager.query<{ id: string; key: string }[]>(
    `INSERT INTO organisations (region, name, kind, school_types, municipality_code, alert_emails, demo)
     SELECT $1, name, kind, school_types, municipality_code, alert_emails, true
     FROM jsonb_to_recordset($2) AS new (name text, kind text, school_types text[], municipality_code text, alert_emails text[])
     ON CONFLICT (region, name) DO UPDATE SET demo = true
     RETURNING id, name AS key`,
    [region, JSON.stringify(rows)],
  );
  const byName = new Map(stored.map(({ id, key }) => [key, id]));
  return new Map(organisations.map(({ key, name }) => [key, byName.get(name) ?? '']));
}

/** Fictional feeds: nobody fetches them, they only name where a fictional item came from. */
export async function storeFeeds(manager: EntityManager, region: string, { feeds }: DemoOrganisations): Promise<Ids> {
  const stored = await manager.query<{ id: string; code: string }[]>(
    `INSERT INTO feeds (code, name, address, kind, regions, config, configured, paused, demo, next_fetch_at)
     SELECT 'demo-' || key, name, 'https://demo.onderstroom.invalid/' || key, 'demo', ARRAY[$1], '{}', false, true, true, 'infinity'
     FROM jsonb_to_recordset($2) AS new (key text, name text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name
     RETURNING id, code`,
    [region, JSON.stringify(feeds)],
  );
  return new Map(stored.map(({ id, code }) => [code.replace(/^demo-/, ''), id]));
}

/** Stores the observations relative to now, in order of time; noticed and stored at the same moment. */
export async function storeObservations(
  manager: EntityManager,
  region: string,
  config: DemoConfig,
  ids: Ids,
  now: Date,
): Promise<FilledObservation[]> {
  const rows = config.observations
    .map((observation) => observationRow(observation, config, ids, now))
    .sort((a, b) => a.noticed_at.localeCompare(b.noticed_at));
  await manager.query(
    `INSERT INTO observations (id, region, audience, origin, text, masked, title, link, feed_id, organisation_id, told_by, said, noticed_at, created_at, demo)
     SELECT id, $1, audience, origin, text, masked, title, link, feed_id, organisation_id, told_by, said, noticed_at, noticed_at, true
     FROM jsonb_to_recordset($2) AS new (id uuid, audience text, origin text, text text, masked jsonb, title text, link text, feed_id uuid,
                                         organisation_id uuid, told_by text, said jsonb, noticed_at timestamptz)`,
    [region, JSON.stringify(rows)],
  );
  return rows.map(({ id, story, noticed_at }) => ({ id, story, at: new Date(noticed_at) }));
}

function observationRow(observation: DemoObservation, config: DemoConfig, ids: Ids, now: Date) {
  const { by, story, daysAgo, time, platforms, place, ageGroups } = observation;
  const at = demoMoment(now, daysAgo, time);
  const { text, spans } = redact(withComingDays(observation.text, at, now));
  const organisation = config.organisations.find(({ key }) => key === by);
  const origin = organisation ? 'person' : 'feed';
  const inner = organisation?.kind === OrganisationKind.youth_work ? Audience.core : Audience.meeting;
  return {
    id: randomUUID(),
    story,
    origin,
    audience: organisation ? inner : Audience.public,
    text,
    masked: spans.map(({ start, end, type }) => ({ start, end, type })),
    title: observation.title ?? null,
    link: observation.link ?? null,
    feed_id: organisation ? null : idOf(ids, by),
    organisation_id: organisation ? idOf(ids, by) : null,
    told_by: observation.toldBy ?? null,
    said: { platforms, place, ageGroups },
    noticed_at: at.toISOString(),
  };
}

/** Stores the inloopuren that were, each an hour in the morning; returns their ids and the end of the last one. */
export async function storeMeetings(
  manager: EntityManager,
  region: string,
  meetings: readonly DemoMeeting[],
  people: Ids,
  now: Date,
): Promise<{ ids: string[]; lastClosed: Date }> {
  const rows = meetings.map(({ daysAgo, by, notes }) => ({
    id: randomUUID(),
    started_at: demoMoment(now, daysAgo, '10:00'),
    closed_at: demoMoment(now, daysAgo, '11:00'),
    notes,
    started_by: idOf(people, by),
  }));
  await manager.query(
    `INSERT INTO meetings (id, region, started_at, closed_at, notes, started_by, demo)
     SELECT id, $1, started_at, closed_at, notes, started_by, true
     FROM jsonb_to_recordset($2) AS new (id uuid, started_at timestamptz, closed_at timestamptz, notes text, started_by uuid)`,
    [region, JSON.stringify(rows)],
  );
  return { ids: rows.map(({ id }) => id), lastClosed: new Date(Math.max(...rows.map((row) => row.closed_at.getTime()))) };
}
