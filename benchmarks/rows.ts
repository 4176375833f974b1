import { bodyDigest } from '../src/comments/candidate.ts';
import { recordChanges } from '../src/database/changes.ts';
import { newId } from '../src/database/ids.ts';
import { type Database, openDatabase } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import type { Measured } from './publication.ts';

/** Runs `work` on the rows of a publication, from outside; those in a data folder, or where a publication keeps them. */
export async function withRows<T>(
  where: string | Pick<Measured, 'dataDir' | 'databaseUrl'>,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(typeof where === 'string' ? { dataDir: where } : where);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

const WORDS = 'the water came back before dawn and nobody in the upper lanes believed it until the kettle boiled'.split(
  ' ',
);

/** A comment of about `length` characters that differs from every other by its number. */
export function commentText(number: number, length: number): string {
  let text = `Comment ${number}:`;
  for (let word = number; text.length < length; word++) text += ` ${WORDS[(word * 7 + number) % WORDS.length]}`;
  return text.slice(0, length);
}

/** Stores `count` published comments under an article, a third of them answers. */
export async function addComments(db: Database, articleId: string, count: number): Promise<void> {
  const at = new Date().toISOString();
  const ids = Array.from({ length: count }, () => newId());
  const rows = ids.map((id, number) => {
    const parent = number % 3 === 2 ? ids[number - 1] : undefined;
    const body = commentText(number, 180);
    return {
      id,
      article_id: articleId,
      parent_id: parent ?? null,
      root_id: parent ?? id,
      depth: parent === undefined ? 0 : 1,
      commenter_id: newId(),
      name: `Reader ${number}`,
      email: null,
      body,
      body_digest: bodyDigest(body),
      version: 1,
      state: 'published' as const,
      rule: null,
      rule_detail: null,
      network_hash: null,
      author_id: null,
      staff_id: null,
      sample_at: null,
      created_at: at,
      edited_at: null,
      decided_at: at,
    };
  });
  await db.write(async (tx) => {
    await insertRows(tx, 'comments', rows);
    await recordChanges(tx, [`conversation:${articleId}`]);
  });
}

/** The published article with this slug. */
export async function articleId(db: Database, slug: string): Promise<string> {
  const row = await db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
  return row.id;
}

/** How many comments there are. */
export async function commentCount(db: Database): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Waits, ten minutes at most, until every photo has all its sizes: until then the start is still at work, and pages show a middle size. */
export async function allSizesMade(where: Parameters<typeof withRows>[0]): Promise<void> {
  for (let wait = 0; wait < 1200; wait++) {
    const waiting = await withRows(where, photosWithoutSizes);
    if (waiting === 0) return;
    await Bun.sleep(500);
  }
  throw new Error('the photos did not get their sizes');
}

async function photosWithoutSizes(db: Database): Promise<number> {
  const row = await db
    .selectFrom('photos')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('sized_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
