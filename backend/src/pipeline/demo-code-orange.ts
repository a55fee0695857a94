import { CodeOrange, CodeOrangeRecipient } from '../code-orange/code-orange.entity.js';
import { Level } from '../trends/trend.entity.js';
import type { DemoCodeOrange } from './demo-config.js';
import { demoMoment } from './demo-moments.js';
import { idOf } from './demo-rows.js';
import { type DemoScene, remember } from './demo-stories.js';

type Recipient = DemoCodeOrange['recipients'][number];
const MINUTE = 60_000;

/** Stores a code oranje as it was sent; nothing is mailed. Returns its id. */
export async function storeCodeOrange(scene: DemoScene, trendId: string, alert: DemoCodeOrange): Promise<string> {
  const { manager, region, people, organisations, now } = scene;
  const approvedAt = demoMoment(now, alert.daysAgo, '11:10');
  const { id } = await manager.save(CodeOrange, {
    region,
    trendId,
    level: Level.orange,
    subject: alert.subject,
    message: alert.message,
    status: 'sent',
    version: 3,
    createdById: idOf(people, alert.by),
    editedById: idOf(people, alert.by),
    createdAt: demoMoment(now, alert.daysAgo, '10:55'),
    approvedById: idOf(people, alert.approvedBy),
    approvedAt,
    demo: true,
  });
  const rows = alert.recipients.map((recipient) => ({
    codeOrangeId: id,
    organisationId: idOf(organisations, recipient.organisation),
    ...ledgerRow(recipient, approvedAt),
  }));
  await manager.insert(CodeOrangeRecipient, rows);
  const sentence = 'Code oranje verstuurd, door twee personen.';
  await remember(scene, { trendId, accountId: idOf(people, alert.approvedBy), kind: 'start', sentence }, approvedAt);
  return id;
}

function ledgerRow(
  { status, answer, confirmedBy, note, afterMinutes = 60 }: Recipient,
  approvedAt: Date,
): Partial<CodeOrangeRecipient> {
  if (status === 'not_sent') return { status, problem: 'Dit is een demo: er is niets verstuurd.' };
  const after = (minutes: number) => new Date(approvedAt.getTime() + minutes * MINUTE);
  const sent = { status, queuedAt: approvedAt, sentAt: after(1) };
  if (status === 'sent') return sent;
  const delivered = { ...sent, deliveredAt: after(afterMinutes) };
  return status === 'delivered' ? delivered : { ...delivered, confirmedAt: after(afterMinutes + 1), confirmedBy, answer, note };
}
