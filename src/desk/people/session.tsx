import type { MiddlewareHandler } from 'hono';
import { waitingCount } from '../../comments/queue.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { may, type Staff } from '../../people/rights.ts';
import { sessionOf } from '../../people/sign-in.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import { type DeskEnv, type Frame, ThresholdPage } from '../frame.tsx';
import { deskLocale, languageOfStranger } from '../voice.ts';

// A kept form travels back inside a page: what is longer stays in the browser's own history.
const MOST_KEPT_BYTES = 1024 * 1024;

/**
 * Lets in who is signed in, as `staff` and `frame` of the Hono context. Who reads is sent to the sign-in page and back
 * afterwards; who was sending a form gets it back to send again.
 */
export function signedIn(newsroom: Newsroom): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = await sessionOf(newsroom, c.req.raw.headers);
    if (session === undefined) {
      if (c.req.method === 'POST') return c.html(await keptForm(newsroom, c.req.raw), 401);
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/desk/sign-in?back=${encodeURIComponent(pathname + search)}`, 303);
    }
    c.set('staff', session.staff);
    c.set('frame', await frameFor(newsroom, session.staff));
    await next();
    for (const cookie of session.setCookies) c.res.headers.append('set-cookie', cookie);
    return undefined;
  };
}

/** What stands around every page of `staff`. */
export async function frameFor({ db }: Pick<Newsroom, 'db'>, staff: Staff): Promise<Frame> {
  const publication = await publicationSettings(db);
  return {
    staff,
    locale: deskLocale(staff.language, publication.timeZone),
    publicationName: publication.name,
    script: await scriptAddress('desk'),
    heldComments: may(staff, 'decide comments') ? await waitingCount(db) : 0,
  };
}

/** `path` if it leads to a page of the desk, else the desk's first page: a link must not send anybody elsewhere. */
export function ownPath(path: string): string {
  if (!URL.canParse(path, 'http://desk.invalid')) return '/desk';
  const { origin, pathname, search } = new URL(path, 'http://desk.invalid');
  const isDesk = pathname === '/desk' || pathname.startsWith('/desk/');
  return origin === 'http://desk.invalid' && isDesk && !pathname.startsWith('/desk/sign-')
    ? pathname + search
    : '/desk';
}

async function keptForm({ db }: Newsroom, request: Request) {
  const publication = await publicationSettings(db);
  const locale = deskLocale(languageOfStranger(request), publication.timeZone);
  const form = await readForm(request, MOST_KEPT_BYTES);
  const { pathname, search } = new URL(request.url);
  const multipart = (request.headers.get('content-type') ?? '').startsWith('multipart/');
  return (
    <ThresholdPage locale={locale} publicationName={publication.name} title={locale.say('sign-in-again-heading')}>
      <p>{locale.say('sign-in-again-text')}</p>
      <form
        class="acts"
        method="post"
        action={pathname + search}
        {...(multipart ? { enctype: 'multipart/form-data' } : {})}
      >
        {Object.entries(form.values).flatMap(([name, value]) =>
          [value].flat().map((text) => (
            <textarea hidden name={name}>
              {`\n${text}`}
            </textarea>
          )),
        )}
        <a class="button" href="/desk/sign-in" target="_blank" rel="noopener">
          {locale.say('sign-in-again-link')}
        </a>
        <button class="go" type="submit">
          {locale.say('sign-in-again-send')}
        </button>
      </form>
    </ThresholdPage>
  );
}
