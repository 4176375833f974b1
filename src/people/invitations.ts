import { z } from 'zod';
import { checked } from '../checked.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { InvitationRow, Role } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { linkDigest, newLinkSecret } from './links.ts';
import { hashPassword } from './passwords.ts';
import { requireRight, type Staff } from './rights.ts';
import { insertStaff, joiningMistake, personSchema, plainEmail, roles, staffByEmail } from './staff.ts';

/** How long an invitation holds. */
export const INVITATION_DAYS = 7;

/** The invitation was used, withdrawn, ran out or never existed. */
export class InvitationClosed extends Error {}

const invitationSchema = z.object({
  email: z.literal('').or(z.string().transform(plainEmail).pipe(z.email('mistake-email').max(200))),
  role: z.enum(roles),
});

/** Invites somebody to a role; gives the secret of the link, which is kept nowhere. */
export async function invite(
  db: Database,
  by: Staff,
  draft: { email: string; role: string },
): Promise<Outcome<{ invitation: InvitationRow; secret: string }>> {
  requireRight(by, 'manage people');
  const read = checked(invitationSchema, { ...draft, email: draft.email.trim() });
  if ('mistakes' in read) return read;
  const { email, role } = read.done;
  if (email !== '' && (await staffByEmail(db, email)) !== undefined) {
    return mistake('email', 'person-mistake-email-taken');
  }
  return { done: await makeInvitation(db, by, email, role) };
}

/** Makes an invitation, by somebody who may or, with `by` null, by the console. */
export async function makeInvitation(db: Database, by: Staff | null, email: string, role: Role) {
  const secret = newLinkSecret();
  const invitation: InvitationRow = {
    id: newId(),
    token_digest: linkDigest(secret),
    email: email === '' ? null : email,
    role,
    invited_by: by?.id ?? null,
    expires_at: endOfInvitation(),
    accepted_at: null,
    accepted_by: null,
    withdrawn_at: null,
    created_at: timestamp(),
  };
  await db.write(async (tx) => {
    await tx.insertInto('invitations').values(invitation).execute();
    await recordAct(tx, by, 'invited', { kind: 'invitation', id: invitation.id, name: email }, { role });
  });
  return { invitation, secret };
}

/** Invitations that somebody could still use, newest first. */
export async function openInvitations(db: Reading, now = timestamp()): Promise<InvitationRow[]> {
  return stillOpen(db, now).orderBy('id', 'desc').execute();
}

/** The invitation that `secret` opens, while it holds. */
export async function invitationBySecret(
  db: Reading,
  secret: string,
  now = timestamp(),
): Promise<InvitationRow | undefined> {
  return stillOpen(db, now).where('token_digest', '=', linkDigest(secret)).executeTakeFirst();
}

/**
 * A new link for an invitation that is still open, good for the full time again; the earlier one ends. `undefined` when
 * it is not open any more.
 */
export async function renewInvitation(
  db: Database,
  id: string,
  by: Staff,
): Promise<{ invitation: InvitationRow; secret: string } | undefined> {
  requireRight(by, 'manage people');
  const secret = newLinkSecret();
  return db.write(async (tx) => {
    const open = await stillOpen(tx, timestamp()).where('id', '=', id).executeTakeFirst();
    if (open === undefined) return undefined;
    const fresh = { token_digest: linkDigest(secret), expires_at: endOfInvitation(), invited_by: by.id };
    await tx.updateTable('invitations').set(fresh).where('id', '=', id).execute();
    const subject = { kind: 'invitation', id, name: open.email ?? '' } as const;
    await recordAct(tx, by, 'invitation-resent', subject, { role: open.role });
    return { invitation: { ...open, ...fresh }, secret };
  });
}

/** Makes an invitation void. One that was used or void already stays as it is. */
export async function withdrawInvitation(db: Database, id: string, by: Staff): Promise<void> {
  requireRight(by, 'manage people');
  await db.write(async (tx) => {
    const open = await stillOpen(tx, timestamp()).where('id', '=', id).executeTakeFirst();
    if (open === undefined) return;
    await tx.updateTable('invitations').set({ withdrawn_at: timestamp() }).where('id', '=', id).execute();
    await recordAct(tx, by, 'invitation-withdrawn', { kind: 'invitation', id, name: open.email ?? '' });
  });
}

/**
 * Makes a sign-in for whoever was invited. Of several who use the link at once one succeeds.
 * @throws InvitationClosed when it does not hold
 */
export async function acceptInvitation(
  db: Database,
  secret: string,
  draft: Record<'name' | 'email' | 'language' | 'password', string>,
): Promise<Outcome<Staff>> {
  if ((await invitationBySecret(db, secret)) === undefined) throw new InvitationClosed();
  const read = checked(personSchema, draft);
  if ('mistakes' in read) return read;
  const wrong = await joiningMistake(db, read.done, draft.password);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const hash = await hashPassword(draft.password);
  return db.write(async (tx) => {
    const now = timestamp();
    const { numUpdatedRows } = await tx
      .updateTable('invitations')
      .set({ accepted_at: now })
      .where('token_digest', '=', linkDigest(secret))
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new InvitationClosed();
    const { id, role } = await tx
      .selectFrom('invitations')
      .select(['id', 'role'])
      .where('token_digest', '=', linkDigest(secret))
      .executeTakeFirstOrThrow();
    const staff = await insertStaff(tx, read.done, role as Role, hash);
    if (staff === undefined) {
      await tx.updateTable('invitations').set({ accepted_at: null }).where('id', '=', id).execute();
      return mistake('email', 'person-mistake-email-taken');
    }
    await tx.updateTable('invitations').set({ accepted_by: staff.id }).where('id', '=', id).execute();
    await recordAct(tx, staff, 'invitation-accepted', { kind: 'staff', id: staff.id, name: staff.name }, { role });
    return { done: staff };
  });
}

function endOfInvitation(): string {
  return new Date(Date.now() + INVITATION_DAYS * 86_400_000).toISOString();
}

function stillOpen(db: Reading, now: string) {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now);
}
