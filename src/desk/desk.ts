import { Hono } from 'hono';
import { recordRefusal } from '../people/refusals.ts';
import { Forbidden, may } from '../people/rights.ts';
import { sessionOf, signOut } from '../people/sessions.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { sameOrigin } from '../web/same-origin.ts';
import { withSecurityHeaders } from '../web/security-headers.ts';
import { articles } from './articles/articles.tsx';
import { assets } from './assets.ts';
import { board } from './board/board.tsx';
import { claims } from './claims/claims.tsx';
import { questions } from './claims/questions.tsx';
import { comments } from './comments/comments.ts';
import { deskFailure } from './failure.tsx';
import type { DeskEnv } from './frame.tsx';
import { fronts } from './fronts/fronts.tsx';
import { guide } from './guide/guide.tsx';
import { account } from './people/account.tsx';
import { audit } from './people/audit.tsx';
import { forgotten } from './people/forgotten.tsx';
import { invitation } from './people/invitation.tsx';
import { passwordLink } from './people/password-link.tsx';
import { people } from './people/people.tsx';
import { secondStep } from './people/second-step.tsx';
import { signedIn } from './people/session.tsx';
import { setUp } from './people/set-up.tsx';
import { signInPage } from './people/sign-in.tsx';
import { photoLibrary } from './photos/photos.tsx';
import { policy } from './policy/policy.ts';
import { search, times } from './search/search.tsx';
import { settings } from './settings/settings.tsx';
import { sources } from './sources/sources.tsx';
import { sourceRemoval } from './vault/source-removal.tsx';
import { vault } from './vault/vault.tsx';

export { deskFailure } from './failure.tsx';

/** The newsroom's door: its addresses, as a site map. Nothing of it is kept by caches. */
export function desk(newsroom: Newsroom): Hono {
  const app = new Hono();
  app.use(withSecurityHeaders({ styles: ["'self'"], previews: true, https: newsroom.config.secureCookies }));
  app.use(sameOrigin(newsroom.config.publicUrl, 'desk'));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  app.onError(async (error, c) => {
    if (!(error instanceof Forbidden)) throw error;
    const session = await sessionOf(newsroom, c.req.raw.headers);
    if (session !== undefined) await recordRefusal(newsroom, session.staff, error.right);
    return deskFailure(newsroom, c.req.raw, 403, { kind: 'forbidden' });
  });

  // Open to everybody
  app.route('/assets', assets());
  app.route('/sign-in/code', secondStep(newsroom));
  app.route('/sign-in/forgotten', forgotten(newsroom));
  app.route('/sign-in', signInPage(newsroom));
  app.route('/set-up', setUp(newsroom));
  app.route('/invitation', invitation(newsroom));
  app.route('/password', passwordLink(newsroom));
  app.post('/sign-out', async (c) => {
    for (const cookie of await signOut(newsroom, c.req.raw.headers)) c.header('set-cookie', cookie, { append: true });
    // What the browser kept of unsaved texts is not for whoever sits down next.
    c.header('clear-site-data', '"storage"');
    return c.redirect('/desk/sign-in', 303);
  });

  // For whoever is signed in
  const inside = new Hono<DeskEnv>();
  inside.use(signedIn(newsroom));
  inside.get('/', (c) => c.redirect(may(c.get('staff'), 'write articles') ? '/desk/board' : '/desk/comments', 303));
  inside.route('/board', board(newsroom));
  inside.route('/articles', articles(newsroom));
  inside.route('/fronts', fronts(newsroom));
  inside.route('/photos', photoLibrary(newsroom));
  inside.route('/sources', sources(newsroom));
  inside.route('/sources', sourceRemoval(newsroom));
  inside.route('/questions', questions(newsroom));
  inside.route('/claims', claims(newsroom));
  inside.route('/comments', comments(newsroom));
  inside.route('/vault', vault(newsroom));
  inside.route('/policy', policy(newsroom));
  inside.route('/people', people(newsroom));
  inside.route('/audit', audit(newsroom));
  inside.route('/account', account(newsroom));
  inside.route('/settings', settings(newsroom));
  inside.route('/search', search(newsroom));
  inside.route('/guide', guide());
  inside.route('/times', times());
  app.route('/', inside);
  return app;
}
