import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Account } from '../../people/account.entity.js';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { Live } from '../../platform/live.js';
import { transact } from '../../platform/transact.js';
import { cleanText } from '../../privacy/clean-text.js';
import { redact } from '../../privacy/redact.js';
import { changeSentence, type TrendEdit } from './change-sentence.js';
import { Level, Trend } from '../trend.entity.js';
import { lastAct, record } from './trend-history.js';
import { trendVisibleTo } from '../trend-visibility.js';
import type { UpdateTrendInput } from '../trends.models.js';

const ladder = [Level.green, Level.yellow, Level.orange, Level.red];
/** Days until a colour has to be looked at again, when nobody says otherwise (domain.md §4). */
const REVIEW_DAYS: Partial<Record<Level, number>> = { [Level.yellow]: 7, [Level.orange]: 3, [Level.red]: 1 };
const DAY = 86_400_000;

/** How a trend ended: prevented, nothing happened, incident, or over. */
export const outcomes = ['prevented', 'nothing_happened', 'incident', 'faded'] as const;

/** What people change of a trend: each act checks the version, is recorded, and can be taken back. */
@Injectable()
export class TrendEditing {
  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  async update(viewer: Viewer, { id, version, ...wanted }: UpdateTrendInput): Promise<Trend> {
    return this.act(viewer, id, version, async (manager, trend) => {
      const edit = await this.checked(manager, viewer, trend, wanted);
      const { level, ...direct } = edit;
      const before: TrendEdit & Partial<Asked> = pick(trend, direct);
      const after: TrendEdit & Partial<Asked> = direct;
      const pending = level !== undefined && needsTwo(trend.level, level);
      if (pending) Object.assign(before, asked(trend));
      if (pending) Object.assign(trend, this.ask(viewer, level));
      else if (level !== undefined) this.setLevel(trend, level, before, direct);
      Object.assign(trend, direct);
      const sentences = [changeSentence(before, direct), pending ? 'Oranje gevraagd; wacht op een tweede persoon.' : ''];
      const sentence = sentences.filter(Boolean).join(' ');
      if (pending) after.pendingTo = level;
      if (sentence) await record(manager, { trendId: id, accountId: viewer.id, kind: 'update', sentence, before, after });
    });
  }

  /** The second person agrees: only now the colour is raised. */
  async confirmLevel(viewer: Viewer, id: string, version: number): Promise<Trend> {
    return this.act(viewer, id, version, async (manager, trend) => {
      if (!trend.pendingTo) throw new Refusal('trends.nothingPending');
      if (trend.pendingBy === viewer.id) throw new Refusal('trends.secondPersonNeeded');
      const before: TrendEdit = {};
      const after: TrendEdit = {};
      this.setLevel(trend, trend.pendingTo, before, after);
      const sentence = `${changeSentence(before, after)} Bevestigd door een tweede persoon.`;
      await record(manager, { trendId: id, accountId: viewer.id, kind: 'level', sentence, before, after });
    });
  }

  async close(viewer: Viewer, id: string, version: number, outcome: string): Promise<Trend> {
    if (!(outcomes as readonly string[]).includes(outcome)) throw new Refusal('trends.unknownOutcome');
    return this.act(viewer, id, version, async (manager, trend) => {
      if (trend.closedAt) throw new Refusal('trends.alreadyClosed');
      const after = { closedAt: this.clock.now(), outcome };
      Object.assign(trend, { ...after, pendingTo: null, pendingBy: null, pendingAt: null });
      const before = { closedAt: null, outcome: null };
      await record(manager, { trendId: id, accountId: viewer.id, kind: 'close', sentence: 'Afgesloten.', before, after });
    });
  }

  /** Trends come back: reopening keeps the history. */
  async reopen(viewer: Viewer, id: string, version: number): Promise<Trend> {
    return this.act(viewer, id, version, async (manager, trend) => {
      if (!trend.closedAt) throw new Refusal('trends.notClosed');
      const before = { closedAt: trend.closedAt, outcome: trend.outcome };
      Object.assign(trend, { closedAt: null, outcome: null });
      await record(manager, {
        trendId: id,
        accountId: viewer.id,
        kind: 'reopen',
        sentence: 'Heropend: het speelt weer.',
        before,
        after: { closedAt: null, outcome: null },
      });
    });
  }

  /** The wish for a colour that a second person has to confirm. */
  ask(viewer: Viewer, level: Level): Asked {
    return { pendingTo: level, pendingBy: viewer.id, pendingAt: this.clock.now() };
  }

  /** The trend that a viewer may change, locked until the end of the transaction. */
  async locked(manager: EntityManager, viewer: Viewer, id: string): Promise<Trend> {
    const trend = await manager
      .createQueryBuilder(Trend, 'trend')
      .setLock('pessimistic_write')
      .where('trend.id = :id', { id })
      .andWhere(...trendVisibleTo(viewer))
      .getOne();
    if (!trend) throw new Refusal('trends.notFound');
    return trend;
  }

  /** Does something with a trend, unless somebody else changed it since the viewer looked. */
  async act(
    viewer: Viewer,
    id: string,
    version: number,
    change: (manager: EntityManager, trend: Trend) => Promise<void>,
  ): Promise<Trend> {
    return transact(this.database, async (manager) => {
      const trend = await this.locked(manager, viewer, id);
      if (trend.mergedIntoId) throw new Refusal('trends.alreadyMerged');
      if (trend.version !== version) {
        const act = await lastAct(manager, id);
        throw new Refusal('trends.changedByOther', { by: act?.by ?? '', sentence: act?.sentence ?? '', version: trend.version });
      }
      await change(manager, trend);
      trend.version += 1;
      const saved = await manager.save(Trend, trend);
      await this.live.announce(manager, trend.region, ['trends']);
      return saved;
    });
  }

  private setLevel(trend: Trend, level: Level, before: TrendEdit, after: TrendEdit): void {
    const days = REVIEW_DAYS[level];
    Object.assign(before, pick(trend, { level, reviewAt: null }));
    Object.assign(
      after,
      { level },
      after.reviewAt === undefined ? { reviewAt: days ? new Date(this.clock.now().getTime() + days * DAY) : null } : {},
    );
    Object.assign(trend, { ...after, pendingTo: null, pendingBy: null, pendingAt: null });
  }

  private async checked(
    manager: EntityManager,
    viewer: Viewer,
    trend: Trend,
    wanted: Omit<UpdateTrendInput, 'id' | 'version'>,
  ): Promise<TrendEdit> {
    const edit: TrendEdit = Object.fromEntries(
      Object.entries(wanted).filter(([key, value]) => value !== undefined && !same(trend[key as keyof Trend], value)),
    );
    for (const key of ['title', 'summary', 'level', 'certainty', 'phase', 'audience', 'sharingCanAmplify'] as const)
      if (edit[key] === null) delete edit[key];
    if (edit.reviewAt && Number.isNaN(edit.reviewAt.getTime())) throw new Refusal('observations.noDate');
    for (const key of ['title', 'summary'] as const) {
      const text = edit[key];
      if (text === undefined) continue;
      const kept = redact(cleanText(text)).text;
      const most = key === 'title' ? 200 : 4_000;
      if (key === 'title' && !kept) throw new Refusal('trends.titleMissing');
      if (kept.length > most) throw new Refusal('trends.textTooLong', { most });
      if (kept === trend[key]) delete edit[key];
      else edit[key] = kept;
    }
    const owned = { id: edit.ownerId ?? '', active: true, organisation: { region: viewer.region } };
    if (edit.ownerId && !(await manager.existsBy(Account, owned))) throw new Refusal('people.unknownAccount');
    return edit;
  }
}

/** Raising to oranje or higher takes two people; lowering is a normal act. */
export function needsTwo(from: Level, to: Level): boolean {
  return ladder.indexOf(to) >= ladder.indexOf(Level.orange) && ladder.indexOf(to) > ladder.indexOf(from);
}

/** A colour that one person asked for. */
type Asked = Pick<Trend, 'pendingTo' | 'pendingBy' | 'pendingAt'>;

const asked = ({ pendingTo, pendingBy, pendingAt }: Trend): Asked => ({ pendingTo, pendingBy, pendingAt });

const same = (a: unknown, b: unknown): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

function pick(trend: Trend, keys: TrendEdit): TrendEdit {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, trend[key as keyof TrendEdit]]));
}
