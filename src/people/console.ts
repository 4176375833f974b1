import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { Role, StaffRow } from '../database/tables.ts';
import { recordAct } from './audit.ts';
import { makeInvitation } from './invitations.ts';
import { ADMINISTRATORS, isLastAdministrator, subjectOf } from './staff.ts';

/*
 * What the console may do without anybody's role: whoever types there has the data folder anyway. The log says "console".
 */

/** The secret of an invitation to `role`. */
export async function consoleInvitation(db: Database, role: Role): Promise<string> {
  return (await makeInvitation(db, null, '', role)).secret;
}

/** Gives `person` a role and opens their sign-in if it was closed; the last administrator stays one. */
export async function consoleRole(db: Database, person: StaffRow, role: Role): Promise<'done' | 'last administrator'> {
  return db.write(async (tx) => {
    if (role !== 'administrator' && (await isLastAdministrator(tx, person))) return 'last administrator';
    const now = timestamp();
    await tx.updateTable('staff').set({ role, left_at: null, updated_at: now }).where('id', '=', person.id).execute();
    if (person.role !== role) {
      await recordAct(tx, null, 'role-changed', subjectOf(person), { from: person.role, to: role });
    }
    if (person.left_at !== null) await recordAct(tx, null, 'sign-in-reopened', subjectOf(person));
    return 'done';
  }, ADMINISTRATORS);
}
