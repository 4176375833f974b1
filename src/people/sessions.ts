import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { StaffRow } from '../database/tables.ts';
import { recordAct } from './audit.ts';
import { requireRight, type Staff } from './rights.ts';
import { COOKIE_PREFIX, libraryOf, type SignInPlace } from './session-library.ts';
import { endSessions, staffById, subjectOf } from './staff.ts';

/** How a session was opened. */
export type SignInMethod =
  | 'password'
  | 'password-app'
  | 'password-passkey'
  | 'password-recovery'
  | 'passkey'
  | 'joined';

/** Somebody whose session holds, which one it is, and the cookies that prolong it. */
export interface Session {
  id: string;
  staff: Staff;
  /** When they last proved who they are. */
  provedAt: string;
  setCookies: string[];
}

/** A session in the list of somebody's. */
export interface OpenSession {
  id: string;
  device: string | null;
  method: SignInMethod;
  beganAt: string;
  seenAt: string;
}

/** Whatever the use, nobody stays signed in for longer without proving again who they are (OWASP ASVS 5.0, 7.3.2). */
const LONGEST_SESSION_DAYS = 60;
/** For so long after a proof, acts that decide who gets in are not asked about again (ASVS 7.5.1). */
export const PROOF_MINUTES = 15;
const SEEN_EVERY_MS = 5 * 60_000;

/** The person whose session cookie `headers` carry, if it holds and they have not left. */
export async function sessionOf(place: SignInPlace, headers: Headers): Promise<Session | undefined> {
  // Most who come without a session are strangers: they do not make the process load the library.
  if (!(headers.get('cookie') ?? '').includes(`${COOKIE_PREFIX}.`)) return undefined;
  const { api } = await libraryOf(place);
  const { response, headers: answered } = await api.getSession({ headers, returnHeaders: true });
  if (response === null) return undefined;
  const staff = await staffById(place.db, response.user.id);
  if (staff === undefined) return undefined;
  const { id, createdAt, seenAt, provedAt } = response.session;
  const began = new Date(createdAt).toISOString();
  if (Date.parse(began) < Date.now() - LONGEST_SESSION_DAYS * 86_400_000) {
    await place.db.write((tx) => tx.deleteFrom('auth_sessions').where('id', '=', id).execute());
    return undefined;
  }
  await keepSeen(place.db, id, seenAt ?? began);
  return { id, staff, provedAt: provedAt ?? began, setCookies: answered.getSetCookie() };
}

/** Opens a session for somebody who proved who they are; gives its cookies, none when they have left. */
export async function openSession(
  place: SignInPlace,
  staffId: string,
  how: { method: SignInMethod; device: string | null },
): Promise<string[]> {
  const { api } = await libraryOf(place);
  const now = timestamp();
  const kept = { ...how, seenAt: now, provedAt: now };
  const { headers } = await api.openSession({ body: { staffId, kept }, returnHeaders: true });
  return headers.getSetCookie();
}

/** Ends the session in `headers`; gives the cookies that make the browser forget it. */
export async function signOut(place: SignInPlace, headers: Headers): Promise<string[]> {
  const { api } = await libraryOf(place);
  const { headers: answered } = await api.signOut({ headers, returnHeaders: true });
  return answered.getSetCookie();
}

/** Whether the last proof is recent enough for an act that decides who gets in. */
export function isProved(session: Pick<Session, 'provedAt'>): boolean {
  return Date.parse(session.provedAt) > Date.now() - PROOF_MINUTES * 60_000;
}

/** Keeps that whoever uses this session has just proved who they are. */
export async function keepProof(db: Database, sessionId: string): Promise<void> {
  await db.write((tx) =>
    tx.updateTable('auth_sessions').set({ proved_at: timestamp() }).where('id', '=', sessionId).execute(),
  );
}

/** Somebody's sessions that hold, the one used last first. */
export async function sessionsOf(db: Reading, staffId: string): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('auth_sessions')
    .selectAll()
    .where('user_id', '=', staffId)
    .where('expires_at', '>', timestamp())
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      method: (row.method ?? 'password') as SignInMethod,
      beganAt: row.created_at,
      seenAt: row.seen_at ?? row.created_at,
    }))
    .sort((a, b) => b.seenAt.localeCompare(a.seenAt));
}

/** Ends one of one's own sessions; somebody else's stays. */
export async function endSession(db: Database, staff: Staff, sessionId: string): Promise<void> {
  await db.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('auth_sessions')
      .where('id', '=', sessionId)
      .where('user_id', '=', staff.id)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await recordAct(tx, staff, 'session-ended', subjectOf(staff));
  });
}

/** Ends all of one's own sessions but the one in use. */
export async function endOtherSessions(db: Database, staff: Staff, sessionId: string): Promise<void> {
  await db.write(async (tx) => {
    await endSessions(tx, staff.id, sessionId);
    await recordAct(tx, staff, 'signed-out-everywhere', subjectOf(staff));
  });
}

/** Ends every session of a colleague; `undefined` when there is no such person. */
export async function endSessionsOf(db: Database, id: string, by: Staff): Promise<StaffRow | undefined> {
  requireRight(by, 'manage people');
  return db.write(async (tx) => {
    const person = await tx.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
    if (person === undefined) return undefined;
    await endSessions(tx, id);
    await recordAct(tx, by, 'sessions-ended', subjectOf(person));
    return person;
  });
}

/** Deletes sessions, links and waiting sign-ins whose time is over. For the daily job. */
export async function deleteEnded(db: Database): Promise<void> {
  const now = timestamp();
  await db.write(async (tx) => {
    await tx.deleteFrom('auth_sessions').where('expires_at', '<', now).execute();
    await tx.deleteFrom('auth_verifications').where('expires_at', '<', now).execute();
  });
}

// A row is not written with every click.
async function keepSeen(db: Database, id: string, seenAt: string): Promise<void> {
  if (Date.parse(seenAt) > Date.now() - SEEN_EVERY_MS) return;
  await db.write((tx) => tx.updateTable('auth_sessions').set({ seen_at: timestamp() }).where('id', '=', id).execute());
}
