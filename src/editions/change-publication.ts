import { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { accentFor } from './accent.ts';
import { type Publication, publicationSettings, unnamedPublication } from './publication.ts';
import { isTimeZone } from './time-zones.ts';
import { line, textOrNothing } from './typed.ts';

const typedPublication = z.object({
  name: line(80),
  timeZone: z.string().refine(isTimeZone, 'settings-mistake-time-zone'),
  contactEmail: z
    .string()
    .trim()
    .refine((email) => email === '' || z.email().max(254).safeParse(email).success, 'mistake-email'),
  contactAddress: textOrNothing(500),
  /** Empty while there is no edition to choose. */
  defaultEditionId: z.string(),
});

/** What a settings form says of the publication, as typed. */
export type TypedPublication = z.input<typeof typedPublication>;

/**
 * Changes the publication's name, time zone, contact and the edition at its first address.
 * @throws Forbidden
 */
export async function changePublication(
  db: Database,
  staff: Staff,
  typed: TypedPublication,
): Promise<Outcome<Publication>> {
  requireRight(staff, 'manage settings');
  const read = checked(typedPublication, typed);
  if ('mistakes' in read) return read;
  const { name, timeZone, contactEmail, contactAddress, defaultEditionId } = read.done;
  return db.write(async (tx) => {
    if (defaultEditionId !== '') {
      const edition = await tx
        .selectFrom('editions')
        .select('id')
        .where('id', '=', defaultEditionId)
        .executeTakeFirst();
      if (edition === undefined) return mistake('defaultEditionId', 'mistake-choice');
    }
    const contact = { email: contactEmail, address: contactAddress };
    const change = { name, timeZone, contact, ...(defaultEditionId === '' ? {} : { defaultEditionId }) };
    return { done: await storeChange(tx, staff, change, { what: 'publication' }) };
  }, 'settings');
}

const typedColour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'settings-mistake-colour');

/**
 * Sets the accent colour. What is picked is kept, and beside it the two colours made of it that read on light and on dark
 * paper (see `accentFor`), which are the ones that readers see.
 * @throws Forbidden
 */
export async function changeAccent(db: Database, staff: Staff, colour: string): Promise<Outcome<Publication>> {
  requireRight(staff, 'manage settings');
  const read = checked(z.object({ accent: typedColour }), { accent: colour });
  if ('mistakes' in read) return read;
  const picked = read.done.accent;
  const accent = { ...accentFor(picked), picked };
  return db.write(async (tx) => {
    return { done: await storeChange(tx, staff, { accent }, { what: 'accent', accent: picked }) };
  }, 'settings');
}

/**
 * Puts a picture of kind `logo`, taken in before, into the masthead.
 * @throws Forbidden
 */
export async function setLogo(db: Database, staff: Staff, photoId: string): Promise<Outcome<Publication>> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const photo = await tx
      .selectFrom('photos')
      .select('id')
      .where('id', '=', photoId)
      .where('kind', '=', 'logo')
      .executeTakeFirst();
    if (photo === undefined) return mistake('logo', 'mistake-choice');
    return { done: await storeChange(tx, staff, { logoPhotoId: photoId }, { what: 'logo' }) };
  }, 'settings');
}

/**
 * Takes the logo out of the masthead; `purgeOtherLogos` removes the picture.
 * @throws Forbidden
 */
export async function removeLogo(db: Database, staff: Staff): Promise<Publication> {
  requireRight(staff, 'manage settings');
  return db.write((tx) => storeChange(tx, staff, { logoPhotoId: null }, { what: 'logo' }), 'settings');
}

/** The settings, locked until the transaction `tx` ends, so that two changes at once do not undo each other. */
export async function lockedPublication(tx: Reading): Promise<Publication> {
  const changed_at = timestamp();
  await tx
    .insertInto('settings')
    .values({ key: 'publication', value_json: JSON.stringify(unnamedPublication), changed_at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ changed_at }))
    .execute();
  return publicationSettings(tx);
}

/** Keeps the settings as they are given, in the transaction that locked them. */
export async function keepPublication(tx: Reading, publication: Publication): Promise<void> {
  await tx
    .updateTable('settings')
    .set({ value_json: JSON.stringify(publication), changed_at: timestamp() })
    .where('key', '=', 'publication')
    .execute();
  await recordChanges(tx, ['publication']);
}

/** Saving what is there already is no change: no page is made anew and the log stays as it is. */
async function storeChange(
  tx: Reading,
  staff: Staff,
  change: Partial<Publication>,
  detail: Record<string, string>,
): Promise<Publication> {
  const before = await lockedPublication(tx);
  const after = { ...before, ...change };
  if (Bun.deepEquals(before, after)) return before;
  await keepPublication(tx, after);
  const subject = { kind: 'publication', id: 'publication', name: after.name } as const;
  await recordAct(tx, staff, 'publication-changed', subject, detail);
  return after;
}
