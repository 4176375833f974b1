import { createServer, type Socket } from 'node:net';

/** A letter as the mail server got it: from whom, to whom, and what stood in it, decoded. */
export interface SunkLetter {
  to: string;
  subject: string;
  text: string;
  /** The head as it came, unfolded. */
  head: string;
}

/** A mail server on this machine that takes every letter and delivers none. */
export async function openMailSink(): Promise<{ url: string; letters: SunkLetter[]; close(): void }> {
  const letters: SunkLetter[] = [];
  const server = createServer((socket) => converse(socket, letters));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => server.close() };
}

/** As much of RFC 5321 as a client needs to hand over a letter. */
function converse(socket: Socket, letters: SunkLetter[]): void {
  let pending = '';
  let letter: string[] | undefined;
  let to = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 sink');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    pending += chunk.toString('utf8');
    for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 2);
      if (letter !== undefined) {
        if (line !== '.') letter.push(line.replace(/^\.\./, '.'));
        else {
          letters.push({ to, ...parsed(letter.join('\r\n')) });
          letter = undefined;
          say('250 taken');
        }
      } else if (/^RCPT TO:/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        say('250 ok');
      } else if (/^DATA/i.test(line)) {
        letter = [];
        say('354 go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  });
}

function parsed(source: string): { subject: string; text: string; head: string } {
  const at = source.indexOf('\r\n\r\n');
  const head = source.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? '';
  return {
    head,
    subject: words(field('Subject')),
    text: decoded(source.slice(at + 4), field('Content-Transfer-Encoding')),
  };
}

/** Encoded words of a header (RFC 2047); a space between two of them is none. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : quoted(text.replaceAll('_', ' ')),
    );
}

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString();
  return /quoted-printable/i.test(encoding) ? quoted(body.replaceAll(/=\r\n/g, '')) : body;
}

function quoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
