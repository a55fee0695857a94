import type { EntityManager } from 'typeorm';
import { changeSentence, type TrendEdit } from '../trends/changing/change-sentence.js';
import { Trend } from '../trends/trend.entity.js';
import type { Act } from '../trends/changing/trend-history.js';
import type { TrendShaping } from '../trends/changing/trend-shaping.service.js';
import type { DemoStep, DemoStory } from './demo-config.js';
import { demoMoment } from './demo-moments.js';
import { type FilledObservation, idOf, type Ids } from './demo-rows.js';

/** What the decisions of the demonstration are taken with. */
export interface DemoScene {
  manager: EntityManager;
  shaping: TrendShaping;
  region: string;
  now: Date;
  /** The end of the last inloopuur: people have looked at what came before it, and not yet at what came after. */
  lastClosed: Date;
  organisations: Ids;
  people: Ids;
}

const DAY = 86_400_000;

/** Does with one phenomenon what people did: puts its evidence together, decides, answers. Returns the trend. */
export async function tellStory(
  scene: DemoScene,
  story: DemoStory,
  observations: readonly FilledObservation[],
): Promise<string | undefined> {
  const own = observations.filter((observation) => observation.story === story.key);
  const trendId = await putTogether(scene, story, own);
  if (!trendId) return undefined;
  await takeSteps(scene, trendId, story);
  for (const { by, answer, daysAgo } of story.sightings)
    await scene.manager.query(`INSERT INTO sightings (trend_id, organisation_id, answer, at) VALUES ($1, $2, $3, $4)`, [
      ...[trendId, idOf(scene.organisations, by), answer, demoMoment(scene.now, daysAgo, '13:30')],
    ]);
  return trendId;
}

/** Gathers what people have looked at, and what joined it since, in the largest trend of the story. */
async function putTogether(scene: DemoScene, story: DemoStory, own: readonly FilledObservation[]): Promise<string | undefined> {
  const { manager, shaping } = scene;
  const until = story.sortedUntil === undefined ? scene.lastClosed : demoMoment(scene.now, story.sortedUntil, '23:59');
  const seen = own.filter(({ at }) => at < until).map(({ id }) => id);
  const later = own.filter(({ at }) => at >= until).map(({ id }) => id);
  const pieces = await manager.query<{ trend_id: string; title: string }[]>(
    `SELECT m.trend_id, t.title FROM trend_observations m JOIN trends t ON t.id = m.trend_id
     WHERE m.observation_id = ANY ($1) AND m.state = 'joined' GROUP BY 1, 2 ORDER BY count(*) DESC, min(t.first_seen)`,
    [seen],
  );
  const [target, ...others] = pieces;
  if (!target) return undefined;
  for (const { trend_id: from, title } of others) {
    const moved = await shaping.move(manager, from, target.trend_id, `Samengevoegd vanuit ‘${title}’.`, [...seen, ...later]);
    await leaveEmpty(scene, story, { from, into: target.trend_id, title, moved });
  }
  await manager.query(
    `INSERT INTO trend_observations (trend_id, observation_id, state, because) SELECT $1, id, 'joined', 'Toegevoegd in het inloopuur.'
     FROM unnest($2::uuid[]) AS id
     WHERE NOT EXISTS (SELECT FROM trend_observations m WHERE m.observation_id = id AND m.state = 'joined')
     ON CONFLICT (trend_id, observation_id) DO UPDATE SET state = 'joined', because = excluded.because`,
    [target.trend_id, seen],
  );
  await manager.query(`DELETE FROM trend_observations WHERE observation_id = ANY ($1) AND state = 'proposed'`, [seen]);
  await shaping.recount(manager, target.trend_id);
  return target.trend_id;
}

/** A trend of which nothing is left points at the one that took it over; from the last inloopuur on. */
async function leaveEmpty(
  scene: DemoScene,
  story: DemoStory,
  { from, into, title, moved }: { from: string; into: string; title: string; moved: string[] },
): Promise<void> {
  const [, emptied] = await scene.manager.query<[unknown[], number]>(
    `UPDATE trends SET merged_into = $2, closed_at = $3, version = version + 1
     WHERE id = $1 AND NOT EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = $1 AND m.state = 'joined')`,
    [from, into, scene.lastClosed],
  );
  if (emptied === 0) return scene.shaping.recount(scene.manager, from);
  const step = story.steps.at(-1);
  const daysAgo = Math.max(step?.daysAgo ?? 0, story.closed?.daysAgo ?? 0);
  const act = { trendId: into, kind: 'merge' as const, sentence: `‘${title}’ hierin samengevoegd.` };
  const before = { from, moved, closedAt: null, outcome: null };
  await remember(
    scene,
    { ...act, before, accountId: idOf(scene.people, step?.by ?? '') },
    demoMoment(scene.now, daysAgo, '10:20'),
  );
}

async function takeSteps(scene: DemoScene, trendId: string, { steps, closed }: DemoStory): Promise<void> {
  const { manager, people, now } = scene;
  const trend = await manager.findOneByOrFail(Trend, { id: trendId });
  for (const step of steps) {
    const after = editOf(step, people, now);
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, trend[key as keyof TrendEdit]]));
    const confirmed = step.second ? ' Bevestigd door een tweede persoon.' : '';
    const act = { trendId, kind: step.second ? ('level' as const) : ('update' as const), before, after: { ...after } };
    const accountId = idOf(people, step.second ?? step.by);
    await remember(
      scene,
      { ...act, accountId, sentence: changeSentence(before, after) + confirmed },
      demoMoment(now, step.daysAgo, '10:40'),
    );
    Object.assign(trend, after, { version: trend.version + 1 });
  }
  if (closed) {
    const at = demoMoment(now, closed.daysAgo, '10:50');
    const act = { trendId, kind: 'close' as const, sentence: 'Afgesloten.', after: { outcome: closed.outcome } };
    await remember(scene, { ...act, accountId: idOf(people, closed.by) }, at);
    Object.assign(trend, { closedAt: at, outcome: closed.outcome, version: trend.version + 1 });
  }
  await manager.save(Trend, trend);
}

function editOf(step: DemoStep, people: Ids, now: Date): TrendEdit {
  const { title, summary, level, certainty, phase, audience, sharingCanAmplify, owner, reviewInDays } = step;
  const edit: TrendEdit = { title, summary, level, certainty, phase, audience, sharingCanAmplify };
  if (owner) edit.ownerId = idOf(people, owner);
  if (reviewInDays) edit.reviewAt = new Date(now.getTime() + reviewInDays * DAY);
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
}

/** Writes an act into the history of its trend, at the moment that it happened. */
export async function remember(
  { manager }: Pick<DemoScene, 'manager'>,
  { trendId, accountId, kind, sentence, before, after }: Act,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO trend_changes (trend_id, account_id, kind, sentence, before, after, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [trendId, accountId, kind, sentence, JSON.stringify(before ?? {}), JSON.stringify(after ?? {}), at],
  );
}

/** Two weeks before the last inloopuur, in milliseconds. */
const QUIET = 14 * DAY;

/** Closes what was noticed once, weeks ago, and nobody followed: discussed in the last inloopuur. */
export async function closeQuiet(scene: DemoScene, accountId: string): Promise<void> {
  const [closed] = await scene.manager.query<[{ id: string }[], number]>(
    `UPDATE trends SET closed_at = $2, outcome = 'faded', version = version + 1
     WHERE region = $1 AND demo AND made_by_machine AND version = 1 AND closed_at IS NULL AND last_seen < $3 RETURNING id`,
    [scene.region, scene.lastClosed, new Date(scene.lastClosed.getTime() - QUIET)],
  );
  const act = { accountId, kind: 'close' as const, sentence: 'Afgesloten.', after: { outcome: 'faded' } };
  for (const { id } of closed) await remember(scene, { ...act, trendId: id }, scene.lastClosed);
}
