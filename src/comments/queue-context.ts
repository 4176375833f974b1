import type { AppealRow, ReportRow } from '../database/conversation-tables.ts';
import type { Reading } from '../database/open.ts';
import type { CommentRow, CommentState, DecisionRow } from '../database/tables.ts';
import { handedOver } from './handing-over.ts';
import { type Place, placesOf } from './places.ts';

/** A comment with all that a moderator needs to decide about it. */
export interface QueuedComment extends CommentRow {
  /** The article or page that it stands under. */
  article: Place;
  parent: Pick<CommentRow, 'id' | 'name' | 'body' | 'state'> | null;
  /** The same commenter's other comments among the newest `HISTORY_READ`, by state. */
  history: Record<CommentState, number>;
  /** Oldest first. */
  decisions: QueuedDecision[];
  /** Those that wait, the oldest first. */
  reports: QueuedReport[];
  appeal: QueuedAppeal | null;
  isPinned: boolean;
  /** Notes of moderators about its commenter. */
  notes: number;
  /** The note under which the desk has it. */
  handedOver: string | null;
}

export interface QueuedDecision extends DecisionRow {
  /** Who decided, `null` for a rule and for the commenter. */
  staffName: string | null;
  clause: { number: number; title: string } | null;
}

/** A report with the clause that it names; who reports is nobody's business but for unlawful content. */
export interface QueuedReport
  extends Pick<ReportRow, 'id' | 'kind' | 'explanation' | 'law' | 'name' | 'created_at' | 'clause_id'> {
  clause: { number: number; title: string } | null;
}

/** An appeal that waits, with who rejected the comment; `null` for a rule. */
export interface QueuedAppeal extends AppealRow {
  rejectedBy: string | null;
  rejectedByName: string | null;
}

/** So many of a commenter's newest comments are counted. */
export const HISTORY_READ = 100;

/** Gathers what belongs to comments; one whose article is gone is left out. */
export async function withContext(db: Reading, rows: readonly CommentRow[]): Promise<QueuedComment[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const articleIds = unique(rows.map((row) => row.article_id));
  const commenters = unique(rows.map((row) => row.commenter_id));
  const [articles, parents, histories, decisions, reports, appeals, pinned, notes, desk] = await Promise.all([
    placesOf(db, articleIds),
    parentsOf(db, unique(rows.flatMap((row) => row.parent_id ?? []))),
    historiesOf(db, commenters),
    decisionsOf(db, ids),
    reportsOn(db, ids),
    appealsAbout(db, ids),
    pinnedIn(db, articleIds),
    notesAbout(db, commenters),
    handedOver(db, ids),
  ]);
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    if (article === undefined) return [];
    const history = { ...(histories.get(row.commenter_id) ?? nothing()) };
    history[row.state] = Math.max(0, history[row.state] - 1);
    return [
      {
        ...row,
        article,
        parent: row.parent_id === null ? null : (parents.get(row.parent_id) ?? null),
        history,
        decisions: decisions.get(row.id) ?? [],
        reports: reports.get(row.id) ?? [],
        appeal: appeals.get(row.id) ?? null,
        isPinned: pinned.has(row.id),
        notes: notes.get(row.commenter_id) ?? 0,
        handedOver: desk.get(row.id) ?? null,
      },
    ];
  });
}

async function parentsOf(db: Reading, ids: string[]) {
  if (ids.length === 0) return new Map<string, Pick<CommentRow, 'id' | 'name' | 'body' | 'state'>>();
  const rows = await db.selectFrom('comments').select(['id', 'name', 'body', 'state']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Counts a few of each commenter's comments: somebody who sent a hundred thousand must not slow the queue down. */
async function historiesOf(db: Reading, commenterIds: string[]) {
  const [first, ...rest] = commenterIds.map((id) =>
    db
      .selectFrom(
        db
          .selectFrom('comments')
          .select(['commenter_id', 'state'])
          .where('commenter_id', '=', id)
          .orderBy('created_at', 'desc')
          .limit(HISTORY_READ)
          .as('newest'),
      )
      .select(['newest.commenter_id', 'newest.state', (eb) => eb.fn.countAll<number>().as('count')])
      .groupBy(['newest.commenter_id', 'newest.state']),
  );
  const found = new Map<string, Record<CommentState, number>>();
  if (first === undefined) return found;
  const rows = await rest.reduce((all, next) => all.unionAll(next), first).execute();
  for (const { commenter_id, state, count } of rows) {
    const counts = found.get(commenter_id) ?? nothing();
    counts[state] += Number(count);
    found.set(commenter_id, counts);
  }
  return found;
}

async function decisionsOf(db: Reading, commentIds: string[]): Promise<Map<string, QueuedDecision[]>> {
  const rows = await db
    .selectFrom('decisions')
    .leftJoin('staff', 'staff.id', 'decisions.staff_id')
    .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
    .selectAll('decisions')
    .select(['staff.name as staffName', 'clauses.number as clauseNumber', 'clauses.title as clauseTitle'])
    .where('decisions.comment_id', 'in', commentIds)
    .orderBy('decisions.id')
    .execute();
  const decisions = rows.map(({ clauseNumber, clauseTitle, ...row }) => ({
    ...row,
    clause: clauseNumber === null || clauseTitle === null ? null : { number: clauseNumber, title: clauseTitle },
  }));
  return Map.groupBy(decisions, (decision) => decision.comment_id);
}

async function reportsOn(db: Reading, commentIds: string[]): Promise<Map<string, QueuedReport[]>> {
  const rows = await db
    .selectFrom('reports as r')
    .leftJoin('clauses as c', 'c.id', 'r.clause_id')
    .select(['r.id', 'r.comment_id', 'r.kind', 'r.explanation', 'r.law', 'r.name', 'r.created_at', 'r.clause_id'])
    .select(['c.number as clauseNumber', 'c.title as clauseTitle'])
    .where('r.comment_id', 'in', commentIds)
    .where('r.state', '=', 'open')
    .where('r.withdrawn_at', 'is', null)
    .orderBy('r.id')
    .execute();
  const reports = rows.map(({ clauseNumber, clauseTitle, ...row }) => ({
    ...row,
    clause: clauseNumber === null || clauseTitle === null ? null : { number: clauseNumber, title: clauseTitle },
  }));
  return Map.groupBy(reports, (report) => report.comment_id);
}

async function appealsAbout(db: Reading, commentIds: string[]): Promise<Map<string, QueuedAppeal>> {
  const rows = await db
    .selectFrom('appeals as a')
    .leftJoin('decisions as d', 'd.id', 'a.decision_id')
    .leftJoin('staff as s', 's.id', 'd.staff_id')
    .selectAll('a')
    .select(['d.staff_id as rejectedBy', 's.name as rejectedByName'])
    .where('a.comment_id', 'in', commentIds)
    .where('a.state', '=', 'open')
    .execute();
  return new Map(rows.map((row) => [row.comment_id, row]));
}

async function pinnedIn(db: Reading, conversationIds: string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('conversations')
    .select('pinned_id')
    .where('id', 'in', conversationIds)
    .where('pinned_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap((row) => row.pinned_id ?? []));
}

async function notesAbout(db: Reading, commenterIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('comment_notes')
    .select(['commenter_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('commenter_id', 'in', commenterIds)
    .groupBy('commenter_id')
    .execute();
  return new Map(rows.map((row) => [row.commenter_id, Number(row.count)]));
}

function nothing(): Record<CommentState, number> {
  return { held: 0, published: 0, rejected: 0, withdrawn: 0 };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
