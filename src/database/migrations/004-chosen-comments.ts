import { sql } from 'kysely';
import type { Reading } from '../open.ts';

/** Indexes by which a page counts what is featured and answered without reading the thread: state is part of them. */
export async function up(db: Reading): Promise<void> {
  await sql`drop index comments_featured`.execute(db);
  await sql`drop index comments_of_staff`.execute(db);
  await sql`create index comments_featured on comments (article_id, state, id) where featured_at is not null`.execute(
    db,
  );
  await sql`create index comments_of_staff on comments (article_id, state, id) where staff_id is not null`.execute(db);
}
