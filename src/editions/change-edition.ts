import { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { EditionRow } from '../database/tables.ts';
import { isSome, type Mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { parseMarkup } from '../stories/markup.ts';
import { editionById } from './editions.ts';
import { isVoiceOfLanguage, typedVoice } from './make-edition.ts';
import { line, lineOrNothing } from './typed.ts';

const typedChange = z
  .object({
    language: z.string(),
    title: line(80),
    tagline: lineOrNothing(160),
    ...typedVoice,
    /** In the body markup, without figures. */
    about: z.string(),
    privacy: z.string(),
  })
  .superRefine(isVoiceOfLanguage);

/** What of an edition may change, as typed. Language and address are not among it: every address rests on them. */
export type TypedEditionChange = Omit<z.input<typeof typedChange>, 'language'>;

/**
 * Changes an edition's masthead, digits, calendar and the texts of its pages “About us” and “Privacy”.
 * @returns `undefined` when there is no such edition
 * @throws Forbidden
 */
export async function changeEdition(
  db: Database,
  staff: Staff,
  editionId: string,
  typed: TypedEditionChange,
): Promise<Outcome<EditionRow> | undefined> {
  requireRight(staff, 'manage settings');
  const edition = await editionById(db, editionId);
  if (edition === undefined) return undefined;
  const read = checked(typedChange, { ...typed, language: edition.language });
  const about = documentIn('about', typed.about);
  const privacy = documentIn('privacy', typed.privacy);
  const mistakes: Mistake[] = [read, about, privacy].flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if (isSome(mistakes)) return { mistakes };
  if ('mistakes' in read || 'mistakes' in about || 'mistakes' in privacy) return undefined;
  const { title, tagline, digits, calendar } = read.done;
  const change = { title, tagline, digits, calendar, about_json: about.done, privacy_json: privacy.done };
  return db.write(async (tx) => {
    const changed = await tx
      .updateTable('editions')
      .set(change)
      .where('id', '=', editionId)
      .returningAll()
      .executeTakeFirst();
    if (changed === undefined) return undefined;
    await noteEdition(tx, staff, 'edition-changed', changed);
    return { done: changed };
  }, 'settings');
}

/**
 * Shows an edition to readers.
 * @returns `undefined` when there is no such edition
 * @throws Forbidden
 */
export async function openEdition(db: Database, staff: Staff, editionId: string): Promise<EditionRow | undefined> {
  requireRight(staff, 'manage settings');
  return setOpened(db, staff, editionId, timestamp());
}

/**
 * Hides an edition from readers, with all its articles; everything is kept.
 * @returns `undefined` when there is no such edition
 * @throws Forbidden
 */
export async function closeEdition(db: Database, staff: Staff, editionId: string): Promise<EditionRow | undefined> {
  requireRight(staff, 'manage settings');
  return setOpened(db, staff, editionId, null);
}

async function setOpened(
  db: Database,
  staff: Staff,
  editionId: string,
  opened_at: string | null,
): Promise<EditionRow | undefined> {
  return db.write(async (tx) => {
    const changed = await tx
      .updateTable('editions')
      .set({ opened_at })
      .where('id', '=', editionId)
      .where('opened_at', opened_at === null ? 'is not' : 'is', null)
      .returningAll()
      .executeTakeFirst();
    // Somebody else was quicker, or the button was pressed twice: it is as it was wanted.
    if (changed === undefined) return editionById(tx, editionId);
    await noteEdition(tx, staff, opened_at === null ? 'edition-closed' : 'edition-opened', changed);
    return changed;
  }, 'settings');
}

/** Every page names the other editions, so all of them are made anew. */
async function noteEdition(tx: Reading, staff: Staff, action: AuditAction, edition: EditionRow): Promise<void> {
  await recordChanges(tx, ['publication', `edition:${edition.id}`]);
  await recordAct(tx, staff, action, { kind: 'edition', id: edition.id, name: edition.title });
}

/** The document as it is kept; mistakes in the markup name `field`. A page of the edition shows no photos. */
function documentIn(field: string, markup: string): Outcome<string> {
  const read = parseMarkup(markup, new Set());
  if ('done' in read) return { done: JSON.stringify(read.done.toJSON()) };
  const [first, ...more] = read.mistakes.map((one) => ({ ...one, field }));
  return first === undefined ? { done: '' } : { mistakes: [first, ...more] };
}
