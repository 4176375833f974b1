import type { UnmarkedKey } from '../../languages/locale.ts';
import { publicationSettings } from '../editions/publication.ts';
import { sessionOf } from '../people/sessions.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { securityHeaders } from '../web/security-headers.ts';
import { ThresholdPage } from './frame.tsx';
import { deskLocale, languageOfStranger } from './voice.ts';

/** What could not be answered, as the server names it. */
export type Failure =
  | { kind: 'not-found' | 'gone' | 'too-large' | 'forged' | 'unreadable' | 'unavailable' | 'forbidden' }
  | { kind: 'too-often'; seconds: number }
  | { kind: 'error'; requestId: string };

// What readers are told of an address or an article would be wrong at the desk.
const own: Partial<Record<Failure['kind'], [UnmarkedKey, UnmarkedKey]>> = {
  'not-found': ['desk-not-found', 'desk-not-found-text'],
  gone: ['desk-not-found', 'desk-not-found-text'],
  forbidden: ['desk-forbidden', 'desk-forbidden-text'],
  'too-large': ['too-large-heading', 'too-large-text'],
  forged: ['forged-heading', 'forged-text'],
  unreadable: ['unreadable-heading', 'unreadable-text'],
  unavailable: ['unavailable-heading', 'unavailable-text'],
};

/** The page that says what went wrong at the desk, in the language of whoever is there. */
export async function deskFailure(
  newsroom: Newsroom,
  request: Request,
  status: number,
  failure: Failure,
): Promise<Response> {
  const publication = await publicationSettings(newsroom.db);
  const session = await sessionOf(newsroom, request.headers);
  const locale = deskLocale(session?.staff.language ?? languageOfStranger(request), publication.timeZone);
  const [heading, text] = own[failure.kind] ?? [undefined, undefined];
  const page = (
    <ThresholdPage
      locale={locale}
      publicationName={publication.name}
      title={
        heading !== undefined
          ? locale.tell({ message: heading })
          : locale.say(failure.kind === 'error' ? 'error-heading' : 'too-often-heading')
      }
    >
      <p>
        {text !== undefined ? locale.tell({ message: text }) : null}
        {failure.kind === 'too-often' ? locale.say('too-often-text', { seconds: failure.seconds }) : null}
        {failure.kind === 'error'
          ? locale.sayWith('error-text', { id: failure.requestId }, { id: (words) => <code dir="ltr">{words}</code> })
          : null}
      </p>
      <p>
        <a href="/desk">{locale.say('desk-back')}</a>
      </p>
    </ThresholdPage>
  );
  return new Response(String(await page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...securityHeaders({ styles: ["'self'"], https: newsroom.config.secureCookies }),
    },
  });
}
