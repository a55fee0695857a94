import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '../settings.js';

/** A mail, ready for the mail server. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same text with some form; without it the mail is plain text. */
  html?: string;
  /** The same mail sent again has the same id. */
  messageId: string;
}

/** What became of one attempt; 'unsure' means that the server may have taken it, so that it is not sent again by itself. */
export type Attempt = { outcome: 'sent' } | { outcome: 'refused' | 'unreachable' | 'unsure'; sentence: string };

/** Milliseconds before a silent mail server is given up. */
const PATIENCE = 20_000;

/** Hands mails to the mail server of the instance, one at a time. */
@Injectable()
export class Mailer {
  private readonly url?: string;
  private readonly from: string;
  readonly domain: string;

  constructor(settings: Settings) {
    this.domain = new URL(settings.publicUrl).hostname;
    this.from = settings.smtpFrom ?? `Onderstroom <onderstroom@${this.domain}>`;
    this.url = settings.smtpUrl;
  }

  get configured(): boolean {
    return this.url !== undefined;
  }

  async send(mail: Mail): Promise<Attempt> {
    if (!this.url) return { outcome: 'unreachable', sentence: 'Er is geen mailserver ingesteld.' };
    const conversation = new Conversation();
    const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    try {
      await createTransport({ ...patience, url: this.url, logger: conversation, transactionLog: true }).sendMail({
        ...mail,
        from: this.from,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { outcome: 'sent' };
    } catch (error) {
      return judge(error as { responseCode?: number }, conversation.handedOver);
    }
  }
}

/** Listens along while one mail is handed to a server: a connection that breaks off does not say how far it was. */
class Conversation {
  /** The server has said that the text may come (RFC 5321 §4.1.1.4): from here on it may have it. */
  handedOver = false;
  private said = '';

  readonly trace = () => undefined;
  readonly info = () => undefined;
  readonly warn = () => undefined;
  readonly error = () => undefined;
  readonly fatal = () => undefined;
  readonly debug = (entry: unknown, line: unknown) => {
    const { tnx } = entry as { tnx?: string };
    if (tnx === 'client') this.said = String(line);
    if (tnx === 'server' && this.said === 'DATA' && /^[23]/.test(String(line))) this.handedOver = true;
  };
}

/** Only a failure before the text went out, or an answer that says no, is surely 'not sent'. */
function judge({ responseCode }: { responseCode?: number }, handedOver: boolean): Attempt {
  if (responseCode !== undefined && responseCode >= 500)
    return { outcome: 'refused', sentence: `De mailserver weigert dit adres of bericht (antwoord ${responseCode}).` };
  if (responseCode !== undefined)
    return { outcome: 'unreachable', sentence: `De mailserver vraagt om later terug te komen (antwoord ${responseCode}).` };
  if (handedOver)
    return {
      outcome: 'unsure',
      sentence: 'De verbinding viel weg tijdens het versturen: we weten niet zeker of de mail is aangekomen.',
    };
  return { outcome: 'unreachable', sentence: 'De mailserver is niet bereikbaar.' };
}
