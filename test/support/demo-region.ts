import { demoSignIn, type Api } from './api.js';
import type { MailServer } from './mail-server.js';
import { eventually, type Product } from './product.js';

/** The roles of the demonstration region that pages are seen by. */
export const demoRoles = ['youth_worker', 'host', 'editor', 'school_contact', 'admin', 'privacy_officer'] as const;

/** One of the roles of the demonstration region. */
export type DemoRole = (typeof demoRoles)[number];

/** What the pages of the product show: who is signed in, and the addresses of things that exist. */
export interface PreparedRegion {
  url: string;
  people: Record<DemoRole, Api>;
  trend: string;
  codeOrange: Record<'draft' | 'awaiting' | 'sent', string>;
  guidance: Record<'concept' | 'adopted', string>;
  /** A feed that brought something. */
  feed: string;
  /** The link in a mail about a code oranje. */
  confirmation: string;
  invitation: string;
}

/** Brings the demonstration region to the point where every page has something to show. */
export async function prepareRegion(product: Product, mail: MailServer): Promise<PreparedRegion> {
  const signedIn = await Promise.all(demoRoles.map(async (role) => [role, await demoSignIn(product.url, role)] as const));
  const people = Object.fromEntries(signedIn) as Record<DemoRole, Api>;
  const { host, editor, admin } = people;
  await host.ask(`mutation { startMeeting { id } }`);
  const { trend, other, third } = await chooseTrends(host);
  const sent = await draft(editor, trend);
  await editor.ask(`mutation($id: ID!, $version: Int!) { requestApproval(id: $id, version: $version) { id } }`, sent);
  const { codeOrange } = await host.ask<{ codeOrange: { version: number } }>(
    `query($id: ID!) { codeOrange(id: $id) { version } }`,
    { id: sent.id },
  );
  await host.ask(`mutation($id: ID!, $version: Int!) { approveCodeOrange(id: $id, version: $version) { id } }`, {
    id: sent.id,
    version: codeOrange.version,
  });
  const awaiting = await draft(editor, other);
  await editor.ask(`mutation($id: ID!, $version: Int!) { requestApproval(id: $id, version: $version) { id } }`, awaiting);
  const unsent = await draft(host, third);
  return {
    url: product.url,
    people,
    trend,
    codeOrange: { draft: unsent.id, awaiting: awaiting.id, sent: await sentEarlier(host, sent.id) },
    guidance: await chooseGuidances(editor, trend),
    feed: await feedWithItems(editor),
    confirmation: await linkInMail(mail),
    invitation: await invite(admin),
  };
}

/** The trend with an announced moment and the most evidence, and two more that no code oranje is about. */
async function chooseTrends(host: Api) {
  const { trends } = await host.ask<{
    trends: { items: { id: string; observationCount: number; upcoming: unknown[]; codeOranges: unknown[] }[] };
  }>(`{ trends(first: 60) { items { id observationCount upcoming { text } codeOranges { id } } } }`);
  const free = trends.items
    .filter(({ codeOranges }) => codeOranges.length === 0)
    .sort((a, b) => b.observationCount - a.observationCount);
  const rich = free.find(({ upcoming }) => upcoming.length > 0);
  const [other, third] = free.filter(({ id }) => id !== rich?.id);
  if (!rich || !other || !third) throw new Error('the demonstration region has too few trends');
  return { trend: rich.id, other: other.id, third: third.id };
}

async function draft(author: Api, trendId: string): Promise<{ id: string; version: number }> {
  const { draftCodeOrange } = await author.ask<{ draftCodeOrange: { id: string; version: number } }>(
    `mutation($trendId: ID!) { draftCodeOrange(trendId: $trendId) { id version } }`,
    { trendId },
  );
  return draftCodeOrange;
}

/** A code oranje of the demonstration itself, with answers, when there is one. */
async function sentEarlier(host: Api, otherwise: string): Promise<string> {
  const { codeOranges } = await host.ask<{ codeOranges: { id: string; recipients: { answer: string | null }[] }[] }>(
    `{ codeOranges { id recipients { answer } } }`,
  );
  return codeOranges.find(({ recipients }) => recipients.some(({ answer }) => answer !== null))?.id ?? otherwise;
}

async function chooseGuidances(editor: Api, trendId: string): Promise<PreparedRegion['guidance']> {
  const { guidances } = await editor.ask<{ guidances: { id: string; status: string }[] }>(`{ guidances { id status } }`);
  const adopted = guidances.find(({ status }) => status === 'adopted')?.id;
  const { draftGuidance } = await editor.ask<{ draftGuidance: { id: string } }>(
    `mutation($trendId: ID!) { draftGuidance(trendId: $trendId) { id } }`,
    { trendId },
  );
  return { concept: draftGuidance.id, adopted: adopted ?? draftGuidance.id };
}

async function feedWithItems(editor: Api): Promise<string> {
  const { feeds } = await editor.ask<{ feeds: { id: string; itemsTotal: number }[] }>(`{ feeds { id itemsTotal } }`);
  const [most] = feeds.sort((a, b) => b.itemsTotal - a.itemsTotal);
  if (!most) throw new Error('the demonstration region has no feeds');
  return most.id;
}

async function linkInMail(mail: MailServer): Promise<string> {
  const mails = await eventually(
    async () => mail.mails,
    ({ length }) => length > 0,
  );
  const link = /http\S+\/bevestig\/\S+/.exec(mails[0]?.text ?? '')?.[0];
  if (!link) throw new Error('no mail with a confirmation link arrived');
  return new URL(link).pathname;
}

async function invite(admin: Api): Promise<string> {
  const { inviteAccount } = await admin.ask<{ inviteAccount: { link: string } }>(
    `mutation($input: InviteInput!) { inviteAccount(input: $input) { link } }`,
    { input: { name: 'Nieuwe collega', email: `collega-${Date.now()}@voorbeeld.example`, roles: ['partner'] } },
  );
  const { pathname, search } = new URL(inviteAccount.link);
  return pathname + search;
}
