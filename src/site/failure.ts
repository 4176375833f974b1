import type { RenderedPage } from '../pages/pages.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { htmlPage } from './answer.ts';
import { frameOf, type Masthead, mastheadOf, unopenedMasthead } from './masthead.ts';
import type { FailurePage } from './theme.ts';

/**
 * The page that says what went wrong, in the edition of the address that was asked for, else in the default one.
 * `keptWords` is what came with a form that could not be taken, so that its writer can copy it.
 * @throws when the database is away: then whoever asked says it in bare words
 */
export async function siteFailure(
  newsroom: Newsroom,
  request: Request,
  status: number,
  failure: FailurePage['failure'],
  keptWords = '',
): Promise<Response> {
  const [, code = ''] = new URL(request.url).pathname.split('/');
  const masthead =
    (await mastheadOf(newsroom, code)) ?? (await mastheadOf(newsroom, null)) ?? (await unopenedMasthead(newsroom));
  const { body, headers } = failurePage(masthead, failure, keptWords);
  return new Response(body, {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** The same as a page of the door, with the status that its kind has. */
export function failurePage(masthead: Masthead, failure: FailurePage['failure'], keptWords = ''): RenderedPage {
  const { locale, theme } = masthead;
  const heading = failure.kind === 'error' ? locale.say('error-heading') : locale.say(`${failure.kind}-heading`);
  const frame = frameOf(masthead, { path: null, title: heading });
  return htmlPage(
    masthead,
    theme.failure({ frame, failure, keptWords }),
    failure.kind === 'gone' || failure.kind === 'removed' ? 410 : 404,
  );
}
