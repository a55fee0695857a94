import { MailServer } from '../../../testing/mail-server.js';
import type { Settings } from '../settings.js';
import { Mailer } from './mailer.js';

const server = new MailServer();
let smtpUrl: string;
beforeAll(async () => {
  smtpUrl = await server.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
  server.trouble = () => undefined;
});

const mailer = (url?: string) => new Mailer({ smtpUrl: url, publicUrl: 'https://onderstroom.example.nl' } as Settings);
const mail = {
  to: 'redactie@jongerenwerk.example',
  subject: 'Een bron',
  text: 'Hallo,\n\nTot zo.',
  messageId: '<1@onderstroom>',
};

test('a mail without a form of its own arrives as plain text, marked as sent by a machine', async () => {
  expect(await mailer(smtpUrl).send(mail)).toEqual({ outcome: 'sent' });
  const [{ to, text } = { to: '', text: '' }] = server.received;
  expect(to).toBe(mail.to);
  expect(text).toMatch(/^From: Onderstroom <onderstroom@onderstroom\.example\.nl>/m);
  expect(text).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(text).toMatch(/^Message-ID: <1@onderstroom>/m);
  expect(text).toContain('Tot zo.');
  expect(text).not.toContain('text/html');
});

test.each([
  ['refused', 'refused', 0],
  ['later', 'unreachable', 0],
  ['cut before the text', 'unreachable', 0],
  ['cut after the text', 'unsure', 1],
] as const)('a server that goes wrong with "%s" gives %s', async (trouble, outcome, taken) => {
  server.trouble = () => trouble;
  expect((await mailer(smtpUrl).send(mail)).outcome).toBe(outcome);
  expect(server.received).toHaveLength(taken);
});

test('without a mail server, or with one that is not there, nothing is sent and it says so', async () => {
  expect([mailer().configured, mailer(smtpUrl).configured]).toEqual([false, true]);
  expect(await mailer().send(mail)).toEqual({ outcome: 'unreachable', sentence: 'Er is geen mailserver ingesteld.' });
  const away = await mailer('smtp://127.0.0.1:1').send(mail);
  expect(away).toEqual({ outcome: 'unreachable', sentence: 'De mailserver is niet bereikbaar.' });
});
