import type { Reading } from '../database/open.ts';
import type { Mistake } from '../mistake.ts';
import { COMMENT_LIMIT, countCharacters } from './characters.ts';
import { ruleSettingsOf } from './rule-settings.ts';
import { inThreadOrder, type PublishedRow } from './threads.ts';

/*
 * The comments folder owns what readers say about an article: comments, reactions, the rules they pass, what is decided
 * about them and the receipts with which their writers follow them. This file finds what the article page shows of it.
 * The folder refuses to know pages, cookies and requests, and never gives out an e-mail address or a commenter's id.
 */

/** What the article page shows under the article: plain data, nobody's private. */
export interface Conversation {
  articleId: string;
  /** The article's address, `/en/water-returns`; forms post to `…/comments` and `…/reaction`. */
  address: string;
  /** Published comments on all pages together. */
  count: number;
  reactions: ReactionCounts;
  /** One page of the threads, each thread's comments behind their parents, siblings by time. */
  entries: ConversationEntry[];
  /** From 1. */
  page: number;
  /** At least 1; the others are at `address?comments=N#comments`. */
  pages: number;
  /** No more comments are taken; what was said stays. */
  closed: boolean;
  /** A moderator reads first comments (or every comment) before they appear. */
  readFirst: boolean;
  policyAddress: string;
  form: CommentForm;
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
  /** Plain text as it was typed; blank lines separate paragraphs. */
  body: string;
  at: string;
  editedAt: string | null;
  /** The newsroom itself speaks. */
  isStaff: boolean;
  /** An address that leads to this comment for good, whichever page it is on. */
  permalink: string;
  /** Opens the form as an answer to it; `null` when no more comments are taken. */
  replyAddress: string | null;
  /** Whom it answers, where the indentation alone does not say it: from the third level on. */
  answers: { name: string; anchor: string } | null;
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
  /** The comment that is answered. */
  replyTo: { id: string; name: string; body: string } | null;
}

/** The form with what was typed into it; without anything it is empty. */
export function commentForm(typed: Partial<Omit<CommentForm, 'limit' | 'left'>> = {}): CommentForm {
  const form = { name: '', email: '', body: '', mistakes: [], replyTo: null, ...typed };
  return { ...form, limit: COMMENT_LIMIT, left: COMMENT_LIMIT - countCharacters(form.body).count };
}

/** What the finder needs to know of the article. */
export interface ConversationPlace {
  articleId: string;
  /** The article's address, percent-encoded. */
  address: string;
  policyAddress: string;
  commentsClosedAt: string | null;
}

/** Comments on one page: enough for most articles whole, and a page that is still read on a slow telephone. */
export const COMMENTS_ON_PAGE = 100;

/**
 * The conversation under an article: page `page` (from 1; one that does not exist gives the last), and the form, which
 * may hold what was typed. Made from the tags `conversation:ARTICLE_ID` and `comment-rules`.
 */
export async function conversationOf(
  db: Reading,
  place: ConversationPlace,
  asked: { page?: number; form?: CommentForm } = {},
): Promise<Conversation> {
  const { articleId, address } = place;
  const [count, reactions, rules] = await Promise.all([
    publishedCount(db, articleId),
    reactionCounts(db, articleId),
    ruleSettingsOf(db),
  ]);
  const pages = Math.max(1, Math.ceil(count / COMMENTS_ON_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1)), pages);
  const closed = isClosed(place.commentsClosedAt);
  const rows = await publishedRows(db, articleId, page);
  return {
    articleId,
    address,
    count,
    reactions,
    entries: await inThreadOrder(db, rows, { address, closed }),
    page,
    pages,
    closed,
    readFirst: rules.premoderation !== 'nobody',
    policyAddress: place.policyAddress,
    form: asked.form ?? commentForm(),
  };
}

/** Whether a conversation with this closing time takes no more comments at `now`. */
export function isClosed(commentsClosedAt: string | null, now = Date.now()): boolean {
  return commentsClosedAt !== null && Date.parse(commentsClosedAt) <= now;
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

/** The page (from 1) that shows a published comment, or `undefined` when the article shows no such comment. */
export async function pageOfComment(db: Reading, articleId: string, commentId: string): Promise<number | undefined> {
  const comment = await db
    .selectFrom('comments')
    .select(['id', 'root_id'])
    .where('id', '=', commentId)
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (comment === undefined) return undefined;
  const before = await db
    .selectFrom('comments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .where((eb) =>
      eb.or([
        eb('root_id', '<', comment.root_id),
        eb.and([eb('root_id', '=', comment.root_id), eb('id', '<', comment.id)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Math.floor(Number(before.count) / COMMENTS_ON_PAGE) + 1;
}

async function publishedRows(db: Reading, articleId: string, page: number): Promise<PublishedRow[]> {
  // The inner query walks the index alone, so that a late page of ten thousand comments does not read the earlier ones.
  const ids = db
    .selectFrom('comments')
    .select('id')
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .orderBy('root_id')
    .orderBy('id')
    .limit(COMMENTS_ON_PAGE)
    .offset((page - 1) * COMMENTS_ON_PAGE);
  return db
    .selectFrom('comments')
    .select(['id', 'parent_id', 'root_id', 'depth', 'name', 'body', 'created_at', 'edited_at', 'author_id', 'staff_id'])
    .where('id', 'in', ids)
    .orderBy('root_id')
    .orderBy('id')
    .execute();
}
