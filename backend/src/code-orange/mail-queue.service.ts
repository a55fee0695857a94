import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Jobs } from '../platform/jobs.js';
import { Live } from '../platform/live.js';
import { type Attempt, Mailer } from '../platform/mail/mailer.js';
import { Settings } from '../platform/settings.js';
import { composeMail } from './message-mail.js';

/** The queue that says 'there are mails waiting'. */
export const MAILS_WAITING = 'codeOrange.mails';
/** After so many attempts at an unreachable server a mail counts as not sent, and a person may try again. */
const ATTEMPTS = 6;

/** One mail that this worker has taken. */
interface Claimed {
  id: string;
  recipient_id: string;
  kind: 'alert' | 'withdrawal';
  email: string;
  token: string | null;
  attempts: number;
  organisation: string;
  region: string;
  subject: string;
  message: string;
  withdraw_reason: string | null;
  demo: boolean;
}

/**
 * Sends what waits, each mail at most once: it is claimed (and that committed) before it goes to the server, so that a crash
 * in between never sends it twice. What was claimed and never finished is shown as 'niet zeker', for a person to decide.
 */
@Injectable()
export class MailQueue {
  private readonly logger = new Logger(MailQueue.name);

  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly live: Live,
    private readonly settings: Settings,
  ) {}

  private get sends(): boolean {
    return this.settings.role !== 'app' && this.mailer.configured;
  }

  async start(): Promise<void> {
    if (!this.sends) return;
    await this.tellUnfinished();
    await this.jobs.work(MAILS_WAITING, () => this.sendWaiting());
    await this.jobs.enqueue(MAILS_WAITING, {}, { singletonKey: 'start' });
  }

  /** Sends every waiting mail; throws when the server could not be reached, so that the job is tried again later. */
  async sendWaiting(): Promise<void> {
    let unreachable = false;
    const tried = new Set<string>();
    for (let mail = await this.claim(tried); mail; mail = await this.claim(tried)) {
      tried.add(mail.id);
      const attempt = await this.mailer.send(this.compose(mail));
      unreachable ||= attempt.outcome === 'unreachable';
      await this.settle(mail, attempt);
    }
    if (unreachable) throw new Error('mail server unreachable');
  }

  /** Also while nobody restarts anything: a mail that a killed worker left is told about within three minutes. */
  @Cron('15 * * * * *')
  async everyMinute(): Promise<void> {
    if (!this.sends) return;
    await this.tellUnfinished().catch((error: Error) => this.logger.warn(`Unfinished mails were not told: ${error.message}`));
  }

  /** A worker died between claiming and finishing: it is not sent again by itself, and its line says so. */
  private async tellUnfinished(): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [regions] = await manager.query<[{ region: string }[], number]>(
        `WITH left_behind AS (UPDATE mails SET problem = $1
           WHERE sent_at IS NULL AND problem IS NULL AND claimed_at < now() - interval '2 minutes' RETURNING recipient_id)
         UPDATE code_orange_recipients r SET problem = $1, status = CASE WHEN r.status = 'queued' THEN 'unsure' ELSE r.status END
         FROM left_behind m, code_oranges c WHERE m.recipient_id = r.id AND c.id = r.code_orange_id RETURNING c.region`,
        ['De server stopte tijdens het versturen: we weten niet zeker of de mail is aangekomen.'],
      );
      if (regions.length > 0) await this.jobs.enqueue(MAILS_WAITING, {}, {}, manager);
      for (const region of new Set(regions.map((row) => row.region))) await this.live.announce(manager, region, ['code_orange']);
    });
  }

  private async claim(tried: Set<string>): Promise<Claimed | undefined> {
    const [rows] = await this.database.query<[Claimed[], number]>(
      `UPDATE mails SET claimed_at = now(), attempts = mails.attempts + 1
       FROM code_orange_recipients r JOIN code_oranges c ON c.id = r.code_orange_id JOIN organisations o ON o.id = r.organisation_id
       WHERE mails.id = (${NEXT})
         AND r.id = mails.recipient_id
       RETURNING mails.id, mails.recipient_id, mails.kind, mails.email, mails.token, mails.attempts, o.name AS organisation, c.region, c.subject,
                 c.message, c.withdraw_reason, c.demo`,
      [[...tried]],
    );
    return rows[0];
  }

  private compose(mail: Claimed) {
    const { id, email: to, organisation, subject, message, demo } = mail;
    const link = mail.kind === 'alert' && mail.token ? `${this.settings.publicUrl}/bevestig/${mail.token}` : null;
    const withdrawReason = mail.kind === 'withdrawal' ? (mail.withdraw_reason ?? '') : null;
    return composeMail({ id, to, organisation, subject, message, link, withdrawReason, demo, domain: this.mailer.domain });
  }

  private async settle(mail: Claimed, attempt: Attempt): Promise<void> {
    const sent = attempt.outcome === 'sent';
    const again = attempt.outcome === 'unreachable' && mail.attempts < ATTEMPTS;
    const problem = attempt.outcome === 'sent' ? null : attempt.sentence;
    await this.database.transaction(async (manager) => {
      await manager.query(
        `UPDATE mails SET sent_at = CASE WHEN $2 THEN now() END, token = CASE WHEN $5 THEN token END,
                claimed_at = CASE WHEN $3 THEN NULL ELSE claimed_at END, problem = $4 WHERE id = $1`,
        [mail.id, sent, again, problem, again || attempt.outcome === 'unsure'],
      );
      if (mail.kind === 'withdrawal') await manager.query(TAKEN_BACK, [mail.recipient_id, sent, problem]);
      else await manager.query(SENT, [mail.recipient_id, sent, again, problem, attempt.outcome === 'unsure']);
      await this.live.announce(manager, mail.region, ['code_orange']);
    });
  }
}

/**
 * The mail that goes next: an alert as long as its message stands, and a withdrawal once it is known that its alert arrived or
 * may have arrived. A mail that was not sent keeps its token only as long as it may be on its way.
 */
const NEXT = `
  SELECT m.id FROM mails m JOIN code_orange_recipients mr ON mr.id = m.recipient_id JOIN code_oranges mc ON mc.id = mr.code_orange_id
  WHERE m.sent_at IS NULL AND m.claimed_at IS NULL AND m.id <> ALL ($1) AND CASE m.kind WHEN 'alert' THEN mc.status = 'sent'
    ELSE EXISTS (SELECT FROM mails a WHERE a.recipient_id = m.recipient_id AND a.email = m.email AND a.kind = 'alert'
                 AND (a.sent_at IS NOT NULL OR (a.claimed_at IS NOT NULL AND a.token IS NOT NULL AND a.problem IS NOT NULL))) END
  ORDER BY m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
const TAKEN_BACK = `
  UPDATE code_orange_recipients SET withdrawn_sent_at = CASE WHEN $2 THEN now() ELSE withdrawn_sent_at END,
    problem = CASE WHEN $2 THEN problem ELSE 'Het intrekken is niet aangekomen. ' || $3 END WHERE id = $1`;
/** One address that took it is enough for an organisation to count as sent. */
const SENT = `
  UPDATE code_orange_recipients r SET
    sent_at = CASE WHEN $2 THEN coalesce(r.sent_at, now()) ELSE r.sent_at END,
    problem = CASE WHEN $2 THEN NULL ELSE $4 END,
    status = CASE WHEN r.status IN ('delivered', 'confirmed') THEN r.status WHEN $2 OR r.sent_at IS NOT NULL THEN 'sent'
      WHEN c.status = 'sent' AND ($3 OR EXISTS (SELECT FROM mails m WHERE m.recipient_id = r.id AND m.kind = 'alert' AND m.sent_at IS NULL
        AND (m.claimed_at IS NULL OR m.problem IS NULL))) THEN 'queued' WHEN $5 OR r.status = 'unsure' THEN 'unsure' ELSE 'not_sent' END
  FROM code_oranges c WHERE r.id = $1 AND c.id = r.code_orange_id`;
