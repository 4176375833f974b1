import type { BanRow } from '../database/conversation-tables.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { cleanText, isBlank } from './characters.ts';
import { commentById } from './comments.ts';
import { requireConversation, sectionsToModerate } from './moderator-sections.ts';
import { forgetRules } from './rule-settings.ts';

/*
 * Bans: a commenter for a time or for good, a network for a time. A network is known by the hash under the key of the
 * comment's day, never by an address; the day's key is kept as long as the ban that uses it. The rules enforce them.
 */

/** For how many days somebody can be banned; 0 is for good, which a network never is. */
export const banDays = [1, 3, 7, 30, 0] as const;

/** A ban as the desk lists it. */
export interface ListedBan extends BanRow {
  madeByName: string | null;
  liftedByName: string | null;
  /** The name that stood over the comment which led to it; `null` when that is gone. */
  name: string | null;
}

const LONGEST_REASON = 500;
const DAY = 86_400_000;
const BANS_SHOWN = 50;

/**
 * Bans the commenter or the network of a comment.
 * @returns `undefined` when there is no such comment
 * @throws Forbidden
 */
export async function ban(
  db: Database,
  commentId: string,
  typed: { kind: string; days: number; reason: string },
  staff: Staff,
): Promise<Outcome<{ banId: string; name: string }> | undefined> {
  requireRight(staff, 'decide comments');
  const kind = (['commenter', 'network'] as const).find((one) => one === typed.kind);
  const days = banDays.find((one) => one === typed.days);
  const reason = cleanText(typed.reason);
  if (kind === undefined) return mistake('kind', 'mistake-choice');
  if (days === undefined) return mistake('days', 'mistake-choice');
  if (days === 0 && kind === 'network') return mistake('days', 'desk-ban-mistake-network-for-good');
  if (isBlank(reason)) return mistake('reason', 'desk-ban-mistake-reason');
  if (reason.length > LONGEST_REASON) return mistake('reason', 'mistake-too-long', { limit: LONGEST_REASON });
  const outcome = await db.write(async (tx): Promise<Outcome<{ banId: string; name: string }> | undefined> => {
    const comment = await commentById(tx, commentId);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    if (comment.staff_id !== null) return mistake('kind', 'desk-ban-mistake-staff');
    const day = comment.created_at.slice(0, 10);
    const key = await tx.selectFrom('day_keys').select('day').where('day', '=', day).executeTakeFirst();
    if (kind === 'network' && (comment.network_hash === null || key === undefined))
      return mistake('kind', 'desk-ban-mistake-no-network');
    const id = newId();
    const now = Date.now();
    await tx
      .insertInto('bans')
      .values({
        id,
        kind,
        commenter_id: kind === 'commenter' ? comment.commenter_id : null,
        network_day: kind === 'network' ? day : null,
        network_hash: kind === 'network' ? comment.network_hash : null,
        comment_id: comment.id,
        reason,
        ends_at: days === 0 ? null : new Date(now + days * DAY).toISOString(),
        made_by: staff.id,
        created_at: new Date(now).toISOString(),
      })
      .execute();
    const action = kind === 'commenter' ? 'commenter-banned' : 'network-banned';
    await recordAct(tx, staff, action, { kind: 'comment', id: comment.id, name: comment.name });
    return { done: { banId: id, name: comment.name } };
  }, commentId);
  // Holds from the next comment on, not a second later.
  forgetRules(db);
  return outcome;
}

/**
 * Lifts a ban. Lifting it twice changes nothing.
 * @returns `undefined` when there is no such ban
 * @throws Forbidden
 */
export async function liftBan(db: Database, banId: string, staff: Staff): Promise<{ lifted: boolean } | undefined> {
  requireRight(staff, 'decide comments');
  const outcome = await db.write(async (tx) => {
    const known = await tx.selectFrom('bans').selectAll().where('id', '=', banId).executeTakeFirst();
    if (known === undefined) return undefined;
    const about = known.comment_id === null ? undefined : await commentById(tx, known.comment_id);
    if (about !== undefined) await requireConversation(tx, staff, about.article_id);
    const lifted = await tx
      .updateTable('bans')
      .set({ lifted_at: timestamp(), lifted_by: staff.id })
      .where('id', '=', banId)
      .where('lifted_at', 'is', null)
      .returning('id')
      .execute();
    if (lifted.length === 0) return { lifted: false };
    const subject = { kind: 'comment', id: known.comment_id ?? banId, name: about?.name ?? '' } as const;
    await recordAct(tx, staff, 'ban-lifted', subject);
    return { lifted: true };
  }, banId);
  forgetRules(db);
  return outcome;
}

/**
 * Bans, the newest first: those in force, or all that ever were. Whoever moderates some sections sees those that were made
 * over comments there.
 */
export async function listedBans(
  db: Reading,
  staff: Staff,
  choice: { all?: boolean; before?: string | undefined } = {},
): Promise<{ bans: ListedBan[]; next: string | null }> {
  let query = db
    .selectFrom('bans')
    .leftJoin('staff as m', 'm.id', 'bans.made_by')
    .leftJoin('staff as l', 'l.id', 'bans.lifted_by')
    .leftJoin('comments', 'comments.id', 'bans.comment_id')
    .selectAll('bans')
    .select(['m.name as madeByName', 'l.name as liftedByName', 'comments.name as name'])
    .orderBy('bans.id', 'desc')
    .limit(BANS_SHOWN + 1);
  const sections = await sectionsToModerate(db, staff);
  if (sections !== null)
    query = query.where('comments.article_id', 'in', (eb) =>
      eb.selectFrom('articles').select('articles.id').where('articles.section_id', 'in', sections),
    );
  if (choice.before !== undefined) query = query.where('bans.id', '<', choice.before);
  if (!choice.all)
    query = query
      .where('bans.lifted_at', 'is', null)
      .where((eb) => eb.or([eb('bans.ends_at', 'is', null), eb('bans.ends_at', '>', timestamp())]));
  const rows = await query.execute();
  const bans = rows.slice(0, BANS_SHOWN);
  return { bans, next: rows.length > BANS_SHOWN ? (bans.at(-1)?.id ?? null) : null };
}

/** The bans in force that meet a comment's writer: their own, and that of their network on the comment's day. */
export async function bansOn(
  db: Reading,
  { commenter_id, network_hash }: { commenter_id: string; network_hash: string | null },
): Promise<BanRow[]> {
  return db
    .selectFrom('bans')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', timestamp())]))
    .where((eb) =>
      eb.or([
        eb('commenter_id', '=', commenter_id),
        ...(network_hash === null ? [] : [eb('network_hash', '=', network_hash)]),
      ]),
    )
    .orderBy('id', 'desc')
    .execute();
}
