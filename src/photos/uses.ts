import type { Reading } from '../database/open.ts';
import type { PhotoUseRow } from '../database/tables.ts';

/**
 * Which of `ids` are photos (or pictures of link cards) that an article may show, held until the transaction `tx` ends: who wants to remove one of
 * them waits, and sees then that it is used. A row's lock is a write that both databases know.
 */
export async function lockPhotos(tx: Reading, kind: 'photo' | 'card', ids: readonly string[]): Promise<Set<string>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Set();
  const rows = await tx
    .updateTable('photos')
    .set((e) => ({ kind: e.ref('kind') }))
    .where('id', 'in', wanted)
    .where('kind', '=', kind)
    .where('binned_at', 'is', null)
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Keeps, in the transaction of what changed it, which photos an article uses; those that are gone are left out. */
export async function keepUses(
  tx: Reading,
  articleId: string,
  uses: Readonly<Record<PhotoUseRow['kind'], Iterable<string>>>,
): Promise<void> {
  const before = await tx.selectFrom('photo_uses').selectAll().where('article_id', '=', articleId).execute();
  for (const kind of ['draft', 'published'] as const) {
    const wanted = new Set(uses[kind]);
    const there = before.filter((use) => use.kind === kind).map((use) => use.photo_id);
    const ended = there.filter((id) => !wanted.has(id));
    const begun = [...wanted].filter((id) => !there.includes(id));
    if (ended.length > 0) {
      await tx
        .deleteFrom('photo_uses')
        .where('article_id', '=', articleId)
        .where('kind', '=', kind)
        .where('photo_id', 'in', ended)
        .execute();
    }
    if (begun.length === 0) continue;
    const photos = await tx.selectFrom('photos').select('id').where('id', 'in', begun).execute();
    const rows = photos.map(({ id }) => ({ photo_id: id, article_id: articleId, kind }));
    if (rows.length > 0) await tx.insertInto('photo_uses').values(rows).execute();
  }
}

/** Where a photo is used: an article whose draft, or whose public version, shows it. */
export interface PhotoUse {
  article_id: string;
  edition_id: string;
  headline: string;
  state: string;
  created_by: string | null;
  /** Readers see it there now. */
  isPublished: boolean;
}

/** The articles that use a photo, those that readers see first. */
export async function photoUses(db: Reading, photoId: string): Promise<PhotoUse[]> {
  const rows = await db
    .selectFrom('photo_uses as u')
    .innerJoin('articles as a', 'a.id', 'u.article_id')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .select(['u.article_id', 'u.kind', 'a.edition_id', 'a.state', 'a.created_by', 'r.headline'])
    .where('u.photo_id', '=', photoId)
    .orderBy('u.kind', 'desc')
    .orderBy('u.article_id', 'desc')
    .execute();
  const published = new Set(rows.filter((row) => row.kind === 'published').map((row) => row.article_id));
  return rows
    .filter((row, place) => rows.findIndex((one) => one.article_id === row.article_id) === place)
    .map(({ kind: _kind, ...use }) => ({ ...use, isPublished: published.has(use.article_id) }));
}

/** In how many articles each of these photos is used. */
export async function countsOfUses(db: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('photo_uses')
    .select(({ fn }) => ['photo_id', fn.count<number>('article_id').distinct().as('articles')])
    .where('photo_id', 'in', [...ids])
    .groupBy('photo_id')
    .execute();
  return new Map(rows.map((row) => [row.photo_id, Number(row.articles)]));
}
