import { newId } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, CommentState } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { candidateOf } from './candidate.ts';
import { isClosed } from './conversation.ts';
import { recordRuling } from './decisions.ts';
import { type Candidate, judge, judgeText, type Memory } from './rules.ts';
import * as statements from './statements.ts';

/** Who posts: the id from their cookie, or a new one. */
export interface Commenter {
  id: string;
  /** False for somebody without a cookie, whose id was made a moment ago. */
  isKnown: boolean;
  /** See `network.ts`. */
  networkHash: string | null;
}

/** A comment as somebody typed it. */
export interface CommentDraft {
  name: string;
  /** May be empty. */
  email: string;
  body: string;
  /** The comment it answers. */
  parentId: string | null;
}

/** Where a posted comment stands. `commenterId` is the sender's from now on. */
export interface PostedComment {
  id: string;
  commenterId: string;
  state: CommentState;
}

/** Deeper answers hang from this level: nobody follows a thread further. */
export const MOST_DEPTH = 20;

const MINUTE = 60_000;
// The same words again within this time are a second click or a repeated request, not a second comment.
const SAME_CLICK_MS = 60_000;
// A first comment has no cookie that ties its second click to it; the network does, while nobody else can know the text.
const SAME_CLICK_WITHOUT_COOKIE_MS = 15_000;
const OWN_COMMENTS_READ = 61;
const NETWORK_MS = 10 * MINUTE;

/**
 * Takes a comment to a published article: the rules hold, publish or reject it, and row, version, decision and changes
 * are one transaction. The same post sent twice at once gives the same comment twice.
 */
export async function postComment(
  db: Database,
  article: { id: string },
  commenter: Commenter,
  draft: CommentDraft,
): Promise<Outcome<PostedComment>> {
  const candidate = await candidateOf(db, article.id, draft.body, draft);
  const early = judgeText(candidate);
  if (early !== undefined && 'refuse' in early) return { mistakes: early.refuse };
  return db.write(async (tx) => {
    if (db.kind === 'postgres') await statements.waitForTwins(tx, { twins: `${article.id} ${candidate.digest}` });
    const [open] = await statements.articleToAnswer(tx, { id: article.id });
    const own = commenter.isKnown
      ? await statements.newestOfCommenter(tx, { commenterId: commenter.id, most: OWN_COMMENTS_READ })
      : [];
    const near = await fromNetwork(tx, commenter, candidate);
    const twin = twinOf(candidate, draft.parentId, commenter, own, near);
    if (twin !== undefined) return { done: { id: twin.id, commenterId: twin.commenter_id, state: twin.state } };
    const [parent] =
      draft.parentId === null
        ? []
        : await statements.commentToAnswer(tx, { id: draft.parentId, articleId: article.id });
    if (draft.parentId !== null && parent?.state !== 'published') return mistake('form', 'comment-error-parent-gone');
    const memory: Memory = {
      isClosed: open?.state !== 'published' || isClosed(open.comments_closed_at, candidate.now),
      own: own.map((row) => ({ digest: row.body_digest, articleId: row.article_id, at: Date.parse(row.created_at) })),
      hasPublished: await hasPublished(tx, commenter.id, own),
      fromNetwork: near.map((row) => Date.parse(row.created_at)),
      isEdit: false,
      wasDecidedByPerson: false,
    };
    const { rule, verdict } = judge(candidate, memory);
    if ('refuse' in verdict) return { mistakes: verdict.refuse };
    const id = newId();
    const at = new Date(candidate.now).toISOString();
    await statements.storeComment(tx, {
      id,
      article_id: article.id,
      parent_id: draft.parentId,
      root_id: parent?.root_id ?? id,
      depth: parent === undefined ? 0 : Math.min(parent.depth + 1, MOST_DEPTH),
      commenter_id: commenter.id,
      name: candidate.name,
      email: candidate.email === '' ? null : candidate.email,
      body: candidate.body,
      body_digest: candidate.digest,
      version: 1,
      state: verdict.state,
      rule,
      rule_detail: 'detail' in verdict ? verdict.detail : null,
      rule_certainty: null,
      network_hash: commenter.networkHash,
      author_id: null,
      staff_id: null,
      sample_at: null,
      created_at: at,
      edited_at: null,
      decided_at: null,
    });
    await recordRuling(tx, { id, version: 1, from: 'held', to: verdict.state, rule, at });
    if (verdict.state === 'published') await statements.storeChange(tx, { tag: `conversation:${article.id}`, at });
    return { done: { id, commenterId: commenter.id, state: verdict.state } };
  }, article.id);
}

/** A comment's row, whatever its state. */
export async function commentById(db: Reading, id: string): Promise<CommentRow | undefined> {
  return db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();
}

async function fromNetwork(tx: Reading, { networkHash }: Commenter, { book, now }: Candidate) {
  if (networkHash === null) return [];
  const since = new Date(now - NETWORK_MS).toISOString();
  return statements.newestFromNetwork(tx, { networkHash, since, most: book.settings.perNetwork });
}

/** The comment that this one is a second click of. */
function twinOf(
  { digest, articleId, name, now }: Candidate,
  parentId: string | null,
  commenter: Commenter,
  own: readonly statements.EarlierComment[],
  near: readonly statements.EarlierComment[],
): statements.EarlierComment | undefined {
  const isSame = (row: statements.EarlierComment, within: number) =>
    row.body_digest === digest &&
    row.article_id === articleId &&
    row.parent_id === parentId &&
    row.state !== 'withdrawn' &&
    now - Date.parse(row.created_at) < within;
  if (commenter.isKnown) return own.find((row) => isSame(row, SAME_CLICK_MS));
  // A published text is known to all: whoever copies it must not be handed its receipt.
  return near.find((row) => row.state === 'held' && row.name === name && isSame(row, SAME_CLICK_WITHOUT_COOKIE_MS));
}

async function hasPublished(tx: Reading, commenterId: string, own: readonly statements.EarlierComment[]) {
  if (own.some((row) => row.state === 'published')) return true;
  if (own.length < OWN_COMMENTS_READ) return false;
  return (await statements.otherPublished(tx, { commenterId, id: '' })).length > 0;
}
