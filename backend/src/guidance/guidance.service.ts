import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Refusal } from '../platform/web/errors.js';
import { cleanText } from '../privacy/clean-text.js';
import { redact } from '../privacy/redact.js';
import type { Trend } from '../trends/trend.entity.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { checkContent } from './check-content.js';
import { draftGuidance } from './drafting/draft.js';
import { Guidance, SavedGuidance } from './guidance.entity.js';
import { GuidanceEvidenceReading } from './guidance-evidence.service.js';
import { GuidanceKeeping } from './guidance-keeping.service.js';
import { InstanceStandardTexts } from './standard-texts.service.js';
import { roleInWords } from '../people/roles.js';

const schoolKinds = ['PO', 'VO', 'mbo'];
const LONGEST_TITLE = 160;
const LONGEST_REASON = 500;

/** What a save brings. */
export interface GuidanceText {
  title: string;
  content: string;
  schoolTypes: string[];
  reviewBefore: Date | null;
}

/** Drawing up, adopting, expiring and restoring a handreiking. */
@Injectable()
export class GuidanceService {
  constructor(
    private readonly database: DataSource,
    private readonly keeping: GuidanceKeeping,
    private readonly trends: TrendReading,
    private readonly evidence: GuidanceEvidenceReading,
    private readonly standard: InstanceStandardTexts,
  ) {}

  /** A concept for a trend, filled with what is known; when the trend has a handreiking that is not vervallen, that one. */
  async draft(viewer: Viewer, trendId: string): Promise<Guidance> {
    const found = await this.trends.find(viewer, trendId);
    const trend = found?.mergedIntoId ? await this.trends.find(viewer, found.mergedIntoId) : found;
    if (!trend) throw new Refusal('trends.notFound');
    const draft = draftGuidance(await this.evidence.of(trend), this.standard.texts);
    return this.database.transaction(async (manager) => {
      const existing = await this.keeping.living(manager, trend.id);
      if (existing) return existing;
      const concept = manager.create(Guidance, {
        region: trend.region,
        trendId: trend.id,
        title: draft.title,
        content: JSON.stringify(checkContent(JSON.stringify(draft.document))),
        sources: draft.sources,
        version: 0,
        schoolTypes: ['VO'],
        reviewBefore: null,
        drawnUpBy: roleInWords(viewer.roles),
        demo: trend.demo,
      });
      return this.keeping.keep(manager, viewer, concept, trend, 'Eerste opzet uit wat bekend is.');
    });
  }

  async save(viewer: Viewer, id: string, version: number, text: GuidanceText): Promise<Guidance> {
    const title = redact(cleanText(text.title)).text;
    if (!title) throw new Refusal('guidance.titleMissing');
    if (title.length > LONGEST_TITLE) throw new Refusal('guidance.titleTooLong', { most: LONGEST_TITLE });
    const content = JSON.stringify(checkContent(text.content));
    const schoolTypes = schoolKinds.filter((kind) => text.schoolTypes.includes(kind));
    return this.change(viewer, id, version, (manager, guidance, trend) => {
      Object.assign(guidance, { title, content, schoolTypes, reviewBefore: text.reviewBefore });
      return this.keeping.keep(manager, viewer, guidance, trend, 'Bewaard.');
    });
  }

  /** Makes the newest version the one that schools use; takes another person than who saved it. */
  async adopt(viewer: Viewer, id: string, version: number): Promise<Guidance> {
    return this.change(viewer, id, version, async (manager, guidance) => {
      if (guidance.status === 'adopted') return guidance;
      const where = { guidanceId: id, number: guidance.version };
      const saved = await manager.findOneByOrFail(SavedGuidance, where);
      if (saved.savedById === viewer.id) throw new Refusal('guidance.secondPersonNeeded');
      const checkedBy = roleInWords(viewer.roles);
      await manager.update(SavedGuidance, where, {
        adoptedAt: this.keeping.now(),
        checkedBy,
        note: `${saved.note} Vastgesteld.`,
      });
      Object.assign(guidance, { status: 'adopted', adoptedVersion: guidance.version, checkedBy, updatedAt: this.keeping.now() });
      return this.keeping.store(manager, guidance);
    });
  }

  async expire(viewer: Viewer, id: string, version: number, reason: string): Promise<Guidance> {
    const expiredReason = redact(cleanText(reason)).text;
    if (!expiredReason) throw new Refusal('guidance.reasonMissing');
    if (expiredReason.length > LONGEST_REASON) throw new Refusal('guidance.reasonTooLong', { most: LONGEST_REASON });
    return this.change(viewer, id, version, (manager, guidance) => {
      Object.assign(guidance, { status: 'expired', expiredReason, updatedAt: this.keeping.now() });
      return this.keeping.store(manager, guidance);
    });
  }

  /** Puts an earlier version back, as a new concept. */
  async restore(viewer: Viewer, id: string, number: number): Promise<Guidance> {
    return this.change(viewer, id, null, async (manager, guidance, trend) => {
      const saved = await manager.findOneBy(SavedGuidance, { guidanceId: id, number });
      if (!saved) throw new Refusal('guidance.versionNotFound');
      const { title, content, schoolTypes, reviewBefore } = saved;
      Object.assign(guidance, { title, content, schoolTypes, reviewBefore });
      return this.keeping.keep(manager, viewer, guidance, trend, `Versie ${number} teruggezet.`);
    });
  }

  private change(
    viewer: Viewer,
    id: string,
    version: number | null,
    act: (manager: EntityManager, guidance: Guidance, trend: Trend | null) => Promise<Guidance>,
  ): Promise<Guidance> {
    return this.database.transaction(async (manager) => {
      const guidance = await this.keeping.locked(manager, viewer, id, version);
      return act(manager, guidance, await this.keeping.trendOf(manager, guidance));
    });
  }
}
