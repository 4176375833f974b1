import { type ExpressionBuilder, sql } from 'kysely';
import type { Reading } from '../database/open.ts';
import type { ArticleRow, EditionRow, RevisionReason, RevisionRow, Stage } from '../database/tables.ts';
import { may, requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit } from './articles.ts';
import { hasNewStatements } from './new-statements.ts';
import { type ArticleCorrection, correctionsOf } from './reading.ts';
import { stages } from './workflow.ts';

/**
 * An article's state as the desk says it: the stage of what was never public, `changed` for what is public with a newer
 * revision that readers do not see yet.
 */
export type DeskState = Stage | 'published' | 'changed' | 'unpublished';

export const deskStates = [...stages, 'published', 'changed', 'unpublished'] as const satisfies DeskState[];

/** When something is due, as it is looked for. */
export const dueTimes = ['late', 'today', 'week'] as const;
export type DueTime = (typeof dueTimes)[number];

/** What the desk's list shows of an article. */
export interface DeskArticle {
  id: string;
  edition_id: string;
  slug: string;
  state: DeskState;
  headline: string;
  section: string | null;
  /** Names in the order of the byline. */
  authors: string[];
  stage: Stage;
  /** Whether there is something that readers do not see yet: only then its stage says anything. */
  at_work: boolean;
  /** The name of whoever has it. */
  assignee: string | null;
  due_at: string | null;
  saved_at: string;
}

/** What is looked for in the list. */
export interface DeskFilter {
  editionId?: string | undefined;
  state?: DeskState | undefined;
  /** The staff id of whoever has it. */
  assigneeId?: string | undefined;
  /** Only what this person began or has. */
  mine?: boolean | undefined;
  /** Only what is due until then, UTC ISO text, and not public yet. */
  dueBefore?: string | undefined;
}

/**
 * Articles for the desk's list, the one saved last at the top: those after `before` (an article's draft revision), and
 * where the next page begins. A reporter gets their own.
 * @throws Forbidden
 */
export async function articlesForDesk(
  db: Reading,
  staff: Staff,
  filter: DeskFilter,
  { before, most = 30 }: { before?: string | undefined; most?: number } = {},
): Promise<{ items: DeskArticle[]; next: string | undefined }> {
  requireRight(staff, 'write articles');
  const own = filter.mine || !may(staff, 'edit others’ articles');
  const few = isOfFew(filter);
  const pages = await Promise.all(
    // What somebody began and what they have are two walks along an index; one query would sort everything that is theirs.
    (own ? (['created_by', 'assignee_id'] as const) : [undefined]).map((side) => {
      let query = listed(db, filter, few || own === true);
      if (side !== undefined) query = query.where(few ? hidden(`a.${side}`, staff.id) : among(`a.${side}`, staff.id));
      if (before !== undefined) query = query.where('a.draft_revision_id', '<', before);
      return query
        .orderBy('a.draft_revision_id', 'desc')
        .limit(most + 1)
        .execute();
    }),
  );
  const byDraft = new Map(pages.flat().map((row) => [row.draft_revision_id, row]));
  const rows = [...byDraft.values()].sort((a, b) => (a.draft_revision_id < b.draft_revision_id ? 1 : -1));
  const page = rows.slice(0, most);
  const names = await authorNames(
    db,
    page.flatMap((row) => JSON.parse(row.authors_json)),
  );
  return {
    items: page.map(({ authors_json, draft_revision_id, published_revision_id, ...row }) => ({
      ...row,
      state: deskState({ ...row, draft_revision_id, published_revision_id }),
      at_work: draft_revision_id !== published_revision_id,
      authors: (JSON.parse(authors_json) as string[]).flatMap((id) => names.get(`${id} ${row.edition_id}`) ?? []),
    })),
    next: rows.length > most ? page.at(-1)?.draft_revision_id : undefined,
  };
}

/** Whether a filter leaves only some hundreds of articles, which have small indexes of their own. */
function isOfFew({ state, dueBefore }: DeskFilter): boolean {
  return dueBefore !== undefined || (state !== undefined && state !== 'published');
}

type Column = 'a.edition_id' | 'a.created_by' | 'a.assignee_id' | 'a.state';

const among = (column: Column, value: string) => sql<boolean>`${sql.ref(column)} = ${value}`;

/** The same condition, of which the planner does not see that an index would serve it. */
const hidden = (column: Column, value: string) => sql<boolean>`coalesce(${sql.ref(column)}, '') = ${value}`;

/**
 * The articles of a filter, unordered. Conditions that many articles meet are hidden from the planner, so that it walks
 * the index that is in the list's order, or the one of the few, and none whose findings it has to sort.
 */
function listed(db: Reading, { editionId, state, assigneeId, dueBefore }: DeskFilter, hidesEdition: boolean) {
  let query = db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .leftJoin('sections as s', 's.id', 'r.section_id')
    .leftJoin('staff as w', 'w.id', 'a.assignee_id')
    .select([
      'a.id',
      'a.edition_id',
      'a.slug',
      'a.state',
      'a.stage',
      'a.due_at',
      'a.draft_revision_id',
      'a.published_revision_id',
      'r.headline',
      'r.authors_json',
      'r.created_at as saved_at',
      's.name as section',
      'w.name as assignee',
    ]);
  const isPublic = hidden('a.state', 'published');
  if (editionId !== undefined) query = query.where((hidesEdition ? hidden : among)('a.edition_id', editionId));
  if (assigneeId !== undefined) query = query.where('a.assignee_id', '=', assigneeId);
  if (dueBefore !== undefined) {
    query = query.where('a.due_at', '<', dueBefore).where('a.stage', 'in', stages).where(atWork);
  }
  // Named in the words of the index `articles_unpublished`.
  if (state === 'unpublished') query = query.where('a.state', '=', sql.lit(state));
  if (state === 'published') {
    query = query.where(isPublic).whereRef('a.published_revision_id', '=', 'a.draft_revision_id');
  }
  // Every stage: what is at work has an index that begins with it.
  if (state === 'changed') query = query.where(isPublic).where('a.stage', 'in', stages).where(atWork);
  // What waits is looked for by its stage, be it new or a change of something public.
  if (isStage(state)) query = query.where('a.stage', '=', state).where(atWork);
  return query;
}

/** The state of an article as the desk says it. */
export function deskState(
  article: Pick<ArticleRow, 'state' | 'stage' | 'draft_revision_id' | 'published_revision_id'>,
): DeskState {
  if (article.state === 'draft') return article.stage;
  if (article.state === 'unpublished') return 'unpublished';
  return article.draft_revision_id === article.published_revision_id ? 'published' : 'changed';
}

/** What there is of an article that readers do not see; the index `articles_at_work` holds only such. */
export function atWork(e: ExpressionBuilder<{ a: ArticleRow }, 'a'>) {
  return e(e.ref('a.draft_revision_id'), 'is distinct from', e.ref('a.published_revision_id'));
}

/** What a person began, or has now: of few articles, since whoever has written for years has begun thousands. */
export function isOf(e: ExpressionBuilder<{ a: ArticleRow }, 'a'>, staff: { id: string }) {
  return e.or([hidden('a.created_by', staff.id), hidden('a.assignee_id', staff.id)]);
}

function isStage(state: DeskState | undefined): state is Stage {
  return stages.some((stage) => stage === state);
}

/** An article opened at the desk: its draft, its edition, and what belongs to it. */
export interface OpenedArticle {
  article: ArticleRow;
  edition: EditionRow;
  draft: RevisionRow;
  state: DeskState;
  /** Whether statements are all that readers do not see yet of it. */
  hasNewStatements: boolean;
  /** The name of whoever has it. */
  assignee: string | null;
  versions: Version[];
  corrections: ArticleCorrection[];
  /** Every other edition, with the story's article there if there is one. */
  siblings: { edition: EditionRow; article: { id: string; state: DeskState; headline: string } | undefined }[];
}

/** One saved version in the list of them. */
export interface Version {
  id: string;
  number: number;
  headline: string;
  saved_by: string | null;
  reason: RevisionReason | null;
  created_at: string;
}

/**
 * The article with all that the desk shows beside it.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function articleAtDesk(db: Reading, staff: Staff, id: string): Promise<OpenedArticle | undefined> {
  const article = await articleToEdit(db, staff, id);
  if (article === undefined) return undefined;
  const [editions, draft, versions, corrections, told, holder] = await Promise.all([
    db.selectFrom('editions').selectAll().orderBy('position').orderBy('id').execute(),
    db.selectFrom('revisions').selectAll().where('id', '=', article.draft_revision_id).executeTakeFirstOrThrow(),
    versionsOf(db, id),
    correctionsOf(db, id).then((oldestFirst) => oldestFirst.reverse()),
    db
      .selectFrom('articles as a')
      .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
      .select([
        'a.id',
        'a.edition_id',
        'a.state',
        'a.stage',
        'a.draft_revision_id',
        'a.published_revision_id',
        'r.headline',
      ])
      .where('a.story_id', '=', article.story_id)
      .execute(),
    db
      .selectFrom('staff')
      .select('name')
      .where('id', '=', article.assignee_id ?? '')
      .executeTakeFirst(),
  ]);
  const edition = editions.find((one) => one.id === article.edition_id);
  if (edition === undefined) throw new Error(`article ${id} belongs to no edition`);
  const siblings = editions
    .filter((one) => one !== edition)
    .map((one) => {
      const there = told.find((row) => row.edition_id === one.id);
      return {
        edition: one,
        article: there && { id: there.id, state: deskState(there), headline: there.headline },
      };
    });
  const assignee = holder?.name ?? null;
  return {
    article,
    edition,
    draft,
    state: deskState(article),
    hasNewStatements: await hasNewStatements(db, article, draft),
    assignee,
    versions,
    corrections,
    siblings,
  };
}

// Beside the form, and on one page of all versions.
const VERSIONS_BESIDE = 8;
const VERSIONS_SHOWN = 50;

/** The newest versions of an article, newest first. */
export async function versionsOf(db: Reading, articleId: string): Promise<Version[]> {
  return versionRows(db, articleId).limit(VERSIONS_BESIDE).execute();
}

function versionRows(db: Reading, articleId: string) {
  return db
    .selectFrom('revisions as r')
    .leftJoin('staff as s', 's.id', 'r.saved_by')
    .select(['r.id', 'r.number', 'r.headline', 's.name as saved_by', 'r.reason', 'r.created_at'])
    .where('r.article_id', '=', articleId)
    .orderBy('r.number', 'desc');
}

// A whole number in an address may be larger than PostgreSQL's: that is an error to it, not a version that is missing.
const MOST_VERSIONS = 2 ** 31 - 1;

/** Versions of an article, newest first: those older than the number `before`, and where the next page begins. */
export async function versionPage(
  db: Reading,
  articleId: string,
  before?: number,
  most = VERSIONS_SHOWN,
): Promise<{ versions: Version[]; older: number | undefined }> {
  let query = versionRows(db, articleId);
  if (before !== undefined) query = query.where('r.number', '<', Math.min(Math.max(before, 0), MOST_VERSIONS));
  const rows = await query.limit(most + 1).execute();
  const versions = rows.slice(0, most);
  return { versions, older: rows.length > most ? versions.at(-1)?.number : undefined };
}

/** One version of an article, whole. */
export async function versionByNumber(
  db: Reading,
  articleId: string,
  number: number,
): Promise<RevisionRow | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > MOST_VERSIONS) return undefined;
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('number', '=', number)
    .executeTakeFirst();
}

async function authorNames(db: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('author_names')
    .select(['author_id', 'edition_id', 'name'])
    .where('author_id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [`${row.author_id} ${row.edition_id}`, row.name]));
}
