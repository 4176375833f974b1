import { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { nameAtSetUp } from '../editions/set-up.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { linkDigest, newLinkSecret } from './links.ts';
import { hashPassword } from './passwords.ts';
import type { Staff } from './rights.ts';
import { hasAdministrator, insertStaff, joiningMistake, personSchema } from './staff.ts';

const KEY = 'set-up';
// Several processes may start on one database and each prints a link; the newest few work.
const LINKS_KEPT = 5;

/** The set-up link does not hold: it was used, made up, or somebody keeps the settings already. */
export class SetUpClosed extends Error {}

/**
 * A new link with which the first administrator is made, while there is none; `undefined` afterwards. The program's
 * start prints it; only its digest is kept.
 */
export async function setUpLink(place: { db: Database; config: { publicUrl: string } }): Promise<string | undefined> {
  if (await hasAdministrator(place.db)) return undefined;
  const secret = newLinkSecret();
  await place.db.write(async (tx) => {
    const digests = [linkDigest(secret), ...(await openDigests(tx))].slice(0, LINKS_KEPT);
    const row = { key: KEY, value_json: JSON.stringify({ digests }), changed_at: timestamp() };
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
  }, KEY);
  return `${place.config.publicUrl}/desk/set-up/${secret}`;
}

/** Whether `secret` is of a set-up link that still holds. */
export async function setUpHolds(db: Reading, secret: string): Promise<boolean> {
  return (await openDigests(db)).includes(linkDigest(secret)) && !(await hasAdministrator(db));
}

const draftSchema = personSchema.extend({ publication: z.string().trim().min(1).max(100) });

/**
 * Makes the first administrator and names the publication. Of several who use the link at once one succeeds.
 * @throws SetUpClosed when the link does not hold
 */
export async function makeFirstAdministrator(
  db: Database,
  secret: string,
  draft: Record<'name' | 'email' | 'language' | 'publication' | 'password', string>,
): Promise<Outcome<Staff>> {
  if (!(await setUpHolds(db, secret))) throw new SetUpClosed();
  const read = checked(draftSchema, draft);
  if ('mistakes' in read) return read;
  const { publication, ...person } = read.done;
  const wrong = await joiningMistake(db, person, draft.password);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const hash = await hashPassword(draft.password);
  return db.write(async (tx) => {
    // Whoever deletes the row has the link; a second one waits for this and then finds nothing.
    const { numDeletedRows } = await tx.deleteFrom('settings').where('key', '=', KEY).executeTakeFirst();
    if (numDeletedRows !== 1n || (await hasAdministrator(tx))) throw new SetUpClosed();
    const staff = await insertStaff(tx, person, 'administrator', hash);
    if (staff === undefined) return mistake('email', 'person-mistake-email-taken');
    const tags = await nameAtSetUp(tx, publication, person.language, staff);
    await recordAct(tx, staff, 'set-up', { kind: 'publication', id: 'publication', name: publication });
    await recordChanges(tx, tags);
    return { done: staff };
  }, KEY);
}

async function openDigests(db: Reading): Promise<string[]> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', KEY).executeTakeFirst();
  return row === undefined ? [] : z.object({ digests: z.array(z.string()) }).parse(JSON.parse(row.value_json)).digests;
}
