import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { askedWords, readAsked } from '../comments/asked.ts';
import { likeComment, unlikeComment } from '../comments/comment-likes.ts';
import { type ConversationAsked, commentForm, placeOfComment } from '../comments/conversation.ts';
import { commentOfReceipt } from '../comments/receipts.ts';
import { commentAnchor, likeAnchor } from '../comments/threads.ts';
import { commenterCookie, rememberedCommenter } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { hashSource, securityHeaders } from '../web/security-headers.ts';
import { whoActs } from './comments.ts';
import { adviceIn, formAgainElsewhere, postElsewhere, replyForm, sentComment, suffixOf } from './embed-acts.ts';
import { conversationAsked, type EmbedAsked } from './embed-asked.ts';
import { forElsewhere, shownElsewhere } from './embed-shown.ts';
import { faviconInPlace } from './marks.ts';
import type { EmbeddedConversation } from './theme.ts';

/**
 * The conversation in a frame of another site's page, whole by forms: `/{edition}/embed/{site}/{key}`. The frame is a page
 * of ours, so its forms come from our own origin; only the site's pages may show it.
 */
export function embedFrames(newsroom: Newsroom): Hono {
  const door = new Hono();
  const at = '/:edition/embed/:site{[0-9a-f-]{36}}';
  door.get(at, (c) => answerFrame(newsroom, c));
  door.get(`${at}/:key`, (c) =>
    c.req.query('reply') === undefined ? answerFrame(newsroom, c) : answerReply(newsroom, c),
  );
  door.get(`${at}/:key/comments/:comment`, (c) => answerFrame(newsroom, c));
  door.get(`${at}/:key/comments/:comment/report`, (c) => {
    const { edition, comment } = c.req.param();
    return c.redirect(`/${encodeURIComponent(edition)}/comments/${encodeURIComponent(comment)}/report`, 303);
  });
  door.get(`${at}/:key/sent/:token`, (c) => answerSent(newsroom, c));
  door.post(`${at}/:key/comments`, (c) => takeComment(newsroom, c));
  door.post(`${at}/:key/likes`, (c) => takeLike(newsroom, c));
  // Whoever reloads a page that a form gave back comes by the form's own address.
  door.get(`${at}/:key/:form{comments|likes}`, async (c) => {
    const asked = await conversationAsked(newsroom, c);
    return asked === undefined ? c.notFound() : c.redirect(asked.path, 303);
  });
  return door;
}

/** Which part of the conversation an address asks for: `undefined` for one that no link of ours has. */
export async function partAsked(
  { db }: Newsroom,
  c: Context,
  { answered }: EmbedAsked,
): Promise<{ part: ConversationAsked; suffix: string } | undefined> {
  const comment = c.req.param('comment') ?? c.req.query('comment');
  if (comment !== undefined) {
    const around = await placeOfComment(db, answered.id, comment);
    return around && { part: { around }, suffix: `/comments/${around.id}` };
  }
  const asked = readAsked((word) => c.req.query(word));
  if (asked === undefined) return undefined;
  const words = askedWords.flatMap((word) => {
    const value = c.req.query(word);
    return value === undefined ? [] : [`${word}=${encodeURIComponent(value)}`];
  });
  return { part: { asked }, suffix: words.length === 0 ? '' : `?${words.join('&')}` };
}

async function answerFrame(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const named = asked && (await partAsked(newsroom, c, asked));
  if (asked === undefined || named === undefined) return c.notFound();
  // Kept under the page's one address, whatever was hung on the one that was asked for.
  const request = new Request(newsroom.config.publicUrl + asked.path + named.suffix, c.req.raw);
  return newsroom.pages.answer(request, async (rendering) => {
    const now = (await conversationAsked(newsroom, c)) ?? asked;
    const shown = await shownElsewhere(newsroom, now, named.part, { rendering });
    return { status: 200, body: documentOf(newsroom, now, shown), headers: headersOf(now) };
  });
}

async function answerReply(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  if (asked === undefined) return c.notFound();
  const replyTo = await replyForm(newsroom.db, asked.answered.id, c.req.query('reply') ?? '');
  if (replyTo === null) return c.redirect(`${asked.path}#comments`, 303);
  const around = await placeOfComment(newsroom.db, asked.answered.id, replyTo.id);
  const shown = await shownElsewhere(newsroom, asked, { ...(around && { around }), form: commentForm({ replyTo }) });
  return ownPage(newsroom, asked, shown, 200);
}

async function takeComment(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const form = await readForm(c.req.raw);
  if (asked === undefined) return c.notFound();
  const outcome = await postElsewhere(newsroom, asked, await whoActs(newsroom, c), form);
  if ('mistakes' in outcome) {
    const again = await formAgainElsewhere(newsroom, asked, form, outcome.mistakes, adviceIn(outcome));
    return ownPage(newsroom, asked, await shownElsewhere(newsroom, asked, { form: again }), 422);
  }
  const sent = await sentComment(newsroom, asked, outcome.done.id);
  const token = sent?.receiptHref.split('/').at(-1) ?? '';
  return leadTo(`${asked.path}/sent/${token}`, commenterCookie(newsroom, outcome.done.commenterId, { framed: true }));
}

/** What became of the comment: the receipt itself is no page for a frame, so this one leads to it. */
async function answerSent(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const commentId = commentOfReceipt(newsroom.secret, c.req.param('token') ?? '');
  const sent = asked && commentId && (await sentComment(newsroom, asked, commentId));
  if (asked === undefined || !sent) return c.notFound();
  return ownPage(newsroom, asked, await shownElsewhere(newsroom, asked, {}, { sent }), 200);
}

async function takeLike(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const { like, back, at } = (await readForm(c.req.raw)).only('like', 'back', 'at');
  const id = like || back;
  if (asked === undefined) return c.notFound();
  if (id === '') throw new HTTPException(400);
  const { commenterId } = rememberedCommenter(newsroom, c.req.raw);
  const verb = like === '' ? unlikeComment : likeComment;
  if ((await verb(newsroom.db, asked.answered.id, id, commenterId)) === undefined) return c.notFound();
  const place = like === '' ? commentAnchor(id) : likeAnchor(id);
  const cookie = commenterCookie(newsroom, commenterId, { framed: true });
  return leadTo(`${asked.path}${suffixOf(at)}#${place}`, cookie);
}

function documentOf(newsroom: Newsroom, { masthead, path }: EmbedAsked, shown: EmbeddedConversation): string {
  const { theme, publication, logo } = masthead;
  const html = theme.embedFrame({
    ...shown,
    accent: publication.accent,
    favicon: logo?.sizes[0]?.jpg ?? faviconInPlace(publication),
  });
  return forElsewhere(html, { origin: newsroom.config.publicUrl, path });
}

function headersOf({ masthead, site }: EmbedAsked): Record<string, string> {
  const style = masthead.theme.style(masthead.publication.accent);
  const https = masthead.origin.startsWith('https:');
  return {
    ...securityHeaders({ styles: [hashSource(style)], https, framedBy: site.origins }),
    'x-robots-tag': 'noindex',
  };
}

/** One reader's own page: never kept. */
function ownPage(newsroom: Newsroom, asked: EmbedAsked, shown: EmbeddedConversation, status: 200 | 422): Response {
  return new Response(documentOf(newsroom, asked, shown), {
    status,
    headers: { ...headersOf(asked), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function leadTo(location: string, cookie: string): Response {
  return new Response(null, { status: 303, headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' } });
}
