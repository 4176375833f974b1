import { Hono } from 'hono';
import { localeFor } from '../../languages/locale.ts';
import type { Newsroom } from '../web/newsroom.ts';

/** What could not be answered, as the server names it. */
export type Failure =
  | { kind: 'not-found' | 'gone' | 'too-large' | 'forged' | 'unreadable' | 'unavailable' }
  | { kind: 'too-often'; seconds: number }
  | { kind: 'error'; requestId: string };

/** The newsroom's door: its addresses, as a site map. */
export function desk(_newsroom: Newsroom): Hono {
  return new Hono();
}

/** The page that says what went wrong in the desk. */
export async function deskFailure(
  _newsroom: Newsroom,
  _request: Request,
  status: number,
  failure: Failure,
): Promise<Response> {
  const locale = localeFor({ language: 'en', digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
  const words = locale.say(failure.kind === 'error' ? 'error-heading' : `${failure.kind}-heading`);
  return new Response(words, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
