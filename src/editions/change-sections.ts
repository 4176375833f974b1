import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { SectionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { forgetAddresses, noteMove, takeAddress } from './former-addresses.ts';
import { articlesInSection } from './in-use.ts';
import { listedSlug, lockEdition, type Move, moved, type TypedListing, typedListing } from './listed.ts';
import { sectionsOf } from './sections.ts';

/**
 * Adds a section at the end of an edition's list.
 * @returns `undefined` when there is no such edition
 * @throws Forbidden
 */
export async function addSection(
  db: Database,
  staff: Staff,
  editionId: string,
  typed: TypedListing,
): Promise<Outcome<SectionRow> | undefined> {
  requireRight(staff, 'manage settings');
  const read = checked(typedListing, typed);
  if ('mistakes' in read) return read;
  const slug = listedSlug('slug', read.done);
  if ('mistakes' in slug) return slug;
  return db.write(async (tx) => {
    if (!(await lockEdition(tx, editionId))) return undefined;
    const sections = await sectionsOf(tx, editionId);
    if (sections.some((one) => one.slug === slug.done)) return mistake('slug', 'listed-mistake-slug-taken');
    const section: SectionRow = {
      id: newId(),
      edition_id: editionId,
      slug: slug.done,
      name: read.done.name,
      position: (sections.at(-1)?.position ?? 0) + 1,
      premoderation: null,
      created_at: timestamp(),
    };
    await takeAddress(tx, editionId, 'section', section.slug);
    await tx.insertInto('sections').values(section).execute();
    await noteSection(tx, staff, 'section-made', section);
    return { done: section };
  }, 'settings');
}

/**
 * Changes a section's name and address. Its former address leads to the new one for good.
 * @returns `undefined` when there is no such section
 * @throws Forbidden
 */
export async function renameSection(
  db: Database,
  staff: Staff,
  sectionId: string,
  typed: TypedListing,
): Promise<Outcome<SectionRow> | undefined> {
  requireRight(staff, 'manage settings');
  const read = checked(typedListing, typed);
  if ('mistakes' in read) return read;
  const slug = listedSlug('slug', read.done);
  if ('mistakes' in slug) return slug;
  return db.write(async (tx) => {
    const section = await lockedSection(tx, sectionId);
    if (section === undefined) return undefined;
    const others = (await sectionsOf(tx, section.edition_id)).filter((one) => one.id !== sectionId);
    if (others.some((one) => one.slug === slug.done)) return mistake('slug', 'listed-mistake-slug-taken');
    const change = { name: read.done.name, slug: slug.done };
    const renamed = { ...section, ...change };
    const { edition_id } = section;
    await noteMove(tx, { edition_id, kind: 'section', subject_id: sectionId }, section.slug, slug.done);
    await tx.updateTable('sections').set(change).where('id', '=', sectionId).execute();
    await noteSection(tx, staff, 'section-changed', renamed);
    return { done: renamed };
  }, 'settings');
}

/**
 * Moves a section one place in its edition's masthead; at the end of the list it stays where it is.
 * @returns `undefined` when there is no such section
 * @throws Forbidden
 */
export async function moveSection(
  db: Database,
  staff: Staff,
  sectionId: string,
  way: Move,
): Promise<SectionRow | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const section = await lockedSection(tx, sectionId);
    if (section === undefined) return undefined;
    const before = (await sectionsOf(tx, section.edition_id)).map((one) => one.id);
    const after = moved(before, sectionId, way);
    if (Bun.deepEquals(before, after)) return section;
    for (const [place, id] of after.entries()) {
      await tx
        .updateTable('sections')
        .set({ position: place + 1 })
        .where('id', '=', id)
        .execute();
    }
    await noteSection(tx, staff, 'sections-ordered', section);
    return section;
  }, 'settings');
}

/**
 * Removes a section that no article uses.
 * @returns `undefined` when there is no such section
 * @throws Forbidden
 */
export async function removeSection(
  db: Database,
  staff: Staff,
  sectionId: string,
): Promise<Outcome<SectionRow> | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const section = await lockedSection(tx, sectionId);
    if (section === undefined) return undefined;
    const count = await articlesInSection(tx, sectionId);
    if (count > 0) return mistake('form', 'listed-mistake-in-use', { count });
    await forgetAddresses(tx, 'section', sectionId);
    await tx.deleteFrom('sections').where('id', '=', sectionId).execute();
    await noteSection(tx, staff, 'section-removed', section);
    return { done: section };
  }, 'settings');
}

/** The section with this id, whatever its edition. */
export async function sectionById(db: Reading, id: string): Promise<SectionRow | undefined> {
  return db.selectFrom('sections').selectAll().where('id', '=', id).executeTakeFirst();
}

async function lockedSection(tx: Reading, id: string): Promise<SectionRow | undefined> {
  const section = await sectionById(tx, id);
  if (section === undefined || !(await lockEdition(tx, section.edition_id))) return undefined;
  return sectionById(tx, id);
}

async function noteSection(tx: Reading, staff: Staff, action: AuditAction, section: SectionRow): Promise<void> {
  await recordChanges(tx, ['publication', `section:${section.id}`, `edition:${section.edition_id}`]);
  await recordAct(tx, staff, action, { kind: 'section', id: section.id, name: section.name });
}
