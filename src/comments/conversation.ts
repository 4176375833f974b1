import type { ConversationMode } from '../database/conversation-tables.ts';
import type { Database, Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import type { Mistake } from '../mistake.ts';
import { type Asked, firstPage, queryOf, type Show, type Sort, shows, sorts } from './asked.ts';
import { COMMENT_LIMIT, countCharacters } from './characters.ts';
import { chosenComments, chosenCounts } from './chosen-comments.ts';
import { type Closed, closingOf } from './closing.ts';
import { type PageOfThreads, pageAround, pageOfThreads } from './conversation-pages.ts';
import { isId, type Place } from './cursors.ts';
import { ruleSettingsOf } from './rule-settings.ts';
import { accountsBehind } from './site-accounts.ts';
import { published, shown } from './thread-pages.ts';
import { type Around, commentAddress, commentEntry, inThreadOrder } from './threads.ts';

/*
 * The comments folder owns what readers say about an article: comments, reactions, the rules they pass, what is decided
 * about them and the receipts with which their writers follow them. This file finds what the article page shows of it.
 * The folder refuses to know pages, cookies and requests, and never gives out an e-mail address or a commenter's id.
 */

/** The conversation of another edition about the same story. `name` is its language's own name. */
export interface OtherThreads {
  name: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Its threads, shown here. */
  href: string;
  /** The article under which they stand, where one takes part in them. */
  article: { headline: string; href: string };
  count: number;
  current: boolean;
}

/** What the article page shows under the article: plain data, nobody's private. */
export interface Conversation {
  articleId: string;
  /** The article's address, `/en/water-returns`; forms post to `…/comments`, `…/likes` and `…/reaction`. */
  address: string;
  /** Published comments on all pages together. */
  count: number;
  reactions: ReactionCounts;
  /** The comment that the newsroom put first; on the first page only, and not where it is the first anyway. */
  pinned: ConversationComment | null;
  /** One page of the threads, each thread's comments behind their parents, answers by time. */
  entries: ConversationEntry[];
  /** What was asked for, and what this page adds to the address: `?sort=newest`, `/comments/…`, nothing. */
  asked: Asked;
  suffix: string;
  /** The comment for whose sake somebody came. */
  here: string | null;
  /** Where the other orders and choices begin; a choice without comments is missing. */
  sorts: Choice<Sort>[];
  shows: (Choice<Show> & { count: number })[];
  all: string;
  /** The other editions whose readers speak about the same story; one is `current` when its threads are shown here. */
  elsewhere: OtherThreads[];
  /** Where the conversation goes on and comes from; `null` at its ends. */
  previous: string | null;
  next: string | null;
  /** Where the newest comments stand first. */
  newest: string;
  /** No more comments are taken; what was said stays. */
  closed: boolean;
  /** Why, and when it opens again by itself (UTC ISO text); `null` while it is open. */
  closedWhy: Closed['why'] | null;
  opensAt: string | null;
  /** A moderator reads first comments (or every comment) before they appear. */
  readFirst: boolean;
  /** Set while a moderator, or an abnormal flow, has the conversation held or slowed; until when, if that is known. */
  mode: { kind: ConversationMode; endsAt: string | null } | null;
  /** Moments at which what is said here changes by itself. */
  changesAt: string[];
  /** The page that says how a comment is handled; `null` where none is led to. */
  handlingAddress: string | null;
  /** The form asks for an e-mail address: the publication sends letters. */
  asksEmail: boolean;
  policyAddress: string;
  form: CommentForm;
}

/** A link to the same conversation in another order or choice. */
export interface Choice<Name> {
  name: Name;
  href: string;
  current: boolean;
}

export interface ReactionCounts {
  likes: number;
  dislikes: number;
}

/** A place in a thread. `anchor` is its `id` on the page, `c-…`. */
export type ConversationEntry = ConversationComment | Tombstone | Continuation;

/** A published comment. */
export interface ConversationComment {
  kind: 'comment';
  id: string;
  anchor: string;
  /** 0 for the first of a thread. */
  depth: number;
  name: string;
  /** Plain text as it was typed, `COVERED` (`shown-body.ts`) where a moderator covered words; blank lines separate paragraphs. */
  body: string;
  at: string;
  editedAt: string | null;
  /** The newsroom itself speaks. */
  isStaff: boolean;
  /** The site at which its commenter is signed in; without it nobody vouches for the name. */
  account?: string;
  /** It is the one that the newsroom put first. */
  pinned?: boolean;
  /** The newsroom recommends it. */
  featured: boolean;
  likes: number;
  /** What readers mute its commenter by, see `commenter-tags.ts`; `null` for the newsroom's own. */
  tag: string | null;
  /** An address that shows this comment in its place for good. */
  permalink: string;
  /** Opens the form as an answer to it; `null` when no more comments are taken. */
  replyAddress: string | null;
  /** Whom it answers; `evident` where its place on the page says it to those who see it. */
  answers: { name: string; href: string; evident: boolean } | null;
}

/** The place of a comment that is not shown (withdrawn, rejected, or edited and waiting) but was answered by one that is. */
export interface Tombstone {
  kind: 'tombstone';
  anchor: string;
  depth: number;
  why: 'withdrawn' | 'removed' | 'waiting';
}

/** A published comment of an earlier page, named because one of this page answers it. */
export interface Continuation {
  kind: 'continuation';
  depth: number;
  name: string;
  permalink: string;
}

/** What stands in the comment form: empty, or what was typed beside what is wrong with it. */
export interface CommentForm {
  name: string;
  email: string;
  body: string;
  /** Characters that the body may have, and how many of them are left; below zero when there are too many. */
  limit: number;
  left: number;
  mistakes: Mistake[];
  /** Goes back with the form after advice was given, so that it is given once; `null` when none was. */
  thought: string | null;
  /** The comment that is answered. */
  replyTo: { id: string; name: string; body: string } | null;
}

/** The form with what was typed into it; without anything it is empty. */
export function commentForm(typed: Partial<Omit<CommentForm, 'limit' | 'left'>> = {}): CommentForm {
  const form = { name: '', email: '', body: '', mistakes: [], thought: null, replyTo: null, ...typed };
  return { ...form, limit: COMMENT_LIMIT, left: COMMENT_LIMIT - countCharacters(form.body).count };
}

/** What the finder needs to know of the article. */
export interface ConversationPlace {
  articleId: string;
  /** The article's address, percent-encoded. */
  address: string;
  policyAddress: string;
  commentsClosedAt: string | null;
  /** UTC ISO text; a page of another site has no age. */
  publishedAt?: string | null;
  handlingAddress?: string;
  /** The page that shows it, where that is not the article's own. */
  shownAt?: string;
  elsewhere?: OtherThreads[];
  /** Whether the publication sends letters; without it no address is asked for. */
  asksEmail?: boolean;
  /** See `commenter-tags.ts`; nobody can be muted without it. */
  tagOf?: Around['tagOf'];
}

/** Which part of it is shown, and the form, which may hold what was typed. */
export interface ConversationAsked {
  asked?: Asked;
  /** The comment in whose place the page is entered, instead of what `asked` says. */
  around?: Place | undefined;
  form?: CommentForm;
}

/**
 * The conversation under an article. Made from the tags `conversation:ARTICLE_ID` and `comment-rules`; it may store an
 * order by value for the pages that follow.
 */
export async function conversationOf(
  db: Database,
  place: ConversationPlace,
  { asked = firstPage, around, form = commentForm() }: ConversationAsked = {},
): Promise<Conversation> {
  const { articleId, address } = place;
  const [count, chosen, reactions, rules, kept] = await Promise.all([
    publishedCount(db, articleId),
    chosenCounts(db, articleId),
    reactionCounts(db, articleId),
    ruleSettingsOf(db),
    keptConversation(db, articleId),
  ]);
  const { timeZone } = await publicationSettings(db);
  const standing = { isPublished: true, closedAt: place.commentsClosedAt, publishedAt: place.publishedAt ?? null };
  const closing = closingOf({ settings: rules, timeZone }, standing, Date.now());
  const closed = closing.closed !== null;
  const page = { address, closed, tagOf: place.tagOf ?? (() => '') };
  const part = await partOf(db, articleId, around === undefined ? asked : { ...firstPage, around }, count, page);
  const isFirst = around === undefined && asked.from === null && asked.show === null;
  const first = isFirst ? await pinnedComment(db, articleId, kept?.pinned_id ?? null, page) : [];
  const [[pinned = null], entries] = await Promise.all([withAccounts(db, first), withAccounts(db, part.entries)]);
  const href = (other: Asked) => `${place.shownAt ?? address}${queryOf({ ...other, edition: asked.edition })}#comments`;
  const { show, sort } = around === undefined ? asked : firstPage;
  const onward = { show, sort, edition: asked.edition, ranking: part.ranking?.id ?? null };
  const mode = modeOf(kept);
  return {
    articleId,
    address,
    count,
    reactions,
    pinned: entries[0]?.kind === 'comment' && entries[0].id === pinned?.id ? null : pinned,
    entries: entries.map((entry) =>
      entry.kind === 'comment' && entry.id === kept?.pinned_id ? { ...entry, pinned: true } : entry,
    ),
    asked: around === undefined ? asked : firstPage,
    here: around?.id ?? null,
    suffix: around === undefined ? queryOf(asked) : commentAddress('', around.id),
    sorts: sorts
      .filter((name) => show === null || name !== 'valued')
      .map((name) => ({ name, href: href({ ...firstPage, show, sort: name }), current: name === sort })),
    shows: shows
      .filter((name) => chosen[name] > 0 || name === show)
      .map((name) => ({
        name,
        href: href({ ...firstPage, show: name, sort: sort === 'valued' ? 'oldest' : sort }),
        current: name === show,
        count: chosen[name],
      })),
    all: href({ ...firstPage, sort }),
    elsewhere: place.elsewhere ?? [],
    previous: part.before && href({ ...onward, from: { way: 'before', place: part.before } }),
    next: part.after && href({ ...onward, from: { way: 'after', place: part.after } }),
    newest: href({ ...firstPage, sort: 'newest' }),
    closed,
    closedWhy: closing.closed?.why ?? null,
    opensAt: momentOf(closing.closed?.opensAt),
    readFirst: rules.premoderation !== 'nobody' || mode?.kind === 'hold',
    mode,
    changesAt: [mode?.endsAt, part.ranking?.againAt, momentOf(closing.changesAt)].filter((moment) => moment != null),
    handlingAddress: place.handlingAddress ?? null,
    asksEmail: place.asksEmail ?? false,
    policyAddress: place.policyAddress,
    form,
  };
}

async function partOf(
  db: Database,
  articleId: string,
  asked: Asked & { around?: Place },
  count: number,
  page: Around,
): Promise<Pick<PageOfThreads, 'before' | 'after' | 'ranking'> & { entries: ConversationEntry[] }> {
  const { show, around } = asked;
  if (show !== null) return { ...(await chosenComments(db, articleId, { ...asked, show }, page)), ranking: null };
  const part =
    around === undefined ? await pageOfThreads(db, articleId, asked, count) : await pageAround(db, articleId, around);
  return { ...part, entries: await inThreadOrder(db, part.rows, page) };
}

/** The same with the accounts of other sites marked, so that the name of one is not anybody's to take. */
async function withAccounts<Entry extends ConversationEntry>(db: Reading, entries: readonly Entry[]): Promise<Entry[]> {
  const ids = entries.flatMap((entry) => (entry.kind === 'comment' ? entry.id : []));
  const accounts = await accountsBehind(db, ids);
  return entries.map((entry) => {
    const account = entry.kind === 'comment' ? accounts.get(entry.id) : undefined;
    return account === undefined ? entry : { ...entry, account };
  });
}

async function pinnedComment(db: Reading, articleId: string, id: string | null, page: Around) {
  if (id === null) return [];
  const row = await published(db, articleId).select(shown).where('id', '=', id).executeTakeFirst();
  return row === undefined ? [] : [commentEntry({ ...row, depth: 0 }, undefined, page)];
}

async function keptConversation(db: Reading, id: string) {
  return db
    .selectFrom('conversations')
    .select(['mode', 'mode_ends_at', 'pinned_id'])
    .where('id', '=', id)
    .executeTakeFirst();
}

function modeOf(
  kept: { mode: ConversationMode | null; mode_ends_at: string | null } | undefined,
  now = Date.now(),
): Conversation['mode'] {
  if (kept === undefined || kept.mode === null) return null;
  const endsAt = kept.mode_ends_at;
  return endsAt !== null && Date.parse(endsAt) <= now ? null : { kind: kept.mode, endsAt };
}

/** Where a comment of an article stands, whatever its state; `undefined` when there is none. */
export async function placeOfComment(db: Reading, articleId: string, commentId: string): Promise<Place | undefined> {
  if (!isId(commentId)) return undefined;
  const row = await db
    .selectFrom('comments')
    .select(['id', 'root_id'])
    .where('id', '=', commentId)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row === undefined ? undefined : { root: row.root_id, id: row.id };
}

function momentOf(milliseconds: number | null | undefined): string | null {
  return milliseconds == null ? null : new Date(milliseconds).toISOString();
}

/** How many published comments an article has. */
export async function publishedCount(db: Reading, articleId: string): Promise<number> {
  return (await publishedCounts(db, [articleId])).get(articleId) ?? 0;
}

/** How many published comments each of these articles has; those without any are not in the answer. */
export async function publishedCounts(db: Reading, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('comments')
    .select(['article_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('article_id', 'in', articleIds)
    .where('state', '=', 'published')
    .groupBy('article_id')
    .execute();
  return new Map(rows.map((row) => [row.article_id, Number(row.count)]));
}

/** How many readers like the article, and how many do not. */
export async function reactionCounts(db: Reading, articleId: string): Promise<ReactionCounts> {
  const rows = await db
    .selectFrom('reactions')
    .select(['value', (eb) => eb.fn.countAll<number>().as('count')])
    .where('article_id', '=', articleId)
    .groupBy('value')
    .execute();
  const countOf = (value: string) => Number(rows.find((row) => row.value === value)?.count ?? 0);
  return { likes: countOf('like'), dislikes: countOf('dislike') };
}
