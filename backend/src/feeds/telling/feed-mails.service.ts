import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Jobs } from '../../platform/jobs.js';
import { type Attempt, Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import type { Told } from './feed-changes.js';
import type { FeedMail } from './feed-mail.js';

/** The queue with one job per mail about feeds. */
const FEED_MAILS = 'feeds.mails';
/** From a minute to two hours apart, some nine hours in all; what is not gone then is told in the next daily mail. */
const PATIENCE = { retryLimit: 10, retryDelay: 60, retryBackoff: true, retryDelayMax: 7_200 };

/** A mail about feeds for one person; `toldBefore` is what this person knew of the feeds in it, to tell it anew if it never goes out. */
export interface PersonalMail extends FeedMail {
  accountId: string;
  toldBefore: Record<string, Told> | null;
}

type Claimed = FeedMail & { id: string; email: string };

/**
 * Keeps the mails about feeds and sends each at most once: a mail is claimed (and that committed) before it goes to the server.
 * One that was claimed and never finished may have arrived, so that it is not sent again, and is logged.
 */
@Injectable()
export class FeedMails implements OnApplicationBootstrap {
  private readonly logger = new Logger(FeedMails.name);

  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  get configured(): boolean {
    return this.mailer.configured;
  }

  /** True where the daily mails are made and sent: in a worker that has a mail server. */
  get sends(): boolean {
    return this.settings.role !== 'app' && this.configured;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.sends) return;
    await this.jobs.work<{ id: string }>(FEED_MAILS, async ([mail]) => mail && this.deliver(mail.id), 1);
  }

  /** Keeps mails in the transaction that says why there are any. Returns their ids. */
  async keep(manager: EntityManager, occasion: string, mails: readonly PersonalMail[]): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO feed_mails (occasion, account_id, subject, text, told_before)
       SELECT $1, mail.* FROM jsonb_to_recordset($2) AS mail ("accountId" uuid, subject text, text text, "toldBefore" jsonb)
       RETURNING id`,
      [occasion, JSON.stringify(mails)],
    );
    return rows.map(({ id }) => id);
  }

  /** Lets a worker send these mails, once the transaction stands. */
  async enqueue(manager: EntityManager, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.jobs.enqueue(FEED_MAILS, { id }, PATIENCE, manager);
  }

  /** Sends one mail, unless that was tried already; throws when the server could not be reached, so that it is tried again later. */
  async deliver(id: string): Promise<void> {
    const mail = await this.claim(id);
    if (!mail) return this.tellUnfinished(id);
    const { email: to, subject, text } = mail;
    const attempt = await this.mailer.send({ to, subject, text, messageId: `<${id}@${this.mailer.domain}>` });
    await this.settle(id, attempt);
    if (attempt.outcome === 'unreachable') throw new Error('mail server unreachable');
    if (attempt.outcome !== 'sent') this.logger.warn(`Mail ${id} about feeds: ${attempt.sentence}`);
  }

  private async claim(id: string): Promise<Claimed | undefined> {
    const [rows] = await this.database.query<[Claimed[], number]>(
      `UPDATE feed_mails m SET claimed_at = now() FROM accounts a
       WHERE m.id = $1 AND m.claimed_at IS NULL AND a.id = m.account_id AND a.active RETURNING m.id, m.subject, m.text, a.email`,
      [id],
    );
    return rows[0];
  }

  private async settle(id: string, { outcome }: Attempt): Promise<void> {
    const again = outcome === 'unreachable';
    await this.database.query(
      `UPDATE feed_mails SET outcome = $2, claimed_at = CASE WHEN $3 THEN NULL ELSE claimed_at END WHERE id = $1`,
      [id, again ? null : outcome, again],
    );
  }

  /** A worker died between claiming and finishing: the mail is not sent again, and that is not kept quiet. */
  private async tellUnfinished(id: string): Promise<void> {
    const [rows] = await this.database.query<[object[], number]>(
      `UPDATE feed_mails SET outcome = 'unsure' WHERE id = $1 AND claimed_at IS NOT NULL AND outcome IS NULL RETURNING id`,
      [id],
    );
    if (rows.length > 0) this.logger.warn(`Mail ${id} about feeds: a worker stopped while it was sent; it may have arrived.`);
  }
}
