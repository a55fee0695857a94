import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** A mail as a spec looks at it. */
export interface ReceivedMail {
  to: string;
  /** Headers and text, with the folding of long lines undone. */
  text: string;
}

/** A small mail server of our own (RFC 5321), which can fail at any step of the conversation. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What goes wrong for this address: refused at once, asked to come back, or cut off before or after the text was taken. */
  trouble: (to: string) => 'refused' | 'later' | 'cut before the text' | 'cut after the text' | undefined = () => undefined;
  private readonly server: Server = createServer((socket) => this.talk(socket));

  async start(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The token of the link in the last alert to this address. */
  tokenFor(to: string): string {
    const alert = this.received.findLast((mail) => mail.to === to && mail.text.includes('/bevestig/'));
    return /\/bevestig\/([\w-]+)/.exec(alert?.text ?? '')?.[1] ?? '';
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }

  private talk(socket: Socket): void {
    let to = '';
    let data: string | undefined;
    let unread = '';
    const say = (line: string) => void socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (data !== undefined) {
        if (line !== '.') return void (data += `${line}\r\n`);
        this.received.push({ to, text: plain(data) });
        data = undefined;
        return this.trouble(to) === 'cut after the text' ? socket.destroy() : say('250 kept');
      }
      const trouble = this.trouble(to);
      if (/^DATA/i.test(line)) {
        if (trouble === 'cut before the text') return socket.destroy();
        data = '';
        return say('354 go on');
      }
      if (/^RCPT/i.test(line)) {
        to = /<(.+)>/.exec(line)?.[1] ?? '';
        const answers = { refused: '550 nobody here', later: '451 come back' } as const;
        const wrong = this.trouble(to);
        return say(wrong === 'refused' || wrong === 'later' ? answers[wrong] : '250 ok');
      }
      say(/^QUIT/i.test(line) ? '221 bye' : '250 ok');
    };
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      const lines = (unread + part.toString()).split('\r\n');
      unread = lines.pop() ?? '';
      for (const line of lines) if (!socket.destroyed) hear(line);
    });
    say('220 ready');
  }
}

/** Undoes quoted-printable, so that a link is in one piece. */
const plain = (data: string): string =>
  data.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
