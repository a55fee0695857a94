import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Live } from '../platform/live.js';
import { Settings } from '../platform/settings.js';
import { type Background, readBackground } from './grouping/background.js';
import { createGrouper, type Document, type Grouper, type Placement } from './grouping/grouping.js';
import { oneAtATime } from './one-at-a-time.js';
import { trendTitle } from './trend-title.js';

/** How far back a text can find company, in days; the grouper's own window. */
const WINDOW_DAYS = 7;

/** An observation that has to find its trend. */
interface Waiting extends Document {
  region: string;
  noticed_at: Date;
  topics: string[];
  places: string[];
  platforms: string[];
  hashtags: string[];
  demo: boolean;
}

const labels = (kind: string) =>
  `ARRAY(SELECT t.label FROM tags t WHERE t.observation_id = o.id AND t.kind = '${kind}' AND NOT t.rejected AND t.value <> 'offline' ORDER BY t.made_by = 'person' DESC, t.certainty DESC NULLS LAST, length(t.label) DESC)`;
const TEXT = `concat_ws(E'\\n', o.title, o.text)`;

/** A trend got one more observation; as long as no person judged it, a second organisation or feed makes it 'several sources'. */
const GREW = `
  UPDATE trends SET last_seen = greatest(last_seen, $2), first_seen = least(first_seen, $2),
    certainty = CASE WHEN version = 1 AND certainty = 'one_source' AND (
      SELECT count(DISTINCT coalesce(o.organisation_id, o.feed_id)) FROM trend_observations m JOIN observations o ON o.id = m.observation_id
      WHERE m.trend_id = trends.id AND m.state = 'joined') > 1 THEN 'several_sources' ELSE certainty END
  WHERE id = $1`;

/** What a machine put in a trend or proposed for one, and no person confirmed, of observations that are noise. */
const NOISE_LEAVES = `
  DELETE FROM trend_observations m USING observations o
  WHERE o.id = m.observation_id AND o.id = ANY ($1) AND o.region = $2 AND o.noise AND m.score IS NOT NULL AND m.state <> 'rejected'
    AND NOT EXISTS (SELECT FROM trend_changes c WHERE c.trend_id = m.trend_id AND c.kind = 'proposal' AND c.undone_at IS NULL
                      AND c.before ->> 'observationId' = m.observation_id::text)
  RETURNING m.trend_id`;

/** A trend lost evidence: when it was last seen is judged by what is left, and, as long as no person judged it, how sure and since when. */
const SHRANK = `
  UPDATE trends SET last_seen = s.last, first_seen = CASE WHEN version = 1 THEN s.first ELSE first_seen END,
    certainty = CASE WHEN version = 1 AND certainty = 'several_sources' AND s.sources < 2 THEN 'one_source' ELSE certainty END
  FROM (SELECT m.trend_id, max(o.noticed_at) AS last, min(o.noticed_at) AS first, count(DISTINCT coalesce(o.organisation_id, o.feed_id)) AS sources
        FROM trend_observations m JOIN observations o ON o.id = m.observation_id
        WHERE m.trend_id = ANY ($1) AND m.state = 'joined' GROUP BY 1) s
  WHERE id = s.trend_id`;

/** Lets each new observation join a trend, be proposed for one, or start one; the reason is kept. */
@Injectable()
export class TrendPlacing {
  private readonly background: Background;

  constructor(
    settings: Settings,
    private readonly live: Live,
  ) {
    this.background = readBackground(settings.ingestConfigs);
  }

  /** Places these observations of one region, in order of time; what was placed before stays where it is. */
  async placeAll(manager: EntityManager, region: string, ids: string[]): Promise<void> {
    await oneAtATime(manager, region);
    await this.letNoiseGo(manager, region, ids);
    const homeless = await this.clearEmpty(manager, region);
    const waiting = await manager.query<Waiting[]>(
      `SELECT o.id, o.region, ${TEXT} AS text, to_json(o.noticed_at) #>> '{}' AS at, o.noticed_at, o.demo,
              ${labels('topic')} AS topics, ${labels('place')} AS places, ${labels('platform')} AS platforms, ${labels('hashtag')} AS hashtags
       FROM observations o
       WHERE o.id = ANY ($1) AND o.region = $2 AND NOT o.noise AND NOT EXISTS (SELECT FROM trend_observations m WHERE m.observation_id = o.id)
       ORDER BY o.noticed_at, o.id`,
      [[...ids, ...homeless], region],
    );
    if (waiting.length === 0) return;
    const grouper = await this.grouper(manager, region, waiting);
    for (const observation of waiting) await this.place(manager, grouper, observation);
    await this.live.announce(manager, region, ['observations', 'trends']);
  }

  /** What turned out to be noise leaves the trends that a machine put it in or proposed it for; what a person put somewhere stays. */
  private async letNoiseGo(manager: EntityManager, region: string, ids: string[]): Promise<void> {
    const [left] = await manager.query<[{ trend_id: string }[], number]>(NOISE_LEAVES, [ids, region]);
    if (left.length === 0) return;
    await manager.query(SHRANK, [left.map((row) => row.trend_id)]);
    await this.live.announce(manager, region, ['observations', 'trends']);
  }

  /** Clears away trends that lost all evidence and that no person touched; gives what was only proposed for them. */
  private async clearEmpty(manager: EntityManager, region: string): Promise<string[]> {
    const empty = `FROM trends t WHERE t.region = $1 AND t.made_by_machine AND t.version = 1
       AND NOT EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = t.id AND m.state = 'joined')`;
    const rows = await manager.query<{ observation_id: string }[]>(
      `SELECT observation_id FROM trend_observations WHERE state = 'proposed' AND trend_id IN (SELECT t.id ${empty})`,
      [region],
    );
    await manager.query(`DELETE ${empty}`, [region]);
    return rows.map((row) => row.observation_id);
  }

  /** A grouper that knows what was placed in the window around the waiting observations. */
  private async grouper(manager: EntityManager, region: string, waiting: Waiting[]): Promise<Grouper> {
    const seed = await manager.query<(Document & { group: string })[]>(
      `SELECT o.id, ${TEXT} AS text, to_json(o.noticed_at) #>> '{}' AS at, coalesce(t.id, o.id) AS "group"
       FROM observations o
       LEFT JOIN trend_observations m ON m.observation_id = o.id AND m.state = 'joined'
       LEFT JOIN trends t ON t.id = m.trend_id AND t.closed_at IS NULL
       WHERE o.region = $1 AND NOT o.noise AND o.id <> ALL ($2)
         AND o.noticed_at BETWEEN $3::timestamptz - make_interval(days => $5) AND $4::timestamptz + make_interval(days => $5)
       ORDER BY o.noticed_at`,
      [region, waiting.map(({ id }) => id), waiting[0]?.noticed_at, waiting.at(-1)?.noticed_at, WINDOW_DAYS],
    );
    return createGrouper({ background: this.background, seed });
  }

  private async place(manager: EntityManager, grouper: Grouper, observation: Waiting): Promise<void> {
    const placement = grouper.place(observation);
    const trendId = await this.openTrend(manager, placement.group);
    if (placement.decision === 'propose' && trendId) return remember(manager, trendId, observation.id, 'proposed', placement);
    if (placement.decision === 'join' && trendId) {
      await remember(manager, trendId, observation.id, 'joined', placement);
      await manager.query(GREW, [trendId, observation.noticed_at]);
      return;
    }
    // Only what is about a topic starts a trend by itself: most news, and a quiet evening, is not a phenomenon.
    if (observation.topics.length === 0) return;
    const started = await this.start(manager, observation);
    const first = { ...placement, because: { ...placement.because, sentence: 'Met deze waarneming begon de trend.' } };
    await remember(manager, started, observation.id, 'joined', first);
    grouper.assign(observation.id, started);
    if (placement.decision === 'join') {
      await remember(manager, started, placement.group, 'joined', placement);
      grouper.assign(placement.group, started);
      await manager.query(
        `UPDATE trends SET first_seen = least(first_seen, (SELECT min(o.noticed_at) FROM trend_observations m
           JOIN observations o ON o.id = m.observation_id WHERE m.trend_id = $1 AND m.state = 'joined')) WHERE id = $1`,
        [started],
      );
    }
  }

  /** Waits for whoever is merging or closing it, and keeps it open until this is done. */
  private async openTrend(manager: EntityManager, group: string): Promise<string | undefined> {
    const open = `SELECT id FROM trends WHERE id = $1 AND closed_at IS NULL FOR KEY SHARE`;
    const [trend] = await manager.query<{ id: string }[]>(open, [group]);
    return trend?.id;
  }

  private async start(manager: EntityManager, observation: Waiting): Promise<string> {
    const [trend] = await manager.query<[{ id: string }]>(
      `INSERT INTO trends (region, title, first_seen, last_seen, demo) VALUES ($1, $2, $3, $3, $4) RETURNING id`,
      [observation.region, trendTitle(observation), observation.noticed_at, observation.demo],
    );
    return trend.id;
  }
}

/** Keeps where an observation belongs, unless there is no such observation (any more). */
async function remember(
  manager: EntityManager,
  trendId: string,
  observationId: string,
  state: 'joined' | 'proposed',
  { score, because }: Placement,
): Promise<void> {
  await manager.query(
    `INSERT INTO trend_observations (trend_id, observation_id, state, score, because, words)
     SELECT $1, id, $3, $4, $5, $6 FROM observations WHERE id = $2 ON CONFLICT DO NOTHING`,
    [trendId, observationId, state, score, because.sentence, because.words],
  );
}
