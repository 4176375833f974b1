import type { Reading } from '../database/open.ts';

/*
 * Everything that a commenter wrote and did here, as they may take it along (article 20 of the GDPR). It holds nothing of
 * anybody else: no moderator's name, no note, no key and no hash of a network.
 */

/** What is kept of a commenter, as plain data for a file. Times are UTC ISO text. */
export async function everythingOf(db: Reading, commenterId: string, exportedAt: string) {
  const comments = await db
    .selectFrom('comments')
    .selectAll()
    .where('commenter_id', '=', commenterId)
    .where('staff_id', 'is', null)
    .orderBy('id')
    .execute();
  const ids = comments.map(({ id }) => id);
  const [versions, decisions, appeals, likes, reactions, reports, addresses, bans] = await Promise.all([
    inParts(ids, (part) =>
      db.selectFrom('comment_versions').selectAll().where('comment_id', 'in', part).orderBy('version').execute(),
    ),
    inParts(ids, (part) =>
      db
        .selectFrom('decisions')
        .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
        .select(['decisions.comment_id', 'decisions.action', 'decisions.from_state', 'decisions.to_state'])
        .select(['decisions.version', 'decisions.rule', 'decisions.reason', 'decisions.created_at'])
        .select(['clauses.number as clause_number', 'clauses.title as clause_title', 'decisions.staff_id'])
        .where('decisions.comment_id', 'in', part)
        // What moderators did without a word to the commenter is not theirs: a report that was dismissed, a comment pinned.
        .where('decisions.action', 'in', ['hold', 'publish', 'reject', 'withdraw', 'undo'])
        .orderBy('decisions.id')
        .execute(),
    ),
    inParts(ids, (part) => db.selectFrom('appeals').selectAll().where('comment_id', 'in', part).execute()),
    db
      .selectFrom('comment_likes')
      .select(['comment_id', 'created_at'])
      .where('commenter_id', '=', commenterId)
      .execute(),
    db
      .selectFrom('reactions')
      .select(['article_id', 'value', 'created_at', 'changed_at'])
      .where('commenter_id', '=', commenterId)
      .execute(),
    db.selectFrom('reports').selectAll().where('commenter_id', '=', commenterId).orderBy('id').execute(),
    db
      .selectFrom('commenter_addresses')
      .select(['email', 'created_at', 'confirmed_at', 'ended_at'])
      .where('commenter_id', '=', commenterId)
      .execute(),
    db
      .selectFrom('bans')
      .select(['created_at', 'ends_at', 'lifted_at'])
      .where('commenter_id', '=', commenterId)
      .execute(),
  ]);
  return {
    exportedAt,
    commenter: commenterId,
    comments: comments.map((comment) => ({
      id: comment.id,
      under: comment.article_id,
      answers: comment.parent_id,
      name: comment.name,
      email: comment.email,
      text: comment.body,
      state: comment.state,
      likes: comment.likes,
      sentAt: comment.created_at,
      editedAt: comment.edited_at,
      networkIsKept: comment.network_hash !== null,
      earlierTexts: versions
        .filter((one) => one.comment_id === comment.id)
        .map(({ version, body, created_at }) => ({ version, text: body, sentAt: created_at })),
      decisions: decisions
        .filter((one) => one.comment_id === comment.id)
        .map(({ comment_id: _, staff_id, clause_number, clause_title, ...one }) => ({
          action: one.action,
          from: one.from_state,
          to: one.to_state,
          version: one.version,
          by: staff_id !== null ? 'moderator' : one.rule !== null ? 'rule' : 'commenter',
          clause: clause_number === null ? null : { number: clause_number, title: clause_title },
          reason: one.reason,
          at: one.created_at,
        })),
      appeals: appeals
        .filter((one) => one.comment_id === comment.id)
        .map(({ words, state, answer, created_at, decided_at, decided_as }) => ({
          text: words,
          state,
          answer,
          sentAt: created_at,
          decidedAt: decided_at,
          decidedAs: decided_as,
        })),
    })),
    likes: likes.map(({ comment_id, created_at }) => ({ comment: comment_id, at: created_at })),
    reactions: reactions.map(({ article_id, value, created_at, changed_at }) => ({
      article: article_id,
      value,
      at: created_at,
      changedAt: changed_at,
    })),
    reports: reports.map((report) => ({
      comment: report.comment_id,
      kind: report.kind,
      clause: report.clause_id,
      text: report.explanation,
      law: report.law,
      name: report.name,
      email: report.email,
      state: report.state,
      answer: report.answer,
      sentAt: report.created_at,
      decidedAt: report.decided_at,
      withdrawnAt: report.withdrawn_at,
    })),
    addresses: addresses.map(({ email, created_at, confirmed_at, ended_at }) => ({
      email,
      at: created_at,
      confirmedAt: confirmed_at,
      endedAt: ended_at,
    })),
    bans: bans.map(({ created_at, ends_at, lifted_at }) => ({ at: created_at, endsAt: ends_at, liftedAt: lifted_at })),
  };
}

// A statement takes only so many values.
const IN_A_PART = 500;

async function inParts<T>(ids: readonly string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < ids.length; at += IN_A_PART) found.push(...(await read(ids.slice(at, at + IN_A_PART))));
  return found;
}
