import { Hono } from 'hono';
import { localeFor } from '../languages/locale.ts';
import type { Database } from '../src/database/open.ts';
import { articles } from '../src/desk/articles/articles.tsx';
import { board } from '../src/desk/board/board.tsx';
import { claims } from '../src/desk/claims/claims.tsx';
import { questions } from '../src/desk/claims/questions.tsx';
import type { DeskEnv } from '../src/desk/frame.tsx';
import { photoLibrary } from '../src/desk/photos/photos.tsx';
import { policy } from '../src/desk/policy/policy.ts';
import { sources } from '../src/desk/sources/sources.tsx';
import { Forbidden, type Staff } from '../src/people/rights.ts';
import { testNewsroom } from './newsroom.ts';

/** The desk as somebody of the cast who is signed in finds it, in the language that they read. */
export function deskOf(db: Database, dataDir: string, staff: Staff, language: 'en' | 'ar' = 'en') {
  const newsroom = testNewsroom(db, dataDir);
  const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
  const app = new Hono<DeskEnv>();
  app.onError((error) => new Response(error.message, { status: error instanceof Forbidden ? 403 : 500 }));
  app.use(async (c, next) => {
    c.set('staff', staff);
    c.set('frame', {
      staff,
      locale,
      publicationName: 'The River Gazette',
      heldComments: 0,
      waitingReviews: 0,
      script: '',
    });
    await next();
  });
  app
    .route('/desk/articles', articles(newsroom))
    .route('/desk/board', board(newsroom))
    .route('/desk/claims', claims(newsroom))
    .route('/desk/questions', questions(newsroom))
    .route('/desk/sources', sources(newsroom))
    .route('/desk/photos', photoLibrary(newsroom))
    .route('/desk/policy', policy(newsroom));
  return {
    locale,
    get: (path: string) => app.request(path),
    /** The words of a page, without what only keeps directions apart. */
    read: async (path: string) => plainPage(await (await app.request(path)).text()),
    post: async (path: string, fields: Fields) => app.request(path, { method: 'POST', body: formOf(fields) }),
    /** The same as a script sends it, which wants to be answered with data. */
    ask: async (path: string, fields: Fields) =>
      app.request(path, { method: 'POST', body: formOf(fields), headers: { accept: 'application/json' } }),
  };
}

type Fields = Record<string, string | Blob | string[]>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  }
  return form;
}

/** A page with its signs unescaped and without bidi isolates, to look for words in it. */
export function plainPage(html: string): string {
  const signs: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return html.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/&(?:quot|#39|amp|lt|gt);/g, (sign) => signs[sign] ?? sign);
}

/** The value of a hidden field on a page. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
