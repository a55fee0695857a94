import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { checkedMoment } from '../observations/check-note.js';
import { Organisation } from '../people/organisation.entity.js';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { cleanText } from '../privacy/clean-text.js';
import { redact } from '../privacy/redact.js';
import { Level, type Trend } from '../trends/trend.entity.js';
import { TrendFacts } from '../trends/trend-facts.service.js';
import { record } from '../trends/changing/trend-history.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { CodeOrange, CodeOrangeRecipient } from './code-orange.entity.js';
import { countSentences, draftMessage, MOST_SENTENCES } from './draft-message.js';

/** Longest message, in UTF-16 units: five long sentences. */
const LONGEST = 1_500;

/** What a person may change of a draft. */
export interface DraftEdit {
  id: string;
  version: number;
  subject: string;
  message: string;
  organisationIds: string[];
}

/** Writing a code oranje: from the evidence, to chosen organisations, until somebody else may approve it. */
@Injectable()
export class CodeOrangeDrafting {
  constructor(
    private readonly database: DataSource,
    private readonly trends: TrendReading,
    private readonly facts: TrendFacts,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** A draft from the evidence of a trend; a draft that is there already is given back. */
  async draft(viewer: Viewer, trendId: string): Promise<CodeOrange> {
    const trend = await this.trends.find(viewer, trendId);
    if (!trend) throw new Refusal('trends.notFound');
    const [message, schools] = await Promise.all([this.compose(trend), this.nearbySchools(viewer, trendId)]);
    return this.changing(viewer, async (manager) => {
      // From now on a person counts on this trend: the machine does not clear it away when it becomes empty.
      await manager.query(`UPDATE trends SET made_by_machine = false WHERE id = $1`, [trendId]);
      const open = await manager.findOneBy(CodeOrange, { trendId, status: In(['draft', 'awaiting_approval']) });
      if (open) return open;
      const people = { createdById: viewer.id, editedById: viewer.id };
      const made = await manager.save(CodeOrange, {
        ...message,
        ...people,
        trendId,
        region: viewer.region,
        level: Level.orange,
        demo: trend.demo,
      });
      await this.setRecipients(manager, viewer, made.id, schools);
      return made;
    });
  }

  async update(viewer: Viewer, { id, version, organisationIds, ...text }: DraftEdit): Promise<CodeOrange> {
    const subject = redact(cleanText(text.subject)).text;
    const message = redact(cleanText(text.message)).text;
    if (!subject || !message) throw new Refusal('codeOrange.textMissing');
    if (subject.length > 150) throw new Refusal('codeOrange.subjectTooLong', { most: 150 });
    if (message.length > LONGEST) throw new Refusal('codeOrange.textTooLong', { most: LONGEST });
    if (countSentences(message) > MOST_SENTENCES) throw new Refusal('codeOrange.tooManySentences', { most: MOST_SENTENCES });
    return this.act(viewer, id, version, ['draft', 'awaiting_approval'], async (manager, draft) => {
      Object.assign(draft, { subject, message, status: 'draft', editedById: viewer.id });
      await this.setRecipients(manager, viewer, id, organisationIds);
    });
  }

  async requestApproval(viewer: Viewer, id: string, version: number): Promise<CodeOrange> {
    return this.act(viewer, id, version, ['draft'], async (manager, draft) => {
      const trend = await this.trends.find(viewer, draft.trendId, manager);
      if (trend?.sharingCanAmplify) throw new Refusal('codeOrange.sharingCanAmplify');
      if (!(await manager.existsBy(CodeOrangeRecipient, { codeOrangeId: id }))) throw new Refusal('codeOrange.noRecipients');
      draft.status = 'awaiting_approval';
    });
  }

  /** Rood is not sent: it is handed over outside this product, and only that is written down. */
  async handOver(viewer: Viewer, trendId: string, to: string, at: Date, note: string): Promise<CodeOrange> {
    const trend = await this.trends.find(viewer, trendId);
    if (!trend) throw new Refusal('trends.notFound');
    const handedOverTo = redact(cleanText(to)).text.slice(0, 200);
    if (!handedOverTo) throw new Refusal('codeOrange.handOverToMissing');
    checkedMoment(at, this.clock.now());
    const message = redact(cleanText(note)).text.slice(0, LONGEST);
    return this.changing(viewer, async (manager) => {
      await manager.query(`UPDATE trends SET level = 'red', version = version + 1, made_by_machine = false WHERE id = $1`, [
        trendId,
      ]);
      const sentence = `Rood: overgedragen aan ${handedOverTo}.`;
      await record(manager, { trendId, accountId: viewer.id, kind: 'start', sentence });
      const made = {
        region: viewer.region,
        trendId,
        level: Level.red,
        subject: trend.title,
        message,
        status: 'handed_over' as const,
      };
      const people = { createdById: viewer.id, editedById: viewer.id };
      return manager.save(CodeOrange, { ...made, ...people, handedOverTo, handedOverAt: at, demo: trend.demo });
    });
  }

  /** Does something with a message that nobody else changed meanwhile and that is still in one of these states. */
  async act(
    viewer: Viewer,
    id: string,
    version: number | null,
    states: CodeOrange['status'][],
    change: (manager: EntityManager, codeOrange: CodeOrange) => Promise<void>,
  ): Promise<CodeOrange> {
    return this.changing(viewer, async (manager) => {
      const codeOrange = await manager.findOne(CodeOrange, {
        where: { id, region: viewer.region },
        lock: { mode: 'pessimistic_write' },
      });
      if (!codeOrange) throw new Refusal('codeOrange.notFound');
      if (!states.includes(codeOrange.status)) throw new Refusal('codeOrange.notInThisState', { status: codeOrange.status });
      if (version !== null && codeOrange.version !== version)
        throw new Refusal('codeOrange.changedByOther', { version: codeOrange.version });
      await change(manager, codeOrange);
      codeOrange.version += 1;
      return manager.save(CodeOrange, codeOrange);
    });
  }

  private async changing(viewer: Viewer, change: (manager: EntityManager) => Promise<CodeOrange>): Promise<CodeOrange> {
    const id = await this.database.transaction(async (manager) => {
      const codeOrange = await change(manager);
      await this.live.announce(manager, viewer.region, ['code_orange', 'trends']);
      return codeOrange.id;
    });
    return this.database.manager.findOneOrFail(CodeOrange, { where: { id }, relations: WITH_PEOPLE });
  }

  private async compose(trend: Trend) {
    const [labels, [counts], [first]] = await Promise.all([
      this.facts.labels([trend.id]),
      this.facts.counts([trend.id]),
      this.facts.upcoming([trend.id]),
    ]);
    const of = (kind: string) =>
      labels.filter(({ kind: own, value }) => own === kind && value !== 'offline').map(({ label }) => label);
    const announced = first ? [first.text, first.place].filter(Boolean).join(', ') : null;
    const { certainty } = trend;
    const organisations = counts?.organisations ?? 0;
    return draftMessage({
      topics: of('topic'),
      places: of('place'),
      platforms: of('platform'),
      certainty,
      organisations,
      announced,
    });
  }

  /** Who is asked first: the schools with an address in the municipalities where it plays. */
  private async nearbySchools(viewer: Viewer, trendId: string): Promise<string[]> {
    const codes = (await this.facts.labels([trendId])).flatMap((label) => label.municipality_code ?? []);
    const schools = await this.database.query<{ id: string }[]>(
      `SELECT id FROM organisations WHERE region = $1 AND kind = 'school' AND active AND cardinality(alert_emails) > 0 AND municipality_code = ANY ($2)`,
      [viewer.region, codes],
    );
    return schools.map(({ id }) => id);
  }

  private async setRecipients(
    manager: EntityManager,
    viewer: Viewer,
    codeOrangeId: string,
    organisationIds: string[],
  ): Promise<void> {
    const ids = [...new Set(organisationIds)];
    const known = await manager.countBy(Organisation, { id: In(ids), region: viewer.region, active: true });
    if (known !== ids.length) throw new Refusal('people.unknownOrganisation');
    await manager.delete(CodeOrangeRecipient, { codeOrangeId });
    await manager.query(`INSERT INTO code_orange_recipients (code_orange_id, organisation_id) SELECT $1, unnest($2::uuid[])`, [
      codeOrangeId,
      ids,
    ]);
  }
}

/** A message with who made and who approved it. */
export const WITH_PEOPLE = { createdBy: { organisation: true }, approvedBy: { organisation: true } } as const;
