import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { idAt } from './moments.ts';

/*
 * Finds what commenters are to be written about. Posting and deciding know nothing of letters: every act leaves a decision,
 * and this reads on through the decisions, a minute behind them. So nobody waits for a letter, and what is undone within the
 * minute is written to nobody.
 */

/** Jobs that send one letter; payloads `{ addressId, decisionId }`, `{ addressId, after }`, `{ reportId, about }`. */
export const WRITE_ABOUT_DECISION = 'write about a decision';
export const WRITE_ABOUT_REPLIES = 'write about replies';
export const WRITE_ABOUT_REPORT = 'write about a report';

const SETTING = 'commenter-letters';
// Longer than any transaction that is still to commit with an older id, and time to undo a slip.
const BEHIND_MS = 60_000;
// A lively thread is told of once in a while, not answer by answer.
const REPLIES_TOGETHER_MS = 10 * 60_000;
const DECISIONS_AT_ONCE = 5000;

const place = z.object({ after: z.string() });

/** Queues the letters about everything that was decided since it looked last. For the regular job. */
export async function findLetters(db: Database, now = Date.now()): Promise<void> {
  const until = idAt(now - BEHIND_MS);
  for (;;) {
    const after = (await placeKept(db)) ?? until;
    const upTo = await borderAfter(db, after, until);
    const due = after < upTo ? await decisionsToTell(db, after, upTo) : [];
    await db.write(async (tx) => {
      for (const { addressId, id, isReply } of due) {
        if (isReply) {
          const runAt = new Date(now + REPLIES_TOGETHER_MS).toISOString();
          // Found again by its beginning: the letter tells of everything since.
          const payload = { addressId, after };
          await queueJob(tx, { name: WRITE_ABOUT_REPLIES, payload, key: `${WRITE_ABOUT_REPLIES} ${addressId}`, runAt });
        } else {
          const key = `${WRITE_ABOUT_DECISION} ${id} ${addressId}`;
          await queueJob(tx, { name: WRITE_ABOUT_DECISION, payload: { addressId, decisionId: id }, key });
        }
      }
      await tellReporters(tx, after, upTo);
      await keepPlace(tx, upTo);
    });
    if (upTo >= until) return;
  }
}

/** The decision up to which this round reads. */
async function borderAfter(db: Reading, after: string, until: string): Promise<string> {
  const row = await db
    .selectFrom('decisions')
    .select('id')
    .where('id', '>', after)
    .where('id', '<', until)
    .orderBy('id')
    .offset(DECISIONS_AT_ONCE)
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? until;
}

/** What confirmed addresses are to be told of: a person decided on the comment, or somebody answered it. */
async function decisionsToTell(db: Reading, after: string, upTo: string) {
  const rows = await db
    .selectFrom('decisions as d')
    .innerJoin('comments as c', 'c.id', 'd.comment_id')
    .leftJoin('comments as p', 'p.id', 'c.parent_id')
    .innerJoin('commenter_addresses as a', (join) =>
      join.on((on) =>
        on.or([
          on.and([
            on('a.commenter_id', '=', on.ref('c.commenter_id')),
            on('d.staff_id', 'is not', null),
            on('c.staff_id', 'is', null),
          ]),
          on.and([
            on('a.commenter_id', '=', on.ref('p.commenter_id')),
            on('d.action', '=', 'publish'),
            on('c.commenter_id', '<>', on.ref('p.commenter_id')),
          ]),
        ]),
      ),
    )
    .select(['d.id', 'a.id as addressId', 'a.commenter_id', 'c.commenter_id as writer'])
    .where('d.id', '>', after)
    .where('d.id', '<=', upTo)
    .where('d.action', 'in', ['publish', 'reject', 'keep'])
    .where('a.confirmed_at', 'is not', null)
    .where('a.ended_at', 'is', null)
    .orderBy('d.id')
    .execute();
  return rows.map(({ id, addressId, commenter_id, writer }) => ({ id, addressId, isReply: commenter_id !== writer }));
}

/** Whoever gave notice of unlawful content with an address learns the decision (article 16, 5 of the Digital Services Act). */
async function tellReporters(tx: Reading, after: string, upTo: string): Promise<void> {
  const rows = await tx
    .selectFrom('reports')
    .select('id')
    .where('state', 'in', ['upheld', 'dismissed'])
    .where('kind', '=', 'unlawful')
    .where('email', 'is not', null)
    .where('decided_at', '>', momentOf(after))
    .where('decided_at', '<=', momentOf(upTo))
    .execute();
  for (const { id: reportId } of rows)
    await queueJob(tx, {
      name: WRITE_ABOUT_REPORT,
      payload: { reportId, about: 'decided' },
      key: `${WRITE_ABOUT_REPORT} ${reportId}`,
    });
}

/** When a UUIDv7 was made, UTC ISO text. */
function momentOf(id: string): string {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
}

async function placeKept(db: Reading): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return row && place.parse(JSON.parse(row.value_json)).after;
}

async function keepPlace(tx: Reading, after: string): Promise<void> {
  const row = { value_json: JSON.stringify({ after }), changed_at: timestamp() };
  await tx
    .insertInto('settings')
    .values({ key: SETTING, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}
