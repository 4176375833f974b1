import { localeFor } from '../../languages/locale.ts';
import type { Newsroom } from '../web/newsroom.ts';
import type { Failure } from './theme.ts';

/** The page that says what went wrong, in the reader's edition. */
export async function siteFailure(
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
