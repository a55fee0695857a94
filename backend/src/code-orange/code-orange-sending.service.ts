import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Jobs } from '../platform/jobs.js';
import { Mailer } from '../platform/mail/mailer.js';
import { cleanText } from '../privacy/clean-text.js';
import { redact } from '../privacy/redact.js';
import { record } from '../trends/changing/trend-history.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { CodeOrangeDrafting } from './code-orange-drafting.service.js';
import type { CodeOrange } from './code-orange.entity.js';
import { MAILS_WAITING, MailQueue } from './mail-queue.service.js';

/** Only a hash of the token in a link is kept. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Approving, sending again and taking back: each enqueues its mails in the transaction that decides it. */
@Injectable()
export class CodeOrangeSending implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly drafting: CodeOrangeDrafting,
    private readonly trends: TrendReading,
    private readonly mailer: Mailer,
    private readonly mails: MailQueue,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.mails.start();
  }

  /** A second person agrees, and the message goes out; the colour of the trend is then oranje, by two people. */
  async approve(viewer: Viewer, id: string, version: number): Promise<CodeOrange> {
    return this.drafting.act(viewer, id, version, ['awaiting_approval'], async (manager, message) => {
      if ([message.createdById, message.editedById].includes(viewer.id)) throw new Refusal('codeOrange.secondPersonNeeded');
      const trend = await this.trends.find(viewer, message.trendId, manager);
      if (trend?.sharingCanAmplify) throw new Refusal('codeOrange.sharingCanAmplify');
      Object.assign(message, { status: 'sent', approvedById: viewer.id, approvedAt: this.clock.now() });
      await this.enqueue(manager, id);
      await manager.query(
        `UPDATE trends SET level = 'orange', pending_level = NULL, pending_by = NULL, pending_at = NULL, version = version + 1,
                review_at = coalesce(review_at, $2::timestamptz + interval '3 days')
         WHERE id = (SELECT coalesce(merged_into, id) FROM trends WHERE id = $1) AND level IN ('green', 'yellow')`,
        [message.trendId, this.clock.now()],
      );
      await record(manager, {
        trendId: message.trendId,
        accountId: viewer.id,
        kind: 'start',
        sentence: 'Code oranje verstuurd, door twee personen.',
      });
    });
  }

  /** Tries again for the organisations that have not got it: no mail server then, no address, or refused. */
  async resend(viewer: Viewer, id: string): Promise<CodeOrange> {
    return this.drafting.act(viewer, id, null, ['sent'], (manager) => this.enqueue(manager, id));
  }

  /** Takes a message back: exactly those who got it, or may have got it, are told; what was not sent yet is not sent. */
  async withdraw(viewer: Viewer, id: string, rawReason: string): Promise<CodeOrange> {
    const reason = redact(cleanText(rawReason)).text.slice(0, 500);
    if (!reason) throw new Refusal('codeOrange.reasonMissing');
    return this.drafting.act(viewer, id, null, ['sent'], async (manager, message) => {
      Object.assign(message, { status: 'withdrawn', withdrawnAt: this.clock.now(), withdrawReason: reason });
      await manager.query(
        `INSERT INTO mails (recipient_id, kind, email)
         SELECT m.recipient_id, 'withdrawal', m.email FROM mails m JOIN code_orange_recipients r ON r.id = m.recipient_id
         WHERE r.code_orange_id = $1 AND m.kind = 'alert' AND m.claimed_at IS NOT NULL AND (m.sent_at IS NOT NULL OR m.token IS NOT NULL)
         ON CONFLICT DO NOTHING`,
        [id],
      );
      await manager.query(
        `DELETE FROM mails m USING code_orange_recipients r
         WHERE r.id = m.recipient_id AND r.code_orange_id = $1 AND m.kind = 'alert' AND m.claimed_at IS NULL`,
        [id],
      );
      await manager.query(
        `UPDATE code_orange_recipients SET status = 'not_sent', problem = 'Ingetrokken voordat het verstuurd was.'
         WHERE code_orange_id = $1 AND status = 'queued'`,
        [id],
      );
      await this.jobs.enqueue(MAILS_WAITING, { id }, {}, manager);
      await record(manager, {
        trendId: message.trendId,
        accountId: viewer.id,
        kind: 'start',
        sentence: 'Code oranje ingetrokken.',
      });
    });
  }

  private async enqueue(manager: EntityManager, id: string): Promise<void> {
    const recipients = await manager.query<{ id: string; alert_emails: string[] }[]>(
      `SELECT r.id, o.alert_emails FROM code_orange_recipients r JOIN organisations o ON o.id = r.organisation_id
       WHERE r.code_orange_id = $1 AND r.status IN ('draft', 'not_sent') ORDER BY o.name`,
      [id],
    );
    for (const { id: recipientId, alert_emails: emails } of recipients) await this.enqueueOne(manager, recipientId, emails);
    if (this.mailer.configured) await this.jobs.enqueue(MAILS_WAITING, { id }, {}, manager);
  }

  private async enqueueOne(manager: EntityManager, recipientId: string, emails: string[]): Promise<void> {
    const problem = !this.mailer.configured
      ? 'Er is geen mailserver ingesteld.'
      : emails.length === 0
        ? 'Van deze organisatie is geen e-mailadres bekend.'
        : null;
    // A mail that may have arrived after all holds this link already: it stays good.
    const [known] = await manager.query<{ token: string }[]>(
      `SELECT token FROM mails WHERE recipient_id = $1 AND kind = 'alert' AND token IS NOT NULL`,
      [recipientId],
    );
    const token = known?.token ?? randomBytes(24).toString('base64url');
    await manager.query(
      `UPDATE code_orange_recipients SET status = $2, problem = $3, emails = $4, token_hash = $5,
              queued_at = CASE WHEN $2 = 'queued' THEN now() END WHERE id = $1`,
      [recipientId, problem ? 'not_sent' : 'queued', problem, emails, hashToken(token)],
    );
    if (problem) return;
    await manager.query(`DELETE FROM mails WHERE recipient_id = $1 AND kind = 'alert' AND sent_at IS NULL`, [recipientId]);
    await manager.query(
      `INSERT INTO mails (recipient_id, kind, email, token) SELECT $1, 'alert', unnest($2::text[]), $3 ON CONFLICT DO NOTHING`,
      [recipientId, emails, token],
    );
  }
}
