import { CodeOranges } from '../../testing/code-oranges.js';
import { MailServer } from '../../testing/mail-server.js';
import { logNote, RIOT } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import type { Organisation } from '../people/organisation.entity.js';
import { Role } from '../people/roles.js';
import { MailQueue } from './mail-queue.service.js';

let product: Product;
let mail: MailServer;
let oranges: CodeOranges;
let schools: Organisation[];

async function boot(smtpUrl: string | undefined): Promise<void> {
  product = await startProduct({ smtpUrl });
  const host = await product.crew.person(Role.host);
  oranges = new CodeOranges(product, host, await product.crew.person(Role.editor));
  const emails = [['een@school.example'], ['twee@school.example'], ['drie@school.example', 'vier@school.example'], []];
  schools = await Promise.all(
    emails.map((alertEmails, n) => product.crew.organisation({ alertEmails, name: `School ${n + 1}` })),
  );
  await logNote(host, RIOT[0] ?? '');
  await product.runOnce();
}

const to = (...which: number[]) => which.map((n) => schools[n - 1]?.id ?? '');
const inbox = () => mail.received.map(({ to: address, text }) => `${address} ${/^Subject: .*Ingetrokken/m.test(text) ? 'taken back' : 'alert'}`).sort(); // prettier-ignore
const problems = async (id: string) => (await oranges.find(id)).recipients.map(({ problem }) => problem);

describe('without a mail server', () => {
  beforeAll(() => boot(undefined));
  afterAll(() => product.close());

  test('a message is shown as not sent, is not lost, and can be sent once there is a mail server', async () => {
    const id = await oranges.sent(to(1, 2));
    expect(await oranges.states(id)).toEqual(['not_sent', 'not_sent']);
    expect(await problems(id)).toEqual(Array.from({ length: 2 }, () => 'Er is geen mailserver ingesteld.'));
    expect((await oranges.find(id)).summary).toContain('bij 2 is het niet verstuurd');
    mail = new MailServer();
    Object.assign(product.get(MailQueue)['mailer'], { url: await mail.start() });
    expect([await oranges.resend(id), await oranges.send()]).toEqual(['allowed', 'done']);
    expect(inbox()).toEqual(['een@school.example alert', 'twee@school.example alert']);
    expect([await oranges.states(id), await problems(id)]).toEqual([['sent', 'sent'], [null, null]]); // prettier-ignore
    expect([await oranges.resend(id), await oranges.send()]).toEqual(['allowed', 'done']);
    expect(inbox()).toHaveLength(2);
    await mail.stop();
  });
});

describe('with a mail server', () => {
  beforeAll(async () => {
    mail = new MailServer();
    await boot(await mail.start());
  });
  afterAll(async () => {
    await product.close();
    await mail.stop();
  });
  beforeEach(async () => {
    await product.database.query(`TRUNCATE code_oranges CASCADE`);
    mail.trouble = () => undefined;
    mail.received.length = 0;
  });

  test('a refused address and an organisation without one are shown with the reason; the others get it', async () => {
    mail.trouble = (address) => (address === 'een@school.example' ? 'refused' : undefined);
    const id = await oranges.sent(to(1, 2, 4));
    expect(await oranges.states(id)).toEqual(['not_sent', 'sent', 'not_sent']);
    expect(await problems(id)).toEqual([
      expect.stringContaining('weigert'),
      null,
      'Van deze organisatie is geen e-mailadres bekend.',
    ]);
    expect(inbox()).toEqual(['twee@school.example alert']);
  });

  test('a server that cannot be reached is tried six times, and then it says so; a person may try again', async () => {
    mail.trouble = () => 'later';
    const id = await oranges.approved(to(1));
    const answers: string[] = [];
    for (let n = 0; n < 6; n++) answers.push(`${await oranges.send()} ${(await oranges.states(id)).join()}`);
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'again queued'), 'again not_sent']);
    expect(await oranges.send()).toBe('done');
    mail.trouble = () => undefined;
    expect([await oranges.resend(id), await oranges.send(), inbox()]).toEqual(['allowed', 'done', ['een@school.example alert']]); // prettier-ignore
  });

  test('a connection cut before the text went out is tried again', async () => {
    mail.trouble = () => 'cut before the text';
    const id = await oranges.approved(to(1));
    expect([await oranges.send(), await oranges.states(id)]).toEqual(['again', ['queued']]);
    mail.trouble = () => undefined;
    expect([await oranges.send(), inbox()]).toEqual(['done', ['een@school.example alert']]);
  });

  test('a connection cut after the text went out is never tried again by itself; the link that may have arrived works', async () => {
    mail.trouble = () => 'cut after the text';
    const id = await oranges.approved(to(1));
    expect([await oranges.send(), await oranges.states(id)]).toEqual(['done', ['unsure']]);
    expect(await problems(id)).toEqual([expect.stringContaining('niet zeker')]);
    mail.trouble = () => undefined;
    await oranges.send();
    expect(inbox()).toEqual(['een@school.example alert']);
    const open = `query($token: String!) { confirmation(token: $token) { subject } }`;
    await product.crew.visitor().ask(open, { token: mail.tokenFor('een@school.example') });
    expect([await oranges.states(id), await problems(id)]).toEqual([['delivered'], [null]]);
  });

  test('a worker that died between taking a mail and finishing it never lets it be sent twice, and the line says so', async () => {
    const id = await oranges.approved(to(1));
    await product.database.query(`UPDATE mails SET claimed_at = now() - interval '3 minutes'`);
    expect([await oranges.send(), inbox(), await oranges.states(id)]).toEqual(['done', [], ['queued']]);
    const queue = product.get(MailQueue);
    await queue['tellUnfinished']();
    expect([await oranges.states(id), await problems(id)]).toEqual([['unsure'], [expect.stringContaining('niet zeker')]]);
    expect([await oranges.send(), inbox()]).toEqual(['done', []]);
  });

  test('two workers send each mail once', async () => {
    await oranges.approved(to(1, 2, 3));
    await Promise.all([oranges.send(), oranges.send(), oranges.send()]);
    expect(inbox()).toEqual(['drie', 'een', 'twee', 'vier'].map((name) => `${name}@school.example alert`));
  });

  test('an organisation with one address left to try is not asked to be sent again meanwhile', async () => {
    mail.trouble = (address) => (address === 'drie@school.example' ? 'refused' : 'later');
    const id = await oranges.approved(to(3));
    await oranges.send();
    expect(await oranges.states(id)).toEqual(['queued']);
    mail.trouble = () => undefined;
    await oranges.resend(id);
    await oranges.send();
    expect(inbox()).toEqual(['vier@school.example alert']);
  });

  test('a withdrawal goes to exactly those who got the message or may have got it', async () => {
    const trouble = { 'een@school.example': 'refused', 'twee@school.example': 'cut after the text', 'vier@school.example': 'refused' } as const; // prettier-ignore
    mail.trouble = (address) => trouble[address as keyof typeof trouble];
    const id = await oranges.sent(to(1, 2, 3, 4));
    mail.trouble = () => undefined;
    mail.received.length = 0;
    expect(await oranges.withdraw(id, ' ')).toBe('codeOrange.reasonMissing');
    expect(await oranges.withdraw(id)).toBe('allowed');
    await oranges.send();
    expect(inbox()).toEqual(['drie@school.example taken back', 'twee@school.example taken back']);
    const { status, summary, recipients } = await oranges.find(id);
    expect([status, summary.startsWith('Ingetrokken.')]).toEqual(['withdrawn', true]);
    expect(recipients.map(({ withdrawnSentAt }) => withdrawnSentAt !== null)).toEqual([false, true, true, false]);
    expect(await oranges.withdraw(id)).toBe('codeOrange.notInThisState');
  });

  test('what was not sent when a message is taken back is never sent, also when the server was away', async () => {
    const waiting = await oranges.approved(to(1));
    await oranges.withdraw(waiting);
    expect([await oranges.send(), inbox(), await oranges.states(waiting)]).toEqual(['done', [], ['not_sent']]);
    await product.database.query(`TRUNCATE code_oranges CASCADE`);
    const id = await oranges.approved(to(2));
    mail.trouble = () => (void product.database.query(`UPDATE code_oranges SET status = 'withdrawn'`), 'later');
    await oranges.send();
    mail.trouble = () => undefined;
    expect([await oranges.send(), inbox()]).toEqual(['done', []]);
    expect(await oranges.states(id)).not.toContain('sent');
  });
});
