import { sql } from 'kysely';
import { sectionsToModerate } from '../comments/moderator-sections.ts';
import { placesOf } from '../comments/places.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { may, type Staff } from '../people/rights.ts';
import { catchUp, type FoundKind, wordsOf } from './entries.ts';
import { searchForms } from './search-form.ts';

/*
 * The search folder owns finding things by their words: one question, and an answer in each database's own index (FTS5,
 * tsvector), over words that were made comparable before they went in. It shows nobody what they may not open. It refuses
 * to be told what changed: triggers note that, and the index catches up before it answers.
 */

/** An article that was found; `headline` is its draft's. */
export interface FoundArticle {
  id: string;
  edition_id: string;
  headline: string;
  saved_at: string;
}

/** A comment that was found, with what it stands under. */
export interface FoundComment {
  id: string;
  name: string;
  body: string;
  state: string;
  headline: string;
  created_at: string;
}

/** The job that brings the index up to date, however much there is. */
export const CATCH_UP = 'catch up with the search';

// Beyond so many words a search only gets slower, not narrower.
const MOST_WORDS = 8;
const CAUGHT_UP_BEFORE_ANSWERING = 300;
const CAUGHT_UP_IN_ONE_JOB = 5000;

/** The words looked for, each as the beginning of a word; empty when nothing in `question` can be looked for. */
export function wantedForms(question: string): string[] {
  return [...new Set(searchForms(question.slice(0, 500)))].slice(0, MOST_WORDS);
}

/**
 * Articles whose draft has all words of `question` (in headline, standfirst, text or captions), those with all of them in
 * the headline first, then the one saved last. A reporter finds their own.
 */
export async function findArticles(db: Database, staff: Staff, question: string, most = 20): Promise<FoundArticle[]> {
  const forms = wantedForms(question);
  if (forms.length === 0 || !may(staff, 'write articles')) return [];
  await catchUpBefore(db);
  const mine = may(staff, 'edit others’ articles') ? null : staff.id;
  const ids = await found(db, 'article', forms, most, mine);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .select(['a.id', 'a.edition_id', 'r.headline', 'r.created_at as saved_at'])
    .where('a.id', 'in', ids)
    .execute();
  return inOrder(ids, rows);
}

/** Comments whose name or text has all words of `question`, the newest first; for those who decide about them. */
export async function findComments(db: Database, staff: Staff, question: string, most = 20): Promise<FoundComment[]> {
  const forms = wantedForms(question);
  if (forms.length === 0 || !may(staff, 'decide comments')) return [];
  await catchUpBefore(db);
  const ids = await found(db, 'comment', forms, most, null);
  if (ids.length === 0) return [];
  const sections = await sectionsToModerate(db, staff);
  let query = db
    .selectFrom('comments')
    .select(['id', 'name', 'body', 'state', 'article_id', 'created_at'])
    .where('id', 'in', ids);
  if (sections !== null)
    query = query.where('article_id', 'in', (eb) =>
      eb.selectFrom('articles').select('id').where('section_id', 'in', sections),
    );
  const rows = await query.execute();
  const places = await placesOf(db, [...new Set(rows.map((row) => row.article_id))]);
  const named = rows.map(({ article_id, ...row }) => ({ ...row, headline: places.get(article_id)?.headline ?? '' }));
  return inOrder(ids, named);
}

/** What was just saved is found at once; a big import is caught up with by a job, while nobody waits. */
async function catchUpBefore(db: Database): Promise<void> {
  const { behind } = await catchUp(db, CAUGHT_UP_BEFORE_ANSWERING);
  if (behind) await queueCatchUp(db);
}

/** The job: a part of what is left, and then itself again, so that the process can stop in between. */
export async function catchUpInParts(db: Database): Promise<void> {
  const { behind } = await catchUp(db, CAUGHT_UP_IN_ONE_JOB);
  if (behind) await queueCatchUp(db);
}

async function queueCatchUp(db: Database): Promise<void> {
  await db.write((tx) => queueJob(tx, { name: CATCH_UP, payload: null, key: CATCH_UP }));
}

async function found(
  db: Database,
  kind: FoundKind,
  forms: readonly string[],
  most: number,
  createdBy: string | null,
): Promise<string[]> {
  const matches = db.kind === 'postgres' ? onPostgres : onSqlite;
  const titled = await matches(db, { kind, forms, titleOnly: true, most, createdBy });
  if (titled.length === most) return titled;
  const worded = await matches(db, { kind, forms, titleOnly: false, most, createdBy });
  return [...new Set([...titled, ...worded])].slice(0, most);
}

interface Question {
  kind: FoundKind;
  forms: readonly string[];
  titleOnly: boolean;
  most: number;
  /** Only articles that this person began. */
  createdBy: string | null;
}

type Found = { subject_id: string };

// Forms are letters and digits: nothing in them is an operator of either query language.
async function onSqlite(db: Reading, { kind, forms, titleOnly, most, createdBy }: Question): Promise<string[]> {
  const all = forms.map((form) => `"${form}"*`).join(' AND ');
  const query = titleOnly ? `title : (${all})` : all;
  const own =
    createdBy === null
      ? sql``
      : sql`and exists (select 1 from articles where id = e.subject_id and created_by = ${createdBy})`;
  // Numbers grow with every change: the newest first without sorting what matches.
  const { rows } = await sql<Found>`select e.subject_id from ${wordsOf[kind]} w
    cross join search_entries e on e.number = w.rowid
    where ${wordsOf[kind]} match ${query} ${own}
    order by w.rowid desc limit ${most}`.execute(db);
  return rows.map((row) => row.subject_id);
}

async function onPostgres(db: Reading, { kind, forms, titleOnly, most, createdBy }: Question): Promise<string[]> {
  const query = forms.map((form) => `'${form}':*`).join(' & ');
  const matching = titleOnly ? sql`e.title @@ ${query}::tsquery` : sql`e.words @@ ${query}::tsquery`;
  const own =
    createdBy === null
      ? sql``
      : sql`and exists (select 1 from articles where id = e.subject_id and created_by = ${createdBy})`;
  const { rows } = await sql<Found>`select e.subject_id from search_entries e
    where ${matching} and e.kind = ${sql.lit(kind)} ${own} order by e.number desc limit ${most}`.execute(db);
  return rows.map((row) => row.subject_id);
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
