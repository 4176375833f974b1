import { madeAt, newId } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, CommentState } from '../database/tables.ts';
import type { Outside } from '../links/outside.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { isUnderRejected } from './branches.ts';
import { candidateOf } from './candidate.ts';
import { recordRuling } from './decisions.ts';
import { type EmbeddedPage, keepPage } from './embedded-pages.ts';
import { outsideVerdict } from './external-check.ts';
import { memoryOf } from './posting-memory.ts';
import { isRaid, meetRaid } from './raids.ts';
import { type RecentFlow, recentFlowOf } from './recent-flow.ts';
import { reservedName } from './reserved-names.ts';
import { ruleBook } from './rule-book.ts';
import { type Candidate, type ExternalVerdict, judge, judgeText } from './rules.ts';
import { type Advice, adviceOn } from './second-thoughts.ts';
import * as statements from './statements.ts';

/** Who posts: the id from their cookie, or a new one. */
export interface Commenter {
  id: string;
  /** False for somebody without a cookie, whose id was made a moment ago. */
  isKnown: boolean;
  /** See `network.ts`. */
  networkHash: string | null;
  /** The same of the wider network that an IPv6 address belongs to; for quotas only, never stored. */
  wideNetworkHash?: string | null;
  /** The network itself, to be compared with banned ones; never stored. */
  network?: string | undefined;
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

// The same words again within this time are a second click or a repeated request, not a second comment.
const SAME_CLICK_MS = 60_000;
// A first comment has no cookie that ties its second click to it; the network does, while nobody else can know the text.
const SAME_CLICK_WITHOUT_COOKIE_MS = 15_000;
// From the making of a commenter's id to the storing of their first comment, with a slow external check in between.
const MAKING_MS = 12_000;

/** What a door knows beside the comment: with it, the reader may be asked to think again, and the external check is asked. */
export interface PostingAround {
  secret?: Uint8Array;
  outside?: Outside | undefined;
  /** What came back from a form that gave advice before, see `second-thoughts.ts`. */
  thoughtAgain?: string;
}

/** What posting gives back: taken, mistakes in the form, or advice to think again before it is sent once more. */
export type Posted = Outcome<PostedComment> & { advice?: Advice };

/** What is answered: a published article, or a page of another site. */
export interface Answered {
  id: string;
  page?: EmbeddedPage;
}

/**
 * Takes a comment to a published article or a page of another site: the rules hold, publish or reject it, and row,
 * version, decision and changes are one transaction. The same post sent twice at once gives the same comment twice.
 */
export async function postComment(
  db: Database,
  article: Answered,
  commenter: Commenter,
  draft: CommentDraft,
  around: PostingAround = {},
): Promise<Posted> {
  const book = await ruleBook(db);
  const candidate = candidateOf(book, article.id, draft, Date.now());
  const early = judgeText(candidate);
  const wrong = [...(await reservedName(db, candidate.name)), ...(early && 'refuse' in early ? early.refuse : [])];
  const [first, ...others] = wrong;
  if (first !== undefined) return { mistakes: [first, ...others] };
  const flow = await recentFlowOf(db);
  const advice = await adviceOn(db, candidate, around, article.page);
  if (advice !== undefined) return advice;
  const external = await saidOutside(db, candidate, commenter, flow, around);
  // The same text to the same place goes one after the other; other posts need not wait for each other.
  const lane = `${article.id} ${candidate.digest}`;
  const outcome = await db.write(async (tx): Promise<Outcome<PostedComment & { isNew: boolean }>> => {
    // PostgreSQL takes statements in the order in which they are asked for: what is read is read behind the lock.
    const twins = db.kind === 'postgres' ? statements.waitForTwins(tx, { twins: lane }) : undefined;
    const [{ memory, conversation, own, near }] = await Promise.all([
      memoryOf(tx, candidate, commenter, flow, external, article.page),
      twins,
    ]);
    const twin = twinOf(candidate, draft.parentId, commenter, own, near);
    if (twin !== undefined)
      return { done: { id: twin.id, commenterId: twin.commenter_id, state: twin.state, isNew: false } };
    const [parent] =
      draft.parentId === null
        ? []
        : await statements.commentToAnswer(tx, { id: draft.parentId, articleId: article.id });
    if (draft.parentId !== null && parent?.state !== 'published') return mistake('form', 'comment-error-parent-gone');
    if (parent !== undefined && (await isUnderRejected(tx, article.id, parent)))
      return mistake('form', 'comment-error-branch-closed');
    const { rule, verdict } = judge(candidate, memory);
    if ('refuse' in verdict) return { mistakes: verdict.refuse };
    const id = newId();
    const at = new Date(candidate.now).toISOString();
    if (article.page !== undefined) await keepPage(tx, article.id, article.page);
    const stored = statements.storeComment(tx, {
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
      rule_certainty: ('detail' in verdict ? verdict.certainty : undefined) ?? null,
      network_hash: commenter.networkHash,
      author_id: null,
      staff_id: null,
      sample_at: null,
      created_at: at,
      edited_at: null,
      decided_at: null,
    });
    const editionId = conversation?.edition_id ?? '';
    await Promise.all([
      stored,
      recordRuling(tx, { id, editionId, version: 1, from: 'held', rule, verdict, at }),
      verdict.state === 'published' ? statements.storeChange(tx, { tag: `conversation:${article.id}`, at }) : undefined,
    ]);
    if (memory.mode === null && isRaid(book.settings, flow.underArticle(article.id, candidate.now) + 1))
      await meetRaid(tx, { id: article.id, editionId }, book.settings, candidate.now);
    return { done: { id, commenterId: commenter.id, state: verdict.state, isNew: true } };
  }, lane);
  if ('mistakes' in outcome) return outcome;
  const { isNew, ...posted } = outcome.done;
  if (isNew)
    flow.took(candidate, {
      id: posted.id,
      commenterId: commenter.id,
      wideNetwork: commenter.wideNetworkHash ?? null,
    });
  return { done: posted };
}

/** Asked only about what our own rules would take: words that are refused or rejected anyway go to nobody else. */
async function saidOutside(
  db: Database,
  candidate: Candidate,
  commenter: Commenter,
  flow: RecentFlow,
  { secret, outside }: PostingAround,
): Promise<ExternalVerdict | null> {
  if (!candidate.book.settings.external || secret === undefined) return null;
  const { memory } = await memoryOf(db, candidate, commenter, flow, null);
  const { verdict } = judge(candidate, memory);
  if ('refuse' in verdict || verdict.state === 'rejected') return null;
  return outsideVerdict(db, candidate, { secret, outside });
}

/** A comment's row, whatever its state. */
export async function commentById(db: Reading, id: string): Promise<CommentRow | undefined> {
  return db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether a commenter's id was made for the comment that they sent at this moment. */
function wasNew(commenterId: string, at: string): boolean {
  return Math.abs(Date.parse(at) - madeAt(commenterId)) < MAKING_MS;
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
  // A published text is known to all: whoever copies it must not be handed its receipt. And nobody is handed the identity
  // of a commenter who was known before: somebody else on the network may well say the same few words.
  return near.find(
    (row) =>
      row.state === 'held' &&
      row.name === name &&
      isSame(row, SAME_CLICK_WITHOUT_COOKIE_MS) &&
      wasNew(row.commenter_id, row.created_at),
  );
}
