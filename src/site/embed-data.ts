import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { likeComment, unlikeComment } from '../comments/comment-likes.ts';
import type { Commenter } from '../comments/comments.ts';
import { commentForm, placeOfComment } from '../comments/conversation.ts';
import { accountCommenter, commenterKey, commenterOfKey } from '../comments/site-accounts.ts';
import { readSiteToken, type TokenTrouble } from '../comments/site-tokens.ts';
import { type Site, siteKey } from '../comments/sites.ts';
import { commentAnchor, likeAnchor } from '../comments/threads.ts';
import { newId } from '../database/ids.ts';
import { mistake } from '../mistake.ts';
import { readForm, type SentForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { whoActs } from './comments.ts';
import { answerCounts, takeCounts } from './counts.ts';
import { adviceIn, formAgainElsewhere, postElsewhere, replyForm, sentComment } from './embed-acts.ts';
import { conversationAsked, type EmbedAsked, mastheadOfSite, siteAsked } from './embed-asked.ts';
import { partAsked } from './embed-frame.ts';
import { forElsewhere, shownElsewhere } from './embed-shown.ts';
import type { EmbeddedConversation } from './theme.ts';

/**
 * The conversation for the script in another site's page: `/{edition}/embed-data/{site}/{key}`, the same addresses as the
 * frame's. Only the site's own origins read and send; no cookie is read or set, who writes is said in the form.
 */
export function embedData(newsroom: Newsroom): Hono {
  const door = new Hono();
  const at = '/:edition/embed-data/:site{[0-9a-f-]{36}}';
  door.use(`${at}/*`, onlyFromSite(newsroom));
  door.use(at, onlyFromSite(newsroom));
  door.get(at, (c) => answerData(newsroom, c));
  door.get(`${at}/counts`, (c) => answerCounts(newsroom, c));
  door.post(`${at}/counts`, (c) => takeCounts(newsroom, c));
  door.post(`${at}/account`, (c) => answerAccount(newsroom, c));
  door.get(`${at}/:key`, (c) =>
    c.req.query('reply') === undefined ? answerData(newsroom, c) : answerReply(newsroom, c),
  );
  door.get(`${at}/:key/comments/:comment`, (c) => answerData(newsroom, c));
  door.post(`${at}/:key/comments`, (c) => takeComment(newsroom, c));
  door.post(`${at}/:key/likes`, (c) => takeLike(newsroom, c));
  return door;
}

/**
 * CORS (Fetch standard, 3.3) for exactly the site's origins: their scripts may read, without credentials; nobody else's
 * script may send. What is sent elsewhere would not be stopped by a browser, so it is refused here.
 */
function onlyFromSite(newsroom: Newsroom): MiddlewareHandler {
  return async (c, next) => {
    const site = await siteAsked(newsroom, c);
    const origin = c.req.header('origin');
    const allowed = site !== undefined && origin !== undefined && site.origins.includes(origin) ? origin : undefined;
    if (c.req.method === 'OPTIONS') {
      const says = { 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': '600' };
      c.res = new Response(null, { status: 204, headers: { 'cache-control': 'no-store', ...(allowed ? says : {}) } });
    } else if (c.req.method === 'POST' && allowed === undefined) {
      c.res = json({ refused: true }, 403);
    } else {
      await next();
    }
    // A kept answer lends its headers to everybody: they are copied before this one's origin is added.
    const headers = new Headers(c.res.headers);
    headers.append('vary', 'Origin');
    if (allowed !== undefined) headers.set('access-control-allow-origin', allowed);
    const { body, status } = c.res;
    // Set twice: Hono puts the headers of an answer that is there over those of the one that replaces it.
    c.res = undefined;
    c.res = new Response(body, { status, headers });
  };
}

async function answerData(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const named = asked && (await partAsked(newsroom, c, asked));
  if (asked === undefined || named === undefined) return json({ missing: true }, 404);
  // Kept beside the frame's page, under an address that nobody asks for: what goes out gets its origin's headers first.
  const kept = `${newsroom.config.publicUrl}/embed-kept${asked.path}${named.suffix}`;
  return newsroom.pages.answer(new Request(kept, c.req.raw), async (rendering) => {
    const now = (await conversationAsked(newsroom, c)) ?? asked;
    const shown = await shownElsewhere(newsroom, now, named.part, { rendering });
    const body = JSON.stringify({ ...around(newsroom, now), html: pieceOf(newsroom, now, shown) });
    return { status: 200, type: 'application/json', body };
  });
}

async function answerReply(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  if (asked === undefined) return json({ missing: true }, 404);
  const replyTo = await replyForm(newsroom.db, asked.answered.id, c.req.query('reply') ?? '');
  const around = replyTo === null ? undefined : await placeOfComment(newsroom.db, asked.answered.id, replyTo.id);
  const shown = await shownElsewhere(newsroom, asked, { ...(around && { around }), form: commentForm({ replyTo }) });
  return json({ html: pieceOf(newsroom, asked, shown) });
}

async function takeComment(newsroom: Newsroom, c: Context): Promise<Response> {
  const { db, secret } = newsroom;
  const asked = await conversationAsked(newsroom, c);
  const form = await readForm(c.req.raw);
  if (asked === undefined) return json({ missing: true }, 404);
  const { site, masthead } = asked;
  const who = await whoSpeaks(newsroom, c, site, form);
  const outcome =
    'trouble' in who
      ? mistake('form', tokenWords[who.trouble], { site: site.name })
      : await postElsewhere(newsroom, asked, who.commenter, form, who.account ?? undefined);
  if ('mistakes' in outcome) {
    // A field that nobody sees cannot be mended there.
    const hidden = form.text('token') !== '';
    const mistakes = outcome.mistakes.map((one) => (hidden && one.field === 'name' ? { ...one, field: 'form' } : one));
    const again = await formAgainElsewhere(newsroom, asked, form, mistakes, adviceIn(outcome));
    const html = pieceOf(newsroom, asked, await shownElsewhere(newsroom, asked, { form: again }));
    return json({ html, ...('trouble' in who ? { trouble: who.trouble } : {}) }, 422);
  }
  const { id, commenterId } = outcome.done;
  const sent = (await sentComment(newsroom, asked, id)) ?? null;
  const place = sent?.state === 'published' ? await placeOfComment(db, asked.answered.id, id) : undefined;
  const shown = await shownElsewhere(newsroom, asked, place === undefined ? {} : { around: place }, { sent });
  const date = masthead.locale.date(new Date().toISOString(), 'day-time');
  return json({
    html: pieceOf(newsroom, asked, shown),
    ...('account' in who && who.account === null ? { key: commenterKey(secret, site.id, commenterId) } : {}),
    receipt: sent && {
      href: newsroom.config.publicUrl + sent.receiptHref,
      label: masthead.locale.say('embed-receipt-dated', { date }),
    },
  });
}

async function takeLike(newsroom: Newsroom, c: Context): Promise<Response> {
  const asked = await conversationAsked(newsroom, c);
  const form = await readForm(c.req.raw);
  const { like, back } = form.only('like', 'back');
  const id = like || back;
  if (asked === undefined || id === '') return json({ missing: true }, 404);
  const who = await whoSpeaks(newsroom, c, asked.site, form);
  if ('trouble' in who) return json({ trouble: who.trouble }, 422);
  const { commenter, account } = who;
  const verb = like === '' ? unlikeComment : likeComment;
  const done = await verb(newsroom.db, asked.answered.id, id, commenter.id);
  if (done === undefined) return json({ missing: true }, 404);
  return json({
    at: like === '' ? commentAnchor(id) : likeAnchor(id),
    ...(account === null ? { key: commenterKey(newsroom.secret, asked.site.id, commenter.id) } : {}),
  });
}

/** What a token says, for the form: who is signed in, in words; nothing is stored. */
async function answerAccount(newsroom: Newsroom, c: Context): Promise<Response> {
  const site = await siteAsked(newsroom, c);
  const form = await readForm(c.req.raw);
  const asked = site && (await mastheadOfSite(newsroom, site));
  if (site === undefined || asked === undefined) return json({ missing: true }, 404);
  const account = accountIn(newsroom, site, form.text('token'));
  if (typeof account === 'string') return json({ trouble: account }, 422);
  const { theme, locale } = asked;
  return json({ html: theme.embeddedAccount({ locale, name: account.name, site: site.name }) });
}

const tokenWords = { expired: 'embed-error-token-expired', invalid: 'embed-error-token-invalid' } as const;

/** `account` is the name of a site's account; `null` for everybody else. */
type Speaker = { commenter: Commenter; account: string | null } | { trouble: TokenTrouble };

/** Who sends a form: the site's account that its token names, the commenter of its key, or somebody new. */
async function whoSpeaks(newsroom: Newsroom, c: Context, site: Site, form: SentForm): Promise<Speaker> {
  const { db, secret } = newsroom;
  if (form.text('token') !== '') {
    const account = accountIn(newsroom, site, form.text('token'));
    if (typeof account === 'string') return { trouble: account };
    const { id } = await accountCommenter(db, secret, site.id, account.subject);
    return { commenter: await whoActs(newsroom, c, id), account: account.name };
  }
  // A cookie of ours is nobody's business here: without a key the reader is somebody new.
  const known = commenterOfKey(secret, site.id, form.text('key'));
  const commenter = await whoActs(newsroom, c, known ?? newId());
  return { commenter: { ...commenter, isKnown: known !== undefined }, account: null };
}

function accountIn({ secret, now = Date.now }: Newsroom, site: Site, token: string) {
  return readSiteToken(token, { key: siteKey(secret, site), audience: site.id, now: now() });
}

/** What the script is given beside the conversation: its looks, its addresses and the few words that it says itself. */
function around({ config }: Newsroom, { masthead, path }: EmbedAsked) {
  const { locale, theme, publication } = masthead;
  return {
    style: theme.embeddedStyle(publication.accent),
    address: config.publicUrl + path,
    words: {
      unreached: locale.say('embed-unreached'),
      again: locale.say('embed-again'),
      own: locale.say('embed-own-comments'),
    },
  };
}

function pieceOf(newsroom: Newsroom, { masthead, path }: EmbedAsked, shown: EmbeddedConversation): string {
  return forElsewhere(masthead.theme.embedded(shown), { origin: newsroom.config.publicUrl, path });
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
