import { newId } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { recordAct } from '../people/audit.ts';
import { placeOf } from './places.ts';
import { RAID_MINUTES } from './recent-flow.ts';
import type { RuleSettings } from './rule-settings.ts';
import type { ConversationToJoin } from './statements.ts';
import * as statements from './statements.ts';

/*
 * The raid switch: when far more comments than usual come under one article, its conversation is held or slowed down by
 * itself, readers are told, the log says so, and after a while it goes back by itself.
 */

/** The job that takes a conversation's mode back when its time is over. */
export const END_CONVERSATION_MODE = 'end conversation mode';

/** The mode that holds at `now`; one whose time is over does not, even before the job has been there. */
export function modeAt(
  { mode, mode_ends_at }: Pick<ConversationToJoin, 'mode' | 'mode_ends_at'>,
  now: number,
): ConversationToJoin['mode'] {
  return mode === null || (mode_ends_at !== null && Date.parse(mode_ends_at) <= now) ? null : mode;
}

/** Whether as many comments have come under an article as make a raid. */
export function isRaid(settings: RuleSettings, underArticle: number): boolean {
  return settings.raid && underArticle >= settings.raidComments;
}

/** Puts a conversation that has no mode into the mode of a raid, in the caller's transaction. */
export async function meetRaid(
  tx: Reading,
  conversation: { id: string; editionId: string },
  settings: RuleSettings,
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString();
  const ends = new Date(now + settings.raidMinutes * 60_000).toISOString();
  const set = { mode: settings.raidMode, mode_ends_at: ends, mode_by: null };
  const row = { id: conversation.id, edition_id: conversation.editionId, created_at: at, ...set };
  const none = { site_id: null, address: null, address_digest: null, title: null, closed_at: null, pinned_id: null };
  const met = await tx
    .insertInto('conversations')
    .values({ ...none, ...row })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(set)
        // What a moderator set, or another process a moment ago, stays.
        .where((eb) => eb.or([eb('conversations.mode', 'is', null), eb('conversations.mode_ends_at', '<=', at)])),
    )
    .returning('id')
    .execute();
  if (met.length === 0) return;
  await recordMode(tx, conversation.id, settings.raidMode === 'hold' ? 'raid-held' : 'raid-slowed', {
    comments: String(settings.raidComments),
    minutes: String(RAID_MINUTES),
  });
  await queueModeEnd(tx, conversation.id, ends);
  await statements.storeChange(tx, { tag: `conversation:${conversation.id}`, at });
}

/** Queues, in the caller's transaction, that a conversation's mode is taken back at a moment (UTC ISO text). */
export async function queueModeEnd(tx: Reading, conversationId: string, endsAt: string): Promise<void> {
  // Each end has a job of its own: one whose mode was prolonged meanwhile does nothing.
  await queueJob(tx, {
    name: END_CONVERSATION_MODE,
    payload: { conversationId },
    runAt: endsAt,
    key: `mode ${newId()}`,
  });
}

/** Takes back a mode whose time is over; one that was prolonged or ended by hand stays as it is. */
export async function endConversationMode(db: Database, conversationId: string, now = Date.now()): Promise<void> {
  const at = new Date(now).toISOString();
  await db.write(async (tx) => {
    const ended = await tx
      .updateTable('conversations')
      .set({ mode: null, mode_ends_at: null, mode_by: null })
      .where('id', '=', conversationId)
      .where('mode', 'is not', null)
      .where('mode_ends_at', '<=', at)
      .returning('id')
      .execute();
    if (ended.length === 0) return;
    await recordMode(tx, conversationId, 'mode-ended', {});
    await statements.storeChange(tx, { tag: `conversation:${conversationId}`, at });
  }, conversationId);
}

async function recordMode(
  tx: Reading,
  conversationId: string,
  action: 'raid-held' | 'raid-slowed' | 'mode-ended',
  detail: Record<string, string>,
): Promise<void> {
  const place = await placeOf(tx, conversationId);
  await recordAct(tx, null, action, { kind: 'article', id: conversationId, name: place?.headline ?? '' }, detail);
}
