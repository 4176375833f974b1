import type { Config } from '../config.ts';

/*
 * Letters from the publication to somebody: plain text, in the reader's language, through the operator's mail server.
 * It owns sending and nothing else: who writes what is the caller's. Without a mail server nothing is queued or lost,
 * the caller shows the letter for copying.
 */

/** A letter as it is sent, or shown. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** What else stands in its head, such as how to end such letters. */
  headers?: Readonly<Record<string, string>>;
}

/** What became of a letter: on its way, refused by the server, or never sent because there is none. */
export type Delivery = 'sent' | 'failed' | 'no server';

const LONGEST_WAIT_MS = 15_000;

/** Sends `letter` if a mail server is configured. A refusal is logged without the letter and told to the caller. */
export async function sendLetter(config: Pick<Config, 'smtpUrl' | 'mailFrom'>, letter: Letter): Promise<Delivery> {
  if (config.smtpUrl === undefined) return 'no server';
  const { createTransport } = await import('nodemailer');
  const url = new URL(config.smtpUrl);
  const transport = createTransport({
    host: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    secure: url.protocol === 'smtps:',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: LONGEST_WAIT_MS,
    greetingTimeout: LONGEST_WAIT_MS,
    socketTimeout: LONGEST_WAIT_MS,
  });
  try {
    const { to, subject, text, headers = {} } = letter;
    await transport.sendMail({
      from: config.mailFrom,
      // As one address, never read as a list; and nothing that somebody typed ends a line of the head.
      to: { name: '', address: oneLine(to) },
      subject: oneLine(subject),
      text,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneLine(value)])),
    });
    return 'sent';
  } catch (error) {
    // The server's words may quote the address; its code says enough to look further.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    console.error(`A letter could not be sent through SMTP_URL (${code}).`);
    return 'failed';
  } finally {
    transport.close();
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
