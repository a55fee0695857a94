import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { type ChangeKind, type ChangeNotice, Notices } from './notices.js';
import { Settings } from './settings.js';

const everyKind: ChangeKind[] = ['observations', 'tagging', 'trends', 'signals', 'feeds', 'code_orange', 'guidance', 'meetings'];

const CHANNEL = 'onderstroom_change';
/** How long to wait before listening again after the connection was lost, in milliseconds. */
const RETRY = 1_000;

/** Tells every open screen, on every replica, that something changed: one NOTIFY per batch, sent with the commit. */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly logger = new Logger(Live.name);
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client?: pg.Client;
  private stopped = false;
  private listening?: Promise<void>;
  private retry?: NodeJS.Timeout;

  constructor(private readonly settings: Settings) {}

  /** Announces a change in the transaction that makes it: it is told when, and only when, that commits. A change in no region is one in every region. */
  async announce(manager: EntityManager, region: string | null, kinds: ChangeKind[]): Promise<void> {
    await manager.query(
      `SELECT pg_notify($1, json_build_object('region', $2::text, 'kinds', $3::json, 'version', pg_current_xact_id()::text)::text)`,
      [CHANNEL, region, JSON.stringify(kinds)],
    );
  }

  /** The notices of one region, from this moment on; whoever takes them says when it is enough with `return()`. */
  changes(region: string): Notices {
    const listener = (notice: ChangeNotice) => {
      if (notice.region === region || notice.region === null) notices.push(notice);
    };
    const notices = new Notices(() => this.emitter.off('change', listener));
    this.onChange(listener);
    return notices;
  }

  /** Calls back on every notice of every region (for caches that must forget). */
  onChange(listener: (notice: ChangeNotice) => void): void {
    this.listening ??= this.listen();
    this.emitter.on('change', listener);
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.settings.databaseUrl, application_name: 'onderstroom live' });
    this.client = client;
    client.on('notification', ({ payload }) => payload && this.emitter.emit('change', JSON.parse(payload) as ChangeNotice));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      return this.lost(client);
    }
    // What was announced while nobody listened is not told again: everybody looks once.
    this.emitter.emit('change', { region: null, kinds: everyKind, version: randomUUID() } satisfies ChangeNotice);
  }

  private lost(client: pg.Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.logger.warn('The live connection with the database was lost; listening again in a second');
    this.retry = setTimeout(() => void this.listen(), RETRY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}
