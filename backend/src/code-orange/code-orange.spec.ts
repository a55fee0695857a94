import type { Person } from '../../testing/crew.js';
import { MailServer } from '../../testing/mail-server.js';
import { logNote, RIOT } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import type { Organisation } from '../people/organisation.entity.js';
import { Role } from '../people/roles.js';
import { Trend } from '../trends/trend.entity.js';
import { CodeOranges } from '../../testing/code-oranges.js';

let product: Product;
let mail: MailServer;
let host: Person;
let editor: Person;
let oranges: CodeOranges;
let schools: Organisation[];
beforeAll(async () => {
  mail = new MailServer();
  product = await startProduct({ smtpUrl: await mail.start() });
  [host, editor] = [await product.crew.person(Role.host), await product.crew.person(Role.editor)];
  const emails = ['een@school.example', 'twee@school.example', 'drie@school.example'];
  schools = await Promise.all(emails.map((email) => product.crew.organisation({ alertEmails: [email] })));
  oranges = new CodeOranges(product, host, editor);
});
afterAll(async () => {
  await product.close();
  await mail.stop();
});
beforeEach(async () => {
  await product.database.query(`TRUNCATE code_oranges, trends, observations CASCADE`);
  mail.trouble = () => undefined;
  mail.received.length = 0;
  await logNote(host, RIOT[0] ?? '');
  await product.runOnce();
});

const trend = async () => product.database.manager.findOneByOrFail(Trend, { region: host.viewer.region });
const inbox = () => mail.received.map(({ to, text }) => `${to} ${/^Subject: (Ingetrokken)?/m.exec(text)?.[1] ?? 'alert'}`).sort();
const to = (...which: number[]) => which.map((n) => schools[n]?.id ?? '');

describe('before it is sent', () => {
  test('the draft comes from the evidence, holds no text of it and at most five sentences; asking twice gives one', async () => {
    const [first, second] = await Promise.all([oranges.draft(), oranges.draft()]);
    expect(first.id).toBe(second.id);
    expect(first.message).toMatch(/woensel/i);
    expect(first.message).toContain('Snapchat');
    expect(first.message).not.toContain('neem iedereen mee');
  });

  test.each([
    [{ message: 'Een. Twee. Drie. Vier. Vijf. Zes.' }, 'codeOrange.tooManySentences'],
    [{ message: 'Vrijdag om 17.30 uur. Bij o.a. het plein. Drie! Vier? Vijf.' }, 'allowed'],
    [{ message: ' ' }, 'codeOrange.textMissing'],
    [{ subject: '' }, 'codeOrange.textMissing'],
    [{ subject: 'a'.repeat(151) }, 'codeOrange.subjectTooLong'],
    [{ message: 'a'.repeat(1_501) }, 'codeOrange.textTooLong'],
    [{ organisationIds: ['00000000-0000-4000-8000-000000000000'] }, 'people.unknownOrganisation'],
  ])('a text with %j: %s', async (text, code) => {
    const { id } = await oranges.draft();
    expect(await oranges.edit(host, id, { organisationIds: to(0), ...text })).toBe(code);
  });

  test('takes a second person, who is neither the maker nor the last who changed it', async () => {
    const { id } = await oranges.draft();
    const third = await product.crew.person(Role.editor);
    expect(await oranges.act(host, 'requestApproval', id)).toBe('codeOrange.noRecipients');
    await oranges.edit(editor, id, { organisationIds: to(0) });
    expect(await oranges.act(third, 'approveCodeOrange', id)).toBe('codeOrange.notInThisState');
    expect(await oranges.act(host, 'requestApproval', id)).toBe('allowed');
    for (const own of [host, editor])
      expect(await oranges.act(own, 'approveCodeOrange', id)).toBe('codeOrange.secondPersonNeeded');
    expect(await oranges.act(third, 'approveCodeOrange', id)).toBe('allowed');
    expect(await trend()).toMatchObject({ level: 'orange' });
  });

  test('a text that changed while it waited has to be asked for again, and nobody approves an older version', async () => {
    const { id } = await oranges.draft();
    await oranges.edit(host, id, { organisationIds: to(0) });
    await oranges.act(host, 'requestApproval', id);
    const { version } = await oranges.find(id);
    await oranges.edit(host, id, { organisationIds: to(0, 1) });
    expect(await oranges.act(editor, 'approveCodeOrange', id, version)).toBe('codeOrange.notInThisState');
    await oranges.act(host, 'requestApproval', id);
    expect(await oranges.act(editor, 'approveCodeOrange', id, version)).toBe('codeOrange.changedByOther');
  });

  test('two who approve at once send it once', async () => {
    const third = await product.crew.person(Role.editor);
    const id = await oranges.waiting(to(0));
    const both = await Promise.all([editor, third].map((person) => oranges.act(person, 'approveCodeOrange', id)));
    expect(both.sort()).toEqual(['allowed', 'codeOrange.notInThisState']);
    await oranges.send();
    expect(inbox()).toEqual(['een@school.example alert']);
  });

  test('is not sent when sharing can fan it, until somebody decides otherwise', async () => {
    const id = await oranges.waiting(to(0));
    await product.database.query(`UPDATE trends SET sharing_can_amplify = true`);
    expect(await oranges.act(editor, 'approveCodeOrange', id)).toBe('codeOrange.sharingCanAmplify');
    await oranges.send();
    expect(inbox()).toEqual([]);
  });
});

describe('the link in the mail', () => {
  const open = `query($token: String!) { confirmation(token: $token) { subject organisation answer withdrawn } }`;
  const confirm = `mutation($token: String!, $answer: String!) {
    confirmCodeOrange(token: $token, answer: $answer, role: "conciërge, bel 06-12345678", note: "Mail jan@school.example") { answer } }`;
  const visit = (query: string, token: string, answer = 'here') => product.crew.visitor().refusal(query, { token, answer });

  test('says that it arrived when it is opened, and is answered once, without an account', async () => {
    const id = await oranges.sent(to(0, 1));
    const token = mail.tokenFor('een@school.example');
    expect(await oranges.states(id)).toEqual(['sent', 'sent']);
    expect(await product.crew.visitor().ask(open, { token })).toMatchObject({ confirmation: { answer: null, withdrawn: false } });
    expect(await oranges.states(id)).toEqual(['delivered', 'sent']);
    expect(await visit(confirm, token, 'misschien')).toBe('codeOrange.unknownAnswer');
    const twice = await Promise.all([visit(confirm, token, 'here'), visit(confirm, token, 'not_here')]);
    expect(twice.sort()).toEqual(['allowed', 'codeOrange.alreadyConfirmed']);
    expect(await oranges.states(id)).toEqual(['confirmed', 'sent']);
    expect((await oranges.find(id)).recipients[0]).toMatchObject({
      confirmedBy: 'conciërge, bel [telefoon]',
      note: 'Mail [e-mail]',
    });
    expect((await oranges.find(id)).summary).toMatch(/^1 van 2 bevestigd/);
  });

  test('that nobody ever sent is not there', async () => {
    await oranges.sent(to(0));
    expect(await product.crew.visitor().ask(open, { token: 'verzonnen' })).toEqual({ confirmation: null });
    expect(await visit(confirm, 'verzonnen')).toBe('codeOrange.linkNotValid');
  });

  test('takes an answer of which only the beginning is read', async () => {
    const id = await oranges.sent(to(0));
    const long = `mutation($token: String!, $text: String!) { confirmCodeOrange(token: $token, answer: "here", role: $text, note: $text) { answer } }`;
    const text = `Conciërge${' '.repeat(300_000)}docent`;
    await product.crew.visitor().ask(long, { token: mail.tokenFor('een@school.example'), text });
    expect((await oranges.find(id)).recipients[0]).toMatchObject({ confirmedBy: 'Conciërge', note: 'Conciërge' });
  });

  test('is nowhere kept once the mail is sent', async () => {
    await oranges.sent(to(0));
    const token = mail.tokenFor('een@school.example');
    expect(token).toHaveLength(32);
    const rows = await product.database.query(
      `SELECT m.*, r.* FROM mails m JOIN code_orange_recipients r ON r.id = m.recipient_id`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('of a message that was taken back says so, and takes no answer', async () => {
    const id = await oranges.sent(to(0));
    await oranges.withdraw(id);
    const token = mail.tokenFor('een@school.example');
    expect(await product.crew.visitor().ask(open, { token })).toMatchObject({ confirmation: { withdrawn: true } });
    expect(await visit(confirm, token)).toBe('codeOrange.withdrawn');
  });
});

test('rood is handed over outside the product: it is only written down', async () => {
  const { id } = await trend();
  const handOver = `mutation($id: ID!, $to: String!, $at: DateTime!) {
    logHandOver(trendId: $id, to: $to, at: $at, note: "Gebeld.") { status level handedOverTo } }`;
  const at = product.clock.now();
  expect(await host.refusal(handOver, { id, to: ' ', at })).toBe('codeOrange.handOverToMissing');
  expect(await host.refusal(handOver, { id, to: 'OOV', at: '1900-01-01T00:00:00Z' })).toBe('observations.dateTooOld');
  expect(await host.refusal(handOver, { id, to: 'OOV', at: '2030-01-01T00:00:00Z' })).toBe('observations.dateInFuture');
  const { logHandOver } = await host.ask<{ logHandOver: object }>(handOver, { id, to: 'Piket OOV, 06-12345678', at });
  expect(logHandOver).toEqual({ status: 'handed_over', level: 'red', handedOverTo: 'Piket OOV, [telefoon]' });
  await oranges.send();
  expect([inbox(), await product.database.query(`SELECT FROM mails`)]).toEqual([[], []]);
});
