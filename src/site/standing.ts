import type { Context } from 'hono';
import { currentPolicy } from '../comments/policy.ts';
import { articleAddress, listAddress, type StandingPage, standingAddress } from '../editions/addresses.ts';
import { authorsOf } from '../editions/authors.ts';
import { correctionsLog } from '../stories/corrections.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage, pageAsked } from './answer.ts';
import { storedBody } from './bodies.ts';
import { titleOf } from './lists.ts';
import { everywhere, frameOf, type Masthead } from './masthead.ts';
import { pagedAddress, pagingOf } from './teasers.ts';
import type { Frame } from './theme.ts';

const CORRECTIONS_ON_A_PAGE = 30;

/** `/{edition}/policy` */
export function answerPolicy(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', [], async (masthead, rendering) => {
    const { edition, theme, locale } = masthead;
    rendering.dependsOn(`policy:${edition.id}`);
    const policy = await currentPolicy(newsroom.db, edition.id);
    if (policy === undefined) return undefined;
    const { number, at, intro, clauses } = policy;
    const frame = standingFrame(masthead, 'policy', locale.say('policy-heading'));
    return htmlPage(masthead, theme.policy({ frame, number, since: at, intro, clauses }));
  });
}

/** `/{edition}/corrections`: every note ever made, page by page. */
export function answerCorrections(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', ['page'], async (masthead, rendering) => {
    const { edition, theme, locale } = masthead;
    rendering.dependsOn(`edition:${edition.id}`);
    const page = pageAsked(c);
    if (page === undefined) return undefined;
    const log = await correctionsLog(newsroom.db, edition.id, { page, perPage: CORRECTIONS_ON_A_PAGE });
    if (page > log.pages) return undefined;
    rendering.dependsOn(...log.items.map(({ article }) => `article:${article.id}`));
    const address = standingAddress(edition.code, 'corrections');
    const paging = pagingOf(address, log);
    const frame = frameOf(masthead, {
      path: pagedAddress(address, page),
      title: titleOf(masthead, locale.say('corrections-heading'), paging),
      elsewhere: page === 1 ? everywhere(masthead, (code) => standingAddress(code, 'corrections')) : new Map(),
    });
    const entries = log.items.map(({ kind, note, created_at, corrects_at, article }) => ({
      kind,
      note,
      at: created_at,
      correctsAt: corrects_at,
      article: { name: article.headline, href: articleAddress(edition.code, article.slug) },
    }));
    return htmlPage(masthead, theme.corrections({ frame, entries, paging }));
  });
}

/** `/{edition}/about`: what the publication is, how to reach it, who writes in it. */
export function answerAbout(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', [], async (masthead, rendering) => {
    const { edition, theme, locale, publication } = masthead;
    const { db } = newsroom;
    rendering.dependsOn(`edition:${edition.id}`);
    const [body, authors] = await Promise.all([storedBody(db, edition.about_json), authorsOf(db, edition.id)]);
    rendering.dependsOn(...authors.map((author) => `author:${author.author_id}`));
    const frame = standingFrame(masthead, 'about', locale.say('about-heading'));
    return htmlPage(
      masthead,
      theme.about({
        frame,
        body,
        contact: publication.contact,
        authors: authors.map(({ name, slug, office }) => ({
          name,
          office,
          href: listAddress(edition.code, 'author', slug),
        })),
      }),
    );
  });
}

/** `/{edition}/privacy` */
export function answerPrivacy(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', [], async (masthead, rendering) => {
    const { edition, theme, locale } = masthead;
    rendering.dependsOn(`edition:${edition.id}`);
    const body = await storedBody(newsroom.db, edition.privacy_json);
    const frame = standingFrame(masthead, 'privacy', locale.say('privacy-heading'));
    return htmlPage(masthead, theme.privacy({ frame, body }));
  });
}

function standingFrame(masthead: Masthead, page: StandingPage, title: string): Frame {
  return frameOf(masthead, {
    path: standingAddress(masthead.edition.code, page),
    title,
    elsewhere: everywhere(masthead, (code) => standingAddress(code, page)),
  });
}
