import { sql } from 'kysely';
import type { Database, Reading } from '../database/open.ts';
import type { SearchEntryRow } from '../database/tables.ts';
import { searchForms } from './search-form.ts';

/** What is found by its words. */
export type FoundKind = SearchEntryRow['kind'];

/** SQLite's index of each kind's words. */
export const wordsOf = {
  article: sql.table('search_article_words'),
  comment: sql.table('search_comment_words'),
} as const satisfies Record<FoundKind, unknown>;

interface Words {
  title: string;
  words: string;
}

// A batch is one short write, so that nobody's comment waits behind the index.
const BATCH = 100;
const TWO_MINUTES_MS = 120_000;

/**
 * Brings the index up to date with what was written: all of it, or about `most` things, so that who searches does not
 * wait for what somebody imported. Gives whether anything is left. Safe beside other processes that do the same.
 */
export async function catchUp(db: Database, most = Number.POSITIVE_INFINITY): Promise<{ behind: boolean }> {
  for (let done = 0; done < most; ) {
    const batch = [...(await staleThings(db, BATCH)), ...(await newComments(db, BATCH))];
    if (batch.length === 0) return { behind: false };
    const texts = await Promise.all([wordsOfArticles(db, batch), wordsOfComments(db, batch)]);
    const words = new Map([...texts[0], ...texts[1]]);
    await db.write((tx) => replaceEntries(tx, db.kind, batch, words), 'search');
    done += batch.length;
  }
  return { behind: true };
}

interface Thing {
  kind: FoundKind;
  id: string;
}

async function staleThings(db: Reading, most: number): Promise<Thing[]> {
  const rows = await db.selectFrom('search_stale').selectAll().limit(most).execute();
  return rows.map(({ kind, subject_id }) => ({ kind, id: subject_id }));
}

/** Comments sort by when they were posted; those of the last minutes may have been stored out of order. */
async function newComments(db: Reading, most: number): Promise<Thing[]> {
  const { last } = await db
    .selectFrom('search_entries')
    .select((e) => e.fn.max('subject_id').as('last'))
    .where('kind', '=', 'comment')
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('comments')
    .select('id')
    .where('id', '>', last === null ? '' : earlier(last))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('search_entries')
            .select('number')
            .where('kind', '=', 'comment')
            .whereRef('subject_id', '=', 'comments.id'),
        ),
      ),
    )
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => ({ kind: 'comment', id }));
}

/** The beginning of every id of two minutes before this one (UUIDv7: the first 48 bits are milliseconds). */
function earlier(id: string): string {
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - TWO_MINUTES_MS;
  const hex = Math.max(0, time).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

async function wordsOfArticles(db: Reading, things: readonly Thing[]): Promise<Map<string, Words>> {
  const ids = things.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .select(['a.id', 'a.slug', 'r.headline', 'r.standfirst', 'r.body_json', 'r.lead_json'])
    .where('a.id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        title: row.headline,
        words: `${row.standfirst} ${row.slug} ${wordsIn(row.lead_json)} ${wordsIn(row.body_json)}`,
      },
    ]),
  );
}

async function wordsOfComments(db: Reading, things: readonly Thing[]): Promise<Map<string, Words>> {
  const ids = things.filter(({ kind }) => kind === 'comment').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('comments').select(['id', 'name', 'body']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, { title: row.name, words: row.body }]));
}

// What a body's JSON calls its own parts is no word of the article.
const worded = new Set(['text', 'caption', 'credit', 'alternativeText', 'title', 'source']);

/** Every word that a reader of this JSON document or figure would see. */
function wordsIn(json: string | null): string {
  if (json === null) return '';
  const found: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string' && worded.has(key)) found.push(value);
    return value;
  });
  return found.join(' ');
}

async function replaceEntries(
  tx: Reading,
  database: Database['kind'],
  things: readonly Thing[],
  words: ReadonlyMap<string, Words>,
): Promise<void> {
  for (const { kind, id } of things) {
    // The list is taken first: what changes after this transaction began is noted again.
    await tx.deleteFrom('search_stale').where('kind', '=', kind).where('subject_id', '=', id).execute();
    await dropEntry(tx, database, kind, id);
    const text = words.get(id);
    if (text === undefined) continue;
    const title = [...new Set(searchForms(text.title))].join(' ');
    const all = [...new Set(searchForms(`${text.title} ${text.words}`))].join(' ');
    if (database === 'postgres') {
      await sql`insert into search_entries (kind, subject_id, title, words) values (${kind}, ${id},
        array_to_tsvector(array_remove(string_to_array(${title}, ' '), '')),
        array_to_tsvector(array_remove(string_to_array(${all}, ' '), ''))) on conflict do nothing`.execute(tx);
      continue;
    }
    const { number } = await tx
      .insertInto('search_entries')
      .values({ kind, subject_id: id })
      .returning('number')
      .executeTakeFirstOrThrow();
    await sql`insert into ${wordsOf[kind]} (rowid, title, words) values (${number}, ${title}, ${all})`.execute(tx);
  }
}

/** Takes a thing out of the index, in the transaction that removes it for good. */
export async function dropEntry(tx: Reading, database: Database['kind'], kind: FoundKind, id: string): Promise<void> {
  const gone = await tx
    .deleteFrom('search_entries')
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .returning('number')
    .execute();
  if (database === 'postgres') return;
  for (const { number } of gone) await sql`delete from ${wordsOf[kind]} where rowid = ${number}`.execute(tx);
}
