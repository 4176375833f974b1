import { z } from 'zod';
import type { Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { LONGEST_SLUG, slugOf } from '../stories/slugs.ts';
import { line } from './typed.ts';

/** A name that has a page of its own, and what was typed of that page's address; empty to have it made of the name. */
export const typedListing = z.object({ name: line(80), slug: z.string().max(LONGEST_SLUG * 2) });

/** A section's or topic's name and address, as typed. */
export type TypedListing = z.input<typeof typedListing>;

/** The slug for `name`: of what was typed, or of the name. A mistake names `field`. */
export function listedSlug(field: string, { name, slug }: { name: string; slug: string }): Outcome<string> {
  const made = slugOf(slug.trim() === '' ? name : slug);
  return made === '' ? mistake(field, 'desk-article-mistake-slug-characters') : { done: made };
}

/**
 * Locks an edition until the transaction `tx` ends: two who change its lists do so one after the other. A write is a lock
 * that both databases know.
 * @returns whether there is such an edition
 */
export async function lockEdition(tx: Reading, editionId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('editions')
    .set(({ ref }) => ({ position: ref('position') }))
    .where('id', '=', editionId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The way an entry of a list is moved. */
export type Move = 'earlier' | 'later';

/** `ids` with `id` one place towards the beginning or the end; the same where it is there already, or is not among them. */
export function moved(ids: readonly string[], id: string, way: Move): string[] {
  const from = ids.indexOf(id);
  const to = way === 'earlier' ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((one, place) => (place === from ? other : place === to ? id : one));
}
