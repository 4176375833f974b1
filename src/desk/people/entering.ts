import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { deviceName } from '../../people/device-name.ts';
import type { Staff } from '../../people/rights.ts';
import { openSession, type SignInMethod } from '../../people/sessions.ts';
import { recordSignIn } from '../../people/sign-in.ts';
import { knownBrowserMark } from '../../people/sign-in-limits.ts';
import { type Connection, clientAddress, networkOf } from '../../web/client-address.ts';
import type { Newsroom } from '../../web/newsroom.ts';

// Neither is a session: one says that somebody signed in here before, one that a password was right a moment ago.
const KNOWN = 'newsroom-known';
const WAITING = 'newsroom-waiting';
const KNOWN_DAYS = 180;
const WAITING_S = 600;

/** Opens a session for somebody who proved who they are, in the browser that `c` came from, and writes it down. */
export async function enter(c: Context, newsroom: Newsroom, staff: Staff, method: SignInMethod): Promise<void> {
  const device = deviceName(c.req.header('user-agent'));
  const cookies = await openSession(newsroom, staff.id, { method, device });
  if (cookies.length === 0) return;
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  setCookie(c, KNOWN, knownBrowserMark(newsroom.secret, staff.email), {
    ...attributes(newsroom),
    maxAge: KNOWN_DAYS * 86_400,
  });
  await recordSignIn(newsroom, staff, method, device);
}

/** What this browser keeps from an earlier sign-in, for `SignInTry`. */
export function knownBrowser(c: Context): string | undefined {
  return getCookie(c, KNOWN);
}

/** The secret of the sign-in that waits for its second step in this browser. */
export function waitingSecret(c: Context): string | undefined {
  return getCookie(c, WAITING);
}

/** Has the browser keep that secret. */
export function keepWaiting(c: Context, newsroom: Newsroom, secret: string): void {
  setCookie(c, WAITING, secret, { ...attributes(newsroom), maxAge: WAITING_S });
}

/** Has the browser forget it. */
export function forgetWaiting(c: Context): void {
  deleteCookie(c, WAITING, { path: '/desk' });
}

/** The network that `c` came from, for limits. */
export function networkOfVisitor(c: Context, { config }: Pick<Newsroom, 'config'>): string {
  return networkOf(clientAddress(c.req.raw, c.env as Partial<Connection> | undefined, config.trustedProxies));
}

function attributes({ config }: Newsroom) {
  return { path: '/desk', httpOnly: true, sameSite: 'Lax', secure: config.secureCookies } as const;
}
