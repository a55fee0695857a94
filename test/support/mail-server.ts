import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it gets. */
export interface MailServer {
  url: string;
  mails: (Email & { recipients: string[] })[];
  /** Called for each mail before it is accepted; throwing refuses it. */
  before?: () => void;
  /** A slow server: it has the mail already, and answers only after this. */
  hold?: () => Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const kept: MailServer = { url: '', mails: [], close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts))
          .then((mail) => {
            kept.before?.();
            kept.mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
          })
          .then(() => kept.hold?.())
          .then(() => done(), done);
      });
    },
  });
  // A product that is killed halfway breaks its connection; the server goes on.
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error;
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  kept.url = `smtp://127.0.0.1:${port}`;
  kept.close = () => new Promise<void>((closed) => server.close(() => closed()));
  return kept;
}
