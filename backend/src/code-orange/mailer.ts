import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '../platform/settings.js';
import type { Mail } from './message-mail.js';

/** What became of one attempt; 'unsure' means that the server may have taken it, so that it is not sent again by itself. */
export type Attempt = { outcome: 'sent' } | { outcome: 'refused' | 'unreachable' | 'unsure'; sentence: string };

/** Milliseconds before a silent mail server is given up. */
const PATIENCE = 20_000;

/** Hands mails to the mail server of the instance, one at a time. */
@Injectable()
export class Mailer {
  private readonly transport?: Transporter;
  private readonly from: string;
  readonly domain: string;

  constructor(settings: Settings) {
    this.domain = new URL(settings.publicUrl).hostname;
    this.from = settings.smtpFrom ?? `Onderstroom <onderstroom@${this.domain}>`;
    const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    if (settings.smtpUrl) this.transport = createTransport({ ...patience, url: settings.smtpUrl });
  }

  get configured(): boolean {
    return this.transport !== undefined;
  }

  async send(mail: Mail): Promise<Attempt> {
    if (!this.transport) return { outcome: 'unreachable', sentence: 'Er is geen mailserver ingesteld.' };
    try {
      await this.transport.sendMail({ ...mail, from: this.from, headers: { 'Auto-Submitted': 'auto-generated' } });
      return { outcome: 'sent' };
    } catch (error) {
      return judge(error as { code?: string; command?: string; responseCode?: number });
    }
  }
}

/** Only a failure before the text went out, or a plain refusal, is surely 'not sent' (RFC 5321 §4.5.4: DATA is the point of no return). */
function judge({ command, responseCode }: { code?: string; command?: string; responseCode?: number }): Attempt {
  if (responseCode !== undefined && responseCode >= 500)
    return { outcome: 'refused', sentence: `De mailserver weigert dit adres of bericht (antwoord ${responseCode}).` };
  if (responseCode !== undefined)
    return { outcome: 'unreachable', sentence: `De mailserver vraagt om later terug te komen (antwoord ${responseCode}).` };
  if (command === 'DATA')
    return {
      outcome: 'unsure',
      sentence: 'De verbinding viel weg tijdens het versturen: we weten niet zeker of de mail is aangekomen.',
    };
  return { outcome: 'unreachable', sentence: 'De mailserver is niet bereikbaar.' };
}
