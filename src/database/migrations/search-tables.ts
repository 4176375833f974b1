import { sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';
import { textTables } from './text-tables.ts';

/*
 * What the desk's search reads: one entry for each thing that is found by its words, and a list of what has changed since
 * its entry was made. The database itself keeps that list, so that no verb can forget to.
 */

/** Makes the tables of `search`, and has every article that is there waited for. */
export async function searchTables(db: Reading, kind: DatabaseKind): Promise<void> {
  const { table } = textTables(db, kind);
  await table('search_stale', ['kind', 'subject_id'])
    .addPrimaryKeyConstraint('search_stale_pk', ['kind', 'subject_id'])
    .execute();
  await (kind === 'sqlite' ? forSqlite(db) : forPostgres(db));
  await sql`insert into search_stale (kind, subject_id) select 'article', id from articles`.execute(db);
}

async function forSqlite(db: Reading): Promise<void> {
  await sql`create table search_entries (
    number integer primary key autoincrement, kind text not null, subject_id text not null, unique (kind, subject_id)
  )`.execute(db);
  // Contentless: the words are an index to the rows, not a second copy of them; what is deleted from it is gone.
  // One for each kind, so that an article is not looked for among a million comments.
  for (const words of [sql.table('search_article_words'), sql.table('search_comment_words')]) {
    await sql`create virtual table ${words} using fts5(
      title, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3'
    )`.execute(db);
  }
  await sql`insert into search_article_words (search_article_words, rank) values ('secure-delete', 1)`.execute(db);
  await sql`insert into search_comment_words (search_comment_words, rank) values ('secure-delete', 1)`.execute(db);
  const note = (name: string, when: string, on: string, row: 'new' | 'old', as: string) =>
    sql`create trigger ${sql.raw(name)} after ${sql.raw(when)} on ${sql.raw(on)} begin
      insert into search_stale (kind, subject_id) values (${sql.lit(as)}, ${sql.raw(`${row}.id`)}) on conflict do nothing;
    end`.execute(db);
  await note('search_article_made', 'insert', 'articles', 'new', 'article');
  await note('search_article_changed', 'update of draft_revision_id, slug', 'articles', 'new', 'article');
  await note('search_article_gone', 'delete', 'articles', 'old', 'article');
  // New comments are found by their ids, which sort by time: posting them must cost nothing more.
  await note('search_comment_changed', 'update of body, name', 'comments', 'new', 'comment');
  await note('search_comment_gone', 'delete', 'comments', 'old', 'comment');
}

async function forPostgres(db: Reading): Promise<void> {
  await sql`create table search_entries (
    number bigint generated always as identity primary key,
    kind text collate "C" not null, subject_id text collate "C" not null,
    title tsvector not null, words tsvector not null, unique (kind, subject_id)
  )`.execute(db);
  for (const kind of ['article', 'comment']) {
    const named = (column: string) => sql.raw(`search_${kind}_${column}`);
    const of = sql.lit(kind);
    await sql`create index ${named('titles')} on search_entries using gin (title) where kind = ${of}`.execute(db);
    await sql`create index ${named('words')} on search_entries using gin (words) where kind = ${of}`.execute(db);
  }
  await sql`create function search_note() returns trigger language plpgsql as $$ begin
    insert into search_stale (kind, subject_id)
      values (tg_argv[0], case when tg_op = 'DELETE' then old.id else new.id end) on conflict do nothing;
    return null;
  end $$`.execute(db);
  const note = (name: string, when: string, on: string, as: string) =>
    sql`create trigger ${sql.raw(name)} after ${sql.raw(when)} on ${sql.raw(on)}
      for each row execute function search_note(${sql.lit(as)})`.execute(db);
  await note('search_article', 'insert or delete or update of draft_revision_id, slug', 'articles', 'article');
  await note('search_comment', 'delete or update of body, name', 'comments', 'comment');
}
