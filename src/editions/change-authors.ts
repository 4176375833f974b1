import { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { AuthorNameRow } from '../database/tables.ts';
import { isSome, type Mistake, mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { LONGEST_SLUG } from '../stories/slugs.ts';
import { authorBySlug, authorEverywhere } from './authors.ts';
import { allEditions } from './editions.ts';
import { forgetAddresses, noteMove, takeAddress } from './former-addresses.ts';
import { articlesBy } from './in-use.ts';
import { listedSlug, lockEdition } from './listed.ts';
import { lineOrNothing, textOrNothing } from './typed.ts';

const typedAuthor = z.object({
  /** Empty for a contributor without a sign-in. */
  staffId: z.string(),
  /** By edition id; without a name the author has no page there. */
  names: z.record(
    z.string(),
    z.object({
      name: lineOrNothing(80),
      slug: z.string().max(LONGEST_SLUG * 2),
      office: lineOrNothing(80),
      biography: textOrNothing(2000),
    }),
  ),
});

/** An author as typed. */
export type TypedAuthor = z.input<typeof typedAuthor>;

/**
 * Adds somebody who signs articles, with a page in each edition in which they have a name.
 * @throws Forbidden
 */
export async function addAuthor(db: Database, staff: Staff, typed: TypedAuthor): Promise<Outcome<string>> {
  requireRight(staff, 'manage settings');
  const outcome = await storeAuthor(db, staff, newId(), typed, 'author-made');
  if (outcome === undefined) throw new Error('a new author cannot be missing');
  return outcome;
}

/**
 * Changes an author's sign-in, names, addresses, offices and biographies; a former address leads to the new one for
 * good. A name stays in an edition as long as articles
 * there are signed with it.
 * @returns `undefined` when there is no such author
 * @throws Forbidden
 */
export async function changeAuthor(
  db: Database,
  staff: Staff,
  authorId: string,
  typed: TypedAuthor,
): Promise<Outcome<string> | undefined> {
  requireRight(staff, 'manage settings');
  return storeAuthor(db, staff, authorId, typed, 'author-changed');
}

/**
 * Removes an author whom no article names.
 * @returns `undefined` when there is no such author
 * @throws Forbidden
 */
export async function removeAuthor(db: Database, staff: Staff, authorId: string): Promise<Outcome<string> | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const names = await authorEverywhere(tx, authorId);
    const count = await articlesBy(tx, authorId);
    if (count > 0) return mistake('form', 'listed-mistake-in-use', { count });
    await forgetAddresses(tx, 'author', authorId);
    await tx.deleteFrom('author_names').where('author_id', '=', authorId).execute();
    const { numDeletedRows } = await tx.deleteFrom('authors').where('id', '=', authorId).executeTakeFirst();
    if (numDeletedRows === 0n) return undefined;
    await noteAuthor(tx, staff, 'author-removed', authorId, names);
    return { done: authorId };
  }, 'settings');
}

async function storeAuthor(
  db: Database,
  staff: Staff,
  authorId: string,
  typed: TypedAuthor,
  action: 'author-made' | 'author-changed',
): Promise<Outcome<string> | undefined> {
  const read = checked(typedAuthor, typed);
  if ('mistakes' in read) return read;
  const { staffId } = read.done;
  return db.write(async (tx) => {
    const before = await authorEverywhere(tx, authorId);
    const editions = await allEditions(tx);
    // In one order for everybody, so that nobody waits for somebody who waits for them.
    for (const edition of editions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await lockEdition(tx, edition.id);
    const names: AuthorNameRow[] = [];
    const mistakes: Mistake[] = await staffMistakes(tx, authorId, staffId);
    for (const { id } of editions) {
      const typedName = read.done.names[id];
      if (typedName === undefined || typedName.name === '') {
        const count = before.some((one) => one.edition_id === id) ? await articlesBy(tx, authorId, id) : 0;
        if (count > 0) mistakes.push(...mistake(`names.${id}.name`, 'listed-mistake-in-use', { count }).mistakes);
        continue;
      }
      const slug = listedSlug(`names.${id}.slug`, typedName);
      if ('mistakes' in slug) {
        mistakes.push(...slug.mistakes);
        continue;
      }
      const taken = await authorBySlug(tx, id, slug.done);
      if (taken !== undefined && taken.author_id !== authorId) {
        mistakes.push(...mistake(`names.${id}.slug`, 'listed-mistake-slug-taken').mistakes);
      }
      names.push({ author_id: authorId, edition_id: id, ...typedName, slug: slug.done });
    }
    const firstEdition = editions[0];
    if (names.length === 0 && mistakes.length === 0) {
      const field = firstEdition === undefined ? 'form' : `names.${firstEdition.id}.name`;
      return mistake(field, 'author-mistake-name-missing');
    }
    if (isSome(mistakes)) return { mistakes };
    const staff_id = staffId === '' ? null : staffId;
    if (action === 'author-made') {
      await tx.insertInto('authors').values({ id: authorId, staff_id, created_at: timestamp() }).execute();
    } else {
      const changed = await tx.updateTable('authors').set({ staff_id }).where('id', '=', authorId).executeTakeFirst();
      if (changed.numUpdatedRows === 0n) return undefined;
    }
    await noteMoves(tx, authorId, before, names);
    await tx.deleteFrom('author_names').where('author_id', '=', authorId).execute();
    await tx.insertInto('author_names').values(names).execute();
    await noteAuthor(tx, staff, action, authorId, [...names, ...before]);
    return { done: authorId };
  }, 'settings');
}

/** A page that is taken from an edition is remembered too: with a name there again, links to it find it. */
async function noteMoves(
  tx: Reading,
  authorId: string,
  before: readonly AuthorNameRow[],
  after: readonly AuthorNameRow[],
): Promise<void> {
  for (const { edition_id, slug } of after) await takeAddress(tx, edition_id, 'author', slug);
  for (const { edition_id, slug } of before) {
    const now = after.find((one) => one.edition_id === edition_id)?.slug ?? null;
    await noteMove(tx, { edition_id, kind: 'author', subject_id: authorId }, slug, now);
  }
}

/** One person with a sign-in is one author. */
async function staffMistakes(tx: Reading, authorId: string, staffId: string): Promise<Mistake[]> {
  if (staffId === '') return [];
  const person = await tx.selectFrom('staff').select('id').where('id', '=', staffId).executeTakeFirst();
  if (person === undefined) return mistake('staffId', 'mistake-choice').mistakes;
  const taken = await tx
    .selectFrom('authors')
    .select('id')
    .where('staff_id', '=', staffId)
    .where('id', '!=', authorId)
    .executeTakeFirst();
  return taken === undefined ? [] : mistake('staffId', 'author-mistake-person-taken').mistakes;
}

async function noteAuthor(
  tx: Reading,
  staff: Staff,
  action: AuditAction,
  authorId: string,
  names: readonly AuthorNameRow[],
): Promise<void> {
  await recordChanges(tx, [
    'publication',
    `author:${authorId}`,
    ...names.map(({ edition_id }) => `edition:${edition_id}`),
  ]);
  await recordAct(tx, staff, action, { kind: 'author', id: authorId, name: names[0]?.name ?? '' });
}
