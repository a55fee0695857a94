import { MailQueue } from '../src/code-orange/mail-queue.service.js';
import type { Person } from './crew.js';
import type { Product } from './product.js';

/** A message as a spec looks at it. */
export interface FoundMessage {
  id: string;
  version: number;
  status: string;
  subject: string;
  message: string;
  summary: string;
  recipients: {
    status: string;
    problem: string | null;
    confirmedBy: string | null;
    note: string | null;
    withdrawnSentAt: string | null;
  }[];
}

const FIELDS = `id version status subject message summary recipients { status problem confirmedBy note withdrawnSentAt }`;
const edit = `mutation($id: ID!, $version: Int!, $subject: String!, $message: String!, $organisationIds: [ID!]!) {
  updateCodeOrange(id: $id, version: $version, subject: $subject, message: $message, organisationIds: $organisationIds) { id } }`;

/** Acts on the messages about the one trend of a spec: the first person drafts and asks, the second approves. */
export class CodeOranges {
  constructor(
    private readonly product: Product,
    private readonly maker: Person,
    private readonly second: Person,
  ) {}

  async draft(): Promise<FoundMessage> {
    const [trend] = await this.product.database.query<[{ id: string }]>(`SELECT id FROM trends`);
    const query = `mutation($id: ID!) { draftCodeOrange(trendId: $id) { ${FIELDS} } }`;
    return (await this.maker.ask<{ draftCodeOrange: FoundMessage }>(query, { id: trend.id })).draftCodeOrange;
  }

  async find(id: string): Promise<FoundMessage> {
    const query = `query($id: ID!) { codeOrange(id: $id) { ${FIELDS} } }`;
    return (await this.maker.ask<{ codeOrange: FoundMessage }>(query, { id })).codeOrange;
  }

  /** The states in the ledger, in order of the names of the organisations. */
  async states(id: string): Promise<string[]> {
    return (await this.find(id)).recipients.map(({ status }) => status);
  }

  async edit(person: Person, id: string, text: object): Promise<string> {
    const { version } = await this.find(id);
    return person.refusal(edit, { id, version, subject: 'Onderwerp', message: 'Een bericht.', organisationIds: [], ...text });
  }

  async act(person: Person, what: 'requestApproval' | 'approveCodeOrange', id: string, version?: number): Promise<string> {
    const seen = version ?? (await this.find(id)).version;
    return person.refusal(`mutation($id: ID!, $version: Int!) { ${what}(id: $id, version: $version) { id } }`, {
      id,
      version: seen,
    });
  }

  /** A message for these organisations that waits for the second person. */
  async waiting(organisationIds: string[]): Promise<string> {
    const { id } = await this.draft();
    await this.edit(this.maker, id, { organisationIds });
    await this.act(this.maker, 'requestApproval', id);
    return id;
  }

  /** A message that was approved; its mails wait. */
  async approved(organisationIds: string[]): Promise<string> {
    const id = await this.waiting(organisationIds);
    const answer = await this.act(this.second, 'approveCodeOrange', id);
    if (answer !== 'allowed') throw new Error(answer);
    return id;
  }

  async sent(organisationIds: string[]): Promise<string> {
    const id = await this.approved(organisationIds);
    await this.send();
    return id;
  }

  /** Sends what waits; gives whether the job says that it has to be done again. */
  async send(): Promise<'done' | 'again'> {
    return this.product
      .get(MailQueue)
      .sendWaiting()
      .then(
        () => 'done' as const,
        () => 'again' as const,
      );
  }

  async resend(id: string): Promise<string> {
    return this.second.refusal(`mutation($id: ID!) { resendCodeOrange(id: $id) { id } }`, { id });
  }

  async withdraw(id: string, reason = 'Het blijkt een gerucht.'): Promise<string> {
    return this.second.refusal(`mutation($id: ID!, $reason: String!) { withdrawCodeOrange(id: $id, reason: $reason) { id } }`, {
      id,
      reason,
    });
  }
}
