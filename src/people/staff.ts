import { z } from 'zod';
import { isLanguageCode } from '../../languages/known-languages.ts';
import { isBlank } from '../comments/characters.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { Role, StaffRow } from '../database/tables.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { passwordAccount, passwordMistake } from './passwords.ts';
import { requireRight, type Staff } from './rights.ts';

/*
 * The people folder owns everybody who has a sign-in: how they join, what their role lets them do, how they sign in and
 * leave, and the log of who did what. Passwords and sessions are the sign-in library's craft, in our tables. It refuses
 * readers: a commenter has no sign-in, and an author may have none.
 */

/** Roles in the order of the table of rights. */
export const roles = ['reporter', 'editor', 'moderator', 'administrator'] as const satisfies readonly Role[];

/** The lane of changes of who is administrator: one after the other, so that two cannot take each other's last one away. */
export const ADMINISTRATORS = 'administrators';

/** Somebody who works here, by id; `undefined` for nobody and for whoever left. */
export async function staffById(db: Reading, id: string): Promise<Staff | undefined> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : staffOf(row);
}

/** Whoever signs in with this address, also when they left. */
export async function staffByEmail(db: Reading, email: string): Promise<StaffRow | undefined> {
  return db.selectFrom('staff').selectAll().where('email', '=', plainEmail(email)).executeTakeFirst();
}

/** Everybody with a sign-in, those who left last. */
export async function everybody(db: Reading): Promise<StaffRow[]> {
  const rows = await db.selectFrom('staff').selectAll().orderBy('name').orderBy('id').execute();
  return rows.sort((a, b) => Number(a.left_at !== null) - Number(b.left_at !== null));
}

/** Whether anybody keeps the settings; before that, the set-up link works. */
export async function hasAdministrator(db: Reading): Promise<boolean> {
  return (await administrators(db)).length > 0;
}

/** What a person's row becomes to the nouns. */
export function staffOf(row: StaffRow): Staff {
  return { id: row.id, name: row.name, email: row.email, role: row.role as Role, language: row.language };
}

/** The one form in which an address is kept and compared. */
export function plainEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Who somebody says they are when they join. */
export const personSchema = z.object({
  // A direction override in a name would turn the words around it.
  name: z
    .string()
    .transform((name) => (isBlank(name) ? '' : name.trim()))
    .pipe(z.string().min(1).max(100))
    .refine((name) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name), 'mistake-unusable'),
  email: z.string().transform(plainEmail).pipe(z.email().max(200)),
  language: z.string().refine(isLanguageCode, 'mistake-choice'),
});

/** A person about to get a sign-in, checked. */
export type Person = z.infer<typeof personSchema>;

/** What is wrong with a new person's password or address, if anything. */
export async function joiningMistake(db: Reading, person: Person, password: string): Promise<Mistake | undefined> {
  const wrong = passwordMistake('password', password, person);
  if (wrong !== undefined) return wrong;
  const known = await staffByEmail(db, person.email);
  return known === undefined ? undefined : mistake('email', 'person-mistake-email-taken').mistakes[0];
}

/** Inserts a person with a password in the transaction `tx`; `undefined` when the address was taken in between. */
export async function insertStaff(
  tx: Reading,
  person: Person,
  role: Role,
  passwordHash: string,
): Promise<Staff | undefined> {
  const now = timestamp();
  const row: StaffRow = {
    ...person,
    id: newId(),
    email_verified: 0,
    image: null,
    role,
    left_at: null,
    created_at: now,
    updated_at: now,
  };
  const inserted = await tx
    .insertInto('staff')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return undefined;
  await tx.insertInto('auth_accounts').values(passwordAccount(row.id, passwordHash)).execute();
  return staffOf(row);
}

/** Gives somebody another role; the last administrator keeps theirs. */
export async function changeRole(
  db: Database,
  id: string,
  by: Staff,
  role: Role,
): Promise<Outcome<StaffRow | undefined>> {
  requireRight(by, 'manage people');
  return db.write(async (tx) => {
    const person = await personForChange(tx, id);
    if (person === undefined || person.role === role) return { done: person };
    if (await isLastAdministrator(tx, person)) return mistake('form', 'people-mistake-last-administrator');
    await tx.updateTable('staff').set({ role, updated_at: timestamp() }).where('id', '=', id).execute();
    if (person.role === 'administrator') await withdrawInvitationsOf(tx, id, by);
    await recordAct(tx, by, 'role-changed', subjectOf(person), { from: person.role, to: role });
    return { done: { ...person, role } };
  }, ADMINISTRATORS);
}

/**
 * Closes somebody's sign-in, ends their sessions and the invitations they gave out; what they wrote and decided keeps
 * their name.
 */
export async function closeSignIn(db: Database, id: string, by: Staff): Promise<Outcome<StaffRow | undefined>> {
  requireRight(by, 'manage people');
  return db.write(async (tx) => {
    const person = await personForChange(tx, id);
    if (person === undefined || person.left_at !== null) return { done: person };
    if (await isLastAdministrator(tx, person)) return mistake('form', 'people-mistake-last-administrator');
    const left_at = timestamp();
    await tx.updateTable('staff').set({ left_at, updated_at: left_at }).where('id', '=', id).execute();
    await endSessions(tx, id);
    await endWaysIn(tx, id);
    await withdrawInvitationsOf(tx, id, by);
    await recordAct(tx, by, 'sign-in-closed', subjectOf(person));
    return { done: { ...person, left_at } };
  }, ADMINISTRATORS);
}

/** Opens the sign-in of somebody who had left, with the password they had. */
export async function reopenSignIn(db: Database, id: string, by: Staff): Promise<Outcome<StaffRow | undefined>> {
  requireRight(by, 'manage people');
  return db.write(async (tx) => {
    const person = await personForChange(tx, id);
    if (person === undefined || person.left_at === null) return { done: person };
    await tx.updateTable('staff').set({ left_at: null, updated_at: timestamp() }).where('id', '=', id).execute();
    await recordAct(tx, by, 'sign-in-reopened', subjectOf(person));
    return { done: { ...person, left_at: null } };
  }, ADMINISTRATORS);
}

/** Changes one's own name and the language of one's desk. */
export async function changeOwnAccount(db: Database, staff: Staff, person: Omit<Person, 'email'>): Promise<void> {
  await db.write((tx) =>
    tx
      .updateTable('staff')
      .set({ name: person.name, language: person.language, updated_at: timestamp() })
      .where('id', '=', staff.id)
      .execute(),
  );
}

/**
 * Ends what could become a session of somebody in the transaction `tx`: sign-ins that wait for their second step, and
 * links for a new password. Whoever asked for one may be whom the password is changed against.
 */
export async function endWaysIn(tx: Reading, staffId: string): Promise<void> {
  await tx.deleteFrom('auth_verifications').where('value', '=', staffId).execute();
}

/** Ends every session of somebody in the transaction `tx`, but for the one in use where that is to stay. */
export async function endSessions(tx: Reading, staffId: string, exceptId?: string): Promise<void> {
  const theirs = tx.deleteFrom('auth_sessions').where('user_id', '=', staffId);
  await (exceptId === undefined ? theirs : theirs.where('id', '!=', exceptId)).execute();
}

/** An invitation rests on the right of who gave it: whoever loses that may hold a link that gives it back to them. */
async function withdrawInvitationsOf(tx: Reading, staffId: string, by: Staff): Promise<void> {
  const withdrawn = await tx
    .updateTable('invitations')
    .set({ withdrawn_at: timestamp() })
    .where('invited_by', '=', staffId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'email'])
    .execute();
  for (const { id, email } of withdrawn) {
    await recordAct(tx, by, 'invitation-withdrawn', { kind: 'invitation', id, name: email ?? '' });
  }
}

/** Who the log says something was done to. */
export function subjectOf(person: { id: string; name: string }) {
  return { kind: 'staff', id: person.id, name: person.name } as const;
}

async function personForChange(tx: Reading, id: string): Promise<StaffRow | undefined> {
  return tx.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether nobody else keeps the settings, in a transaction that holds every administrator's row until it ends. */
export async function isLastAdministrator(tx: Reading, person: StaffRow): Promise<boolean> {
  if (person.role !== 'administrator' || person.left_at !== null) return false;
  // Touching every administrator's row makes another process that changes one wait for this transaction.
  await tx
    .updateTable('staff')
    .set((row) => ({ role: row.ref('role') }))
    .where('role', '=', 'administrator')
    .execute();
  return (await administrators(tx)).every((id) => id === person.id);
}

async function administrators(db: Reading): Promise<string[]> {
  const rows = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .where('left_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
