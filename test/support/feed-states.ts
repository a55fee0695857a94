import type { Sql } from './sql.js';

/** What a row of `feeds` holds when a feed is in a state, in SQL; `waiting` is how a feed begins. */
const rows: Record<string, string> = {
  waiting: `last_fetch_at = NULL, last_success_at = NULL, last_item_at = NULL`,
  healthy: `published_every = 45, last_published_at = now() - interval '20 minutes'`,
  quiet: `last_item_at = now() - interval '10 days', last_published_at = now() - interval '10 days', published_every = 120`,
  failing: `failures = 4, failure = 'network', failing_since = now() - interval '1 day',
    problem = 'De server van deze bron is niet te bereiken.'`,
  redirected: `moved_to = 'https://nieuw.voorbeeld.example/rss'`,
  gone: `failures = 3, failure = 'gone', failing_since = now() - interval '2 days', retired_at = now(),
    problem = 'De bron zegt zelf dat deze feed is opgeheven (410).'`,
  not_a_feed: `failures = 2, failure = 'not_a_feed', failing_since = now() - interval '3 hours',
    problem = 'Op dit adres staat een gewone webpagina, geen feed.'`,
  refused: `failures = 2, failure = 'refused', failing_since = now() - interval '5 hours',
    problem = 'De server weigert ons (403). Misschien laat deze bron geen automatische lezers toe.'`,
  paused: `paused = true`,
};

/** The states in which the page can show a feed. */
export const feedStates = Object.keys(rows);

/** Puts the feed whose code is the name of a state in that state, and keeps every feed from being fetched meanwhile. */
export async function bringStates(sql: Sql): Promise<void> {
  const well = `last_fetch_at = now(), last_success_at = now(), last_item_at = now(), next_fetch_at = now() + interval '6 hours',
    failures = 0, failure = NULL, failing_since = NULL, problem = NULL, moved_to = NULL, retired_at = NULL`;
  await sql.rows(`UPDATE feeds SET ${well}`);
  for (const [state, set] of Object.entries(rows)) await sql.rows(`UPDATE feeds SET ${set} WHERE code = $1`, [codeOf(state)]);
}

/** The code of the feed that is brought in a state: not_a_feed is 'not-a-feed'. */
export const codeOf = (state: string): string => state.replaceAll('_', '-');

/** A feed with fifty visits of every outcome, ten items left out and a lesson. */
export async function fillHistory(sql: Sql, code: string): Promise<void> {
  const [feed] = await sql.rows<{ id: string }>(`SELECT id FROM feeds WHERE code = $1`, [code]);
  await sql.rows(
    `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, dropped, milliseconds)
     SELECT $1, now() - n * interval '31 minutes', outcome,
       CASE outcome WHEN 'new' THEN '2 nieuwe berichten.' WHEN 'failed' THEN 'De server van deze bron is niet te bereiken.'
         WHEN 'offline' THEN 'Onderstroom had zelf geen internet.' ELSE 'Niets nieuws.' END,
       CASE outcome WHEN 'new' THEN 2 ELSE 0 END, CASE outcome WHEN 'new' THEN 5 ELSE 0 END, 180 + n * 7
     FROM (SELECT n, CASE WHEN n IN (7, 8, 9) THEN 'failed' WHEN n = 20 THEN 'offline' WHEN n % 4 = 1 THEN 'new' ELSE 'not_modified' END AS outcome
       FROM generate_series(1, 49) AS n) AS visits`,
    [feed?.id],
  );
  await sql.rows(
    `INSERT INTO feed_dropped (feed_id, key, keys, title, link, reason, noticed_at, dropped_at)
     SELECT $1, 'made-up ' || n, ARRAY['made-up ' || n], (ARRAY['Winkeliers willen langer open op koopavond', 'Weer: zaterdag droog, zondag kans op regen',
       'Raad praat over de parkeertarieven in het centrum', 'Fietspad langs het kanaal drie weken dicht'])[1 + n % 4],
       'https://voorbeeld.example/' || n, 'past bij geen onderwerp', now() - n * interval '5 hours', now() - n * interval '5 hours'
     FROM generate_series(1, 12) AS n`,
    [feed?.id],
  );
  await sql.rows(
    `INSERT INTO feed_lessons (feed_id, title, taught_at) VALUES ($1, 'Jongeren helpen ouderen met hun telefoon', now() - interval '2 days')`,
    [feed?.id],
  );
}
