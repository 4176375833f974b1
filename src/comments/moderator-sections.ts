import type { Database, Reading } from '../database/open.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';

/*
 * Whoever has sections here moderates those only; whoever has none moderates everywhere. Administrators are never kept
 * out: somebody must be able to reach what no other may.
 */

/** The sections that somebody is kept to, or `null` for whoever moderates everywhere. */
export async function sectionsToModerate(db: Reading, staff: Staff): Promise<string[] | null> {
  if (staff.role === 'administrator') return null;
  const rows = await db
    .selectFrom('moderator_sections')
    .select('section_id')
    .where('staff_id', '=', staff.id)
    .execute();
  return rows.length === 0 ? null : rows.map((row) => row.section_id);
}

/** Whether somebody moderates the conversation with this id: an article's, or that of a page of another site. */
export async function moderates(db: Reading, staff: Staff, conversationId: string): Promise<boolean> {
  if (!may(staff, 'decide comments')) return false;
  const sections = await sectionsToModerate(db, staff);
  if (sections === null) return true;
  const article = await db
    .selectFrom('articles')
    .select('id')
    .where('id', '=', conversationId)
    .where('section_id', 'in', sections)
    .executeTakeFirst();
  return article !== undefined;
}

/**
 * The line of every verb of moderation that knows by now which conversation it is about.
 * @throws Forbidden
 */
export async function requireConversation(tx: Reading, staff: Staff, conversationId: string): Promise<void> {
  if (!(await moderates(tx, staff, conversationId))) throw new Forbidden('decide comments');
}

/** The sections of everybody who is kept to some, by person. */
export async function everybodysSections(db: Reading): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('moderator_sections').selectAll().orderBy('section_id').execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.staff_id)].map(([id, kept]) => [id, kept.map((row) => row.section_id)]),
  );
}

/** A section that somebody can be kept to, with the edition that it belongs to. */
export interface SectionChoice {
  id: string;
  name: string;
  edition: string;
  language: string;
}

/** Every section of every edition, in the order of the editions. */
export async function sectionChoices(db: Reading): Promise<SectionChoice[]> {
  return db
    .selectFrom('sections')
    .innerJoin('editions', 'editions.id', 'sections.edition_id')
    .select(['sections.id', 'sections.name', 'editions.title as edition', 'editions.language'])
    .orderBy('editions.position')
    .orderBy('sections.position')
    .orderBy('sections.id')
    .execute();
}

/**
 * Keeps somebody who decides comments to some sections; none lets them moderate everywhere.
 * @returns `undefined` when there is no such person
 * @throws Forbidden
 */
export async function keepToSections(
  db: Database,
  personId: string,
  sectionIds: readonly string[],
  staff: Staff,
): Promise<Outcome<number> | undefined> {
  requireRight(staff, 'manage people');
  return db.write(async (tx): Promise<Outcome<number> | undefined> => {
    const person = await tx
      .selectFrom('staff')
      .select(['name', 'role'])
      .where('id', '=', personId)
      .where('left_at', 'is', null)
      .executeTakeFirst();
    if (person === undefined) return undefined;
    const known = new Map((await sectionChoices(tx)).map((section) => [section.id, section.name]));
    const chosen = [...new Set(sectionIds)];
    const wrong: { mistakes: [Mistake] } = mistake('form', 'mistake-choice');
    if (chosen.some((id) => !known.has(id))) return wrong;
    if (person.role === 'administrator' || person.role === 'reporter') return wrong;
    await tx.deleteFrom('moderator_sections').where('staff_id', '=', personId).execute();
    if (chosen.length > 0)
      await tx
        .insertInto('moderator_sections')
        .values(chosen.map((section_id) => ({ staff_id: personId, section_id })))
        .execute();
    await recordAct(tx, staff, 'moderator-sections-changed', { kind: 'staff', id: personId, name: person.name });
    return { done: chosen.length };
  }, personId);
}
