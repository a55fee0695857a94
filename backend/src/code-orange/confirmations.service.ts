import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { cleanText } from '../privacy/clean-text.js';
import { redact } from '../privacy/redact.js';
import type { Confirmation } from './code-orange.entity.js';
import { hashToken } from './code-orange-sending.service.js';

/** What an organisation can answer: it plays here, it does not, we need help. */
export const answers = ['here', 'not_here', 'help_needed'] as const;

/** Confirming without an account, through the link in the mail: it can be opened often, and answered once. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
  ) {}

  /** What is behind a link; opening it says that the mail arrived, never that it was read. */
  async open(token: string): Promise<Confirmation | null> {
    const [changed] = await this.database.query<[{ region: string }[], number]>(
      `UPDATE code_orange_recipients r SET delivered_at = now(), problem = NULL, status = CASE WHEN r.status IN ('queued', 'unsure', 'sent') THEN 'delivered' ELSE r.status END
       FROM code_oranges c WHERE c.id = r.code_orange_id AND r.token_hash = $1 AND r.delivered_at IS NULL RETURNING c.region`,
      [hashToken(token)],
    );
    if (changed[0]) await this.live.announce(this.database.manager, changed[0].region, ['code_orange']);
    return this.find(token);
  }

  /** The answer of an organisation; a second answer through the same link is refused. */
  async confirm(token: string, answer: string, role: string, note: string | null): Promise<Confirmation> {
    if (!(answers as readonly string[]).includes(answer)) throw new Refusal('codeOrange.unknownAnswer');
    const by = shortened(role, 80);
    const said = note ? shortened(note, 500) : null;
    await this.database.transaction(async (manager) => {
      const [rows] = await manager.query<[{ region: string }[], number]>(
        `UPDATE code_orange_recipients r SET status = 'confirmed', confirmed_at = now(), delivered_at = coalesce(delivered_at, now()),
                answer = $2, confirmed_by = $3, note = $4,
                problem = NULL
         FROM code_oranges c WHERE c.id = r.code_orange_id AND r.token_hash = $1 AND r.confirmed_at IS NULL AND c.status = 'sent' RETURNING c.region`,
        [hashToken(token), answer, by, said],
      );
      if (rows[0]) await this.live.announce(manager, rows[0].region, ['code_orange']);
      else await this.refuse(token);
    });
    const confirmation = await this.find(token);
    if (!confirmation) throw new Refusal('codeOrange.linkNotValid');
    return confirmation;
  }

  private async refuse(token: string): Promise<never> {
    const known = await this.find(token);
    if (!known) throw new Refusal('codeOrange.linkNotValid');
    throw new Refusal(known.withdrawn ? 'codeOrange.withdrawn' : 'codeOrange.alreadyConfirmed');
  }

  private async find(token: string): Promise<Confirmation | null> {
    const [row] = await this.database.query<Confirmation[]>(
      `SELECT c.subject, c.message, o.name AS organisation, r.sent_at AS "sentAt", c.status = 'withdrawn' AS withdrawn,
              c.withdraw_reason AS "withdrawReason", r.answer, r.confirmed_at AS "confirmedAt"
       FROM code_orange_recipients r JOIN code_oranges c ON c.id = r.code_orange_id JOIN organisations o ON o.id = r.organisation_id
       WHERE r.token_hash = $1 AND c.status IN ('sent', 'withdrawn')`,
      [hashToken(token)],
    );
    return row ?? null;
  }
}

/** How much of what a stranger typed is read at all, in UTF-16 units: anybody can send a text here. */
const READ_AT_MOST = 2_000;

/** A typed text after the privacy gate, at most so long; null when nothing is left. */
const shortened = (text: string, most: number): string | null =>
  redact(cleanText(text.slice(0, READ_AT_MOST))).text.slice(0, most) || null;
