import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { FrontArrangementRow } from '../database/tables.ts';
import { lockEdition } from '../editions/listed.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { MOST_BY_HAND } from './front-order.ts';
import {
  arrangementInForce,
  arrangementsAt,
  candidatesById,
  type Front,
  type FrontPlace,
  frontById,
  heldIn,
  MOST_TO_COME,
  placeOf,
} from './fronts.ts';

/** What an editor wants of a front. */
export interface WantedFront {
  /** Held by hand, the lead first; none for a front by time alone. */
  articleIds: readonly string[];
  /** The arrangement in force that the editor saw, `null` for none. */
  basedOn: string | null;
  /** From when it holds (UTC ISO text); `undefined` for at once. */
  from?: string | undefined;
}

/** An arrangement as it was made. */
export interface MadeArrangement {
  id: string;
  from_at: string;
}

/** Somebody arranged the front since: what is in force now. Nothing was changed. */
export interface FrontConflict {
  conflict: { id: string | null; articleIds: string[] };
}

/**
 * Arranges a front, at once or from a time on. The kept pages of the front are told in both cases: a page carries the moment at
 * which it changes by itself, so that every process changes it in time, whether or not any process was up meanwhile.
 * @param frontId an edition's id for its front page, a section's for its own
 * @returns `undefined` when there is no such front
 * @throws Forbidden
 */
export async function arrangeFront(
  db: Database,
  staff: Staff,
  frontId: string,
  wanted: WantedFront,
): Promise<Outcome<MadeArrangement> | FrontConflict | undefined> {
  requireRight(staff, 'arrange fronts');
  const ids = [...new Set(wanted.articleIds)];
  if (ids.length > MOST_BY_HAND) return mistake('form', 'desk-front-mistake-too-many', { limit: MOST_BY_HAND });
  return db.write(async (tx) => {
    const front = await lockedFront(tx, frontId);
    if (front === undefined) return undefined;
    const place = placeOf(front);
    const now = timestamp();
    const from_at = wanted.from ?? now;
    if (from_at < now) return mistake('from', 'desk-front-mistake-past');
    // An article may be held that is not public yet: the front shows it once it is.
    if ((await candidatesById(tx, place, ids)).length < ids.length) return mistake('form', 'mistake-choice');
    const inForce = await arrangementInForce(tx, place, now);
    if (wanted.from === undefined && inForce.id !== wanted.basedOn) return { conflict: inForce };
    if (from_at > now && (await countToCome(tx, place, now)) >= MOST_TO_COME) {
      return mistake('from', 'desk-front-mistake-too-many-times', { limit: MOST_TO_COME });
    }
    const made = await insertArrangement(tx, staff, place, ids, from_at);
    await noteFront(tx, staff, front, wanted.from === undefined ? 'front-arranged' : 'front-scheduled', from_at);
    return { done: made };
  }, frontId);
}

/** What withdrawing an arrangement did. */
export interface WithdrawnArrangement {
  frontId: string;
  /** The arrangement was still to come and is gone; otherwise what held before it holds again. */
  was: 'to-come' | 'in-force';
}

/**
 * Takes an arrangement back: one that is to come never holds; for the one in force, what held before it holds again, as
 * an arrangement of its own, since the past stays as it was.
 * @returns `undefined` when there is no such arrangement, or when it no longer holds
 * @throws Forbidden
 */
export async function withdrawArrangement(
  db: Database,
  staff: Staff,
  id: string,
): Promise<WithdrawnArrangement | undefined> {
  requireRight(staff, 'arrange fronts');
  return db.write(async (tx) => {
    const asked = await arrangementById(tx, id);
    const frontId = asked?.section_id ?? asked?.edition_id;
    const front = frontId === undefined ? undefined : await lockedFront(tx, frontId);
    // Read again under the lock: somebody may have withdrawn it meanwhile.
    const arrangement = await arrangementById(tx, id);
    if (front === undefined || frontId === undefined || arrangement === undefined) return undefined;
    const place = placeOf(front);
    const now = timestamp();
    if (arrangement.from_at > now) {
      await tx.deleteFrom('front_arrangements').where('id', '=', id).execute();
      await noteFront(tx, staff, front, 'front-withdrawn', arrangement.from_at);
      return { frontId, was: 'to-come' };
    }
    if ((await arrangementInForce(tx, place, now)).id !== id) return undefined;
    const before = await arrangementsAt(tx, place)
      .select(['arrangement_json'])
      .where('from_at', '<=', arrangement.from_at)
      .where('id', '!=', id)
      .limit(1)
      .executeTakeFirst();
    await insertArrangement(tx, staff, place, before === undefined ? [] : heldIn(before), now);
    await noteFront(tx, staff, front, 'front-withdrawn', now);
    return { frontId, was: 'in-force' };
  }, id);
}

async function insertArrangement(
  tx: Reading,
  staff: Staff,
  { editionId, sectionId }: FrontPlace,
  articles: readonly string[],
  from_at: string,
): Promise<MadeArrangement> {
  const id = newId();
  await tx
    .insertInto('front_arrangements')
    .values({
      id,
      edition_id: editionId,
      section_id: sectionId,
      arrangement_json: JSON.stringify({ articles }),
      from_at,
      made_by: staff.id,
      created_at: timestamp(),
    })
    .execute();
  return { id, from_at };
}

async function lockedFront(tx: Reading, frontId: string): Promise<Front | undefined> {
  const front = await frontById(tx, frontId);
  if (front === undefined || !(await lockEdition(tx, front.edition.id))) return undefined;
  return front;
}

function arrangementById(tx: Reading, id: string): Promise<FrontArrangementRow | undefined> {
  return tx.selectFrom('front_arrangements').selectAll().where('id', '=', id).executeTakeFirst();
}

async function countToCome(tx: Reading, { editionId, sectionId }: FrontPlace, now: string): Promise<number> {
  const { count } = await tx
    .selectFrom('front_arrangements')
    .select((e) => e.fn.countAll<string | number>().as('count'))
    .where('edition_id', '=', editionId)
    .where('section_id', sectionId === null ? 'is' : '=', sectionId)
    .where('from_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The front page shows what its sections hold too, so a section's arrangement changes both. */
async function noteFront(
  tx: Reading,
  staff: Staff,
  { edition, section }: Front,
  action: AuditAction,
  from_at: string,
): Promise<void> {
  await recordChanges(tx, [`edition:${edition.id}`, ...(section === undefined ? [] : [`section:${section.id}`])]);
  const name = section === undefined ? edition.title : section.name;
  await recordAct(tx, staff, action, { kind: 'front', id: section?.id ?? edition.id, name }, { from: from_at });
}
