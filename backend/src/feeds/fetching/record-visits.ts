import type { EntityManager } from 'typeorm';
import type { Aftermath, Remembered, Visit } from './after-fetch.js';
import type { Leased } from './leases.js';

/** So many visits of each feed are kept; older ones go. */
export const keptVisits = 50;

/** What a visit may change, by its column. */
const columns: Record<keyof Remembered, [name: string, type: string]> = {
  etag: ['etag', 'text'],
  lastModified: ['last_modified', 'text'],
  nextFetchAt: ['next_fetch_at', 'timestamptz'],
  lastFetchAt: ['last_fetch_at', 'timestamptz'],
  lastSuccessAt: ['last_success_at', 'timestamptz'],
  lastAnswerAt: ['last_answer_at', 'timestamptz'],
  lastItemAt: ['last_item_at', 'timestamptz'],
  failures: ['failures', 'int'],
  failingSince: ['failing_since', 'timestamptz'],
  failure: ['failure', 'text'],
  problem: ['problem', 'text'],
  movedTo: ['moved_to', 'text'],
  ttl: ['ttl', 'int'],
  publishedEvery: ['published_every', 'int'],
  lastPublishedAt: ['last_published_at', 'timestamptz'],
  retiredAt: ['retired_at', 'timestamptz'],
};
const keys = Object.keys(columns) as (keyof Remembered)[];
const named = Object.values(columns);

const statement = `
  WITH visit AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS v (id uuid, token uuid, address text, at timestamptz, outcome text, sentence text,
      items int, dropped int, milliseconds int, ${named.map((column) => column.join(' ')).join(', ')})),
  recorded AS (
    UPDATE feeds SET leased_until = NULL, leased_by = NULL, ${named.map(([name]) => `${name} = visit.${name}`).join(', ')}
    FROM visit WHERE feeds.id = visit.id AND feeds.leased_by = visit.token AND feeds.address = visit.address RETURNING feeds.id),
  logged AS (
    INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, dropped, milliseconds)
    SELECT id, at, outcome, sentence, items, dropped, milliseconds FROM visit JOIN recorded USING (id)),
  pruned AS (
    DELETE FROM feed_fetches old USING recorded, LATERAL (
      SELECT at FROM feed_fetches WHERE feed_id = recorded.id ORDER BY at DESC OFFSET ${keptVisits - 2} LIMIT 1) AS edge
    WHERE old.feed_id = recorded.id AND old.at < edge.at)
  SELECT id FROM recorded`;

/**
 * Records visits, all in one statement: how it is with each feed, its log, and the end of its lease. Only the worker that holds the
 * lease records, and only of the address that is still stated; gives the ids of the feeds recorded.
 */
export async function recordVisits(
  manager: EntityManager,
  ended: readonly { leased: Leased; visit: Visit; aftermath: Aftermath }[],
): Promise<string[]> {
  const rows = ended.map(({ leased: { feed, token }, visit, aftermath: { change, outcome, sentence } }) => ({
    id: feed.id,
    token,
    address: feed.address,
    at: visit.at,
    outcome,
    sentence,
    items: visit.stored,
    dropped: visit.dropped,
    milliseconds: Math.round(visit.milliseconds),
    ...Object.fromEntries(keys.map((key) => [columns[key][0], key in change ? change[key] : feed[key]])),
  }));
  const recorded = await manager.query<{ id: string }[]>(statement, [JSON.stringify(rows)]);
  return recorded.map(({ id }) => id);
}
