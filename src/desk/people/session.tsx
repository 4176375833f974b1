import type { MiddlewareHandler } from 'hono';
import type { UnmarkedKey } from '../../../languages/locale.ts';
import { waitingCount } from '../../comments/queue.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { may, type Staff } from '../../people/rights.ts';
import { factorNeededFrom, factorRequirement, factorsOf, hasFactor } from '../../people/second-factor.ts';
import { sessionOf } from '../../people/sessions.ts';
import { waitingArticles } from '../../sources/waiting-articles.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import { type DeskEnv, type Frame, ThresholdPage } from '../frame.tsx';
import { deskLocale, languageOfStranger } from '../voice.ts';
import { KeptFields } from './kept-fields.tsx';

// A kept form travels back inside a page: what is longer stays in the browser's own history.
const MOST_KEPT_BYTES = 1024 * 1024;
// A passphrase of the vault stands in no page, not even for whoever typed it; nor does the code beside it.
const neverKeptOfVault = ['passphrase', 'current', 'fresh', 'again', 'code'];

/**
 * Lets in who is signed in, as `staff` and `frame` of the Hono context. Who reads is sent to the sign-in page and back
 * afterwards; who was sending a form gets it back to send again.
 */
export function signedIn(newsroom: Newsroom): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = await sessionOf(newsroom, c.req.raw.headers);
    if (session === undefined) {
      if (c.req.method === 'POST') return c.html(await keptForm(newsroom, c.req.raw, signInAgain), 401);
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/desk/sign-in?back=${encodeURIComponent(pathname + search)}`, 303);
    }
    c.set('staff', session.staff);
    c.set('session', session);
    const dueAt = await factorDueAt(newsroom.db, session.staff);
    if (dueAt !== undefined && Date.parse(dueAt) <= Date.now() && !c.req.path.startsWith('/desk/account')) {
      if (c.req.method === 'POST') return c.html(await keptForm(newsroom, c.req.raw, factorFirst, session.staff), 403);
      return c.redirect('/desk/account/factors', 303);
    }
    c.set('frame', { ...(await frameFor(newsroom, session.staff)), factorDueAt: dueAt });
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
    heldComments: may(staff, 'decide comments') ? await waitingCount(db, staff) : 0,
    waitingReviews: may(staff, 'publish articles') ? await waitingArticles(db) : 0,
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

/** When somebody who has no second factor needs one; `undefined` for whoever has, or does not need it. */
async function factorDueAt(db: Newsroom['db'], staff: Staff): Promise<string | undefined> {
  const needed = factorNeededFrom(await factorRequirement(db), staff.role);
  if (needed === undefined) return undefined;
  return hasFactor(await factorsOf(db, staff.id)) ? undefined : needed;
}

/** What has to be done, in a new window, before a form that was sent can be sent again. */
interface FirstDo {
  heading: UnmarkedKey;
  text: UnmarkedKey;
  link: UnmarkedKey;
  address: string;
}

const signInAgain: FirstDo = {
  heading: 'sign-in-again-heading',
  text: 'sign-in-again-text',
  link: 'sign-in-again-link',
  address: '/desk/sign-in',
};
const factorFirst: FirstDo = {
  heading: 'factor-first-heading',
  text: 'factor-first-text',
  link: 'factor-first-link',
  address: '/desk/account/factors',
};

async function keptForm({ db }: Newsroom, request: Request, first: FirstDo, staff?: Staff) {
  const publication = await publicationSettings(db);
  const locale = deskLocale(staff?.language ?? languageOfStranger(request), publication.timeZone);
  const say = (message: UnmarkedKey) => locale.tell({ message });
  const form = await readForm(request, MOST_KEPT_BYTES);
  const { pathname, search } = new URL(request.url);
  const multipart = (request.headers.get('content-type') ?? '').startsWith('multipart/');
  return (
    <ThresholdPage locale={locale} publicationName={publication.name} title={say(first.heading)}>
      <p>{say(first.text)}</p>
      <form
        class="acts"
        method="post"
        action={pathname + search}
        {...(multipart ? { enctype: 'multipart/form-data' } : {})}
      >
        <KeptFields form={form} except={pathname.startsWith('/desk/vault/') ? neverKeptOfVault : []} />
        <a class="button" href={first.address} target="_blank" rel="noopener">
          {say(first.link)}
        </a>
        <button class="go" type="submit">
          {locale.say('sign-in-again-send')}
        </button>
      </form>
    </ThresholdPage>
  );
}
