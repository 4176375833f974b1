import { createHmac, timingSafeEqual } from 'node:crypto';
import { newId } from '../database/ids.ts';
import { derivedKey } from '../derived-key.ts';
import type { Newsroom } from './newsroom.ts';

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** The commenter that this browser acted as before, or `undefined`: no cookie, or one that was not signed here. */
export function commenterOf(newsroom: Pick<Newsroom, 'secret'>, request: Request): string | undefined {
  const cookie = cookieOf(request, 'commenter');
  const [id, signature, more] = cookie?.split('.') ?? [];
  if (id === undefined || signature === undefined || more !== undefined) return undefined;
  return isEqual(signature, signatureOf(newsroom, id)) ? id : undefined;
}

/** The commenter of this request, a new one where there was none, and the Set-Cookie header that keeps it for a year. */
export function rememberedCommenter(
  newsroom: Pick<Newsroom, 'secret' | 'config'>,
  request: Request,
): { commenterId: string; setCookie: string } {
  const commenterId = commenterOf(newsroom, request) ?? newId();
  return { commenterId, setCookie: commenterCookie(newsroom, commenterId) };
}

/**
 * The Set-Cookie header that makes a browser a commenter's for a year. A browser takes no such cookie in a frame of another
 * site's page, but one that is parted by that site (CHIPS) and comes by https: there it is good under that site only.
 */
export function commenterCookie(
  newsroom: Pick<Newsroom, 'secret' | 'config'>,
  commenterId: string,
  { framed = false }: { framed?: boolean } = {},
): string {
  const { secureCookies } = newsroom.config;
  const isParted = framed && secureCookies;
  const attributes = ['Path=/', `Max-Age=${ONE_YEAR_S}`, 'HttpOnly', isParted ? 'SameSite=None' : 'SameSite=Lax'];
  if (secureCookies) attributes.push('Secure');
  if (isParted) attributes.push('Partitioned');
  return [`commenter=${commenterId}.${signatureOf(newsroom, commenterId)}`, ...attributes].join('; ');
}

/** The Set-Cookie header that makes a browser nobody's again. */
export function forgottenCommenterCookie(newsroom: Pick<Newsroom, 'config'>): string {
  return `commenter=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${newsroom.config.secureCookies ? '; Secure' : ''}`;
}

function signatureOf(newsroom: Pick<Newsroom, 'secret'>, id: string): string {
  return createHmac('sha256', derivedKey(newsroom.secret, 'commenter cookie')).update(id).digest('base64url');
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
