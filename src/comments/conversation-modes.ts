import type { ConversationMode, ConversationRow } from '../database/conversation-tables.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { requireConversation } from './moderator-sections.ts';
import { placeOf } from './places.ts';
import * as statements from './statements.ts';

/** For how long a moderator may set a mode, in hours; 0 is until somebody ends it. */
export const modeHours = [1, 3, 12, 24, 72, 0] as const;

/**
 * Closes the conversation under an article or another site's page, or opens it again; what was said stays.
 * @returns false when there is no such conversation
 * @throws Forbidden
 */
export async function closeConversation(
  db: Database,
  conversationId: string,
  closed: boolean,
  staff: Staff,
): Promise<boolean> {
  requireRight(staff, 'decide comments');
  const at = timestamp();
  return db.write(async (tx) => {
    const name = (await placeOf(tx, conversationId))?.headline;
    if (name === undefined) return false;
    await requireConversation(tx, staff, conversationId);
    const article = await tx
      .updateTable('articles')
      .set({ comments_closed_at: closed ? at : null })
      .where('id', '=', conversationId)
      .returning('id')
      .execute();
    if (article.length === 0)
      await tx
        .updateTable('conversations')
        .set({ closed_at: closed ? at : null })
        .where('id', '=', conversationId)
        .execute();
    const action = closed ? 'conversation-closed' : 'conversation-reopened';
    await recordAct(tx, staff, action, { kind: 'article', id: conversationId, name });
    await statements.storeChange(tx, { tag: `conversation:${conversationId}`, at });
    return true;
  }, conversationId);
}

/**
 * Lets every comment of a conversation wait (`hold`), or slows it down (`slow`), for some hours; no mode ends one, also
 * the one that an abnormal flow set.
 * @returns `undefined` when there is no such conversation
 * @throws Forbidden
 */
export async function setConversationMode(
  db: Database,
  conversationId: string,
  typed: { mode: string; hours: number },
  staff: Staff,
): Promise<Outcome<ConversationMode | null> | undefined> {
  requireRight(staff, 'decide comments');
  const mode = (['hold', 'slow'] as const).find((one) => one === typed.mode) ?? null;
  if (mode === null && typed.mode !== '') return mistake('mode', 'mistake-choice');
  const hours = modeHours.find((one) => one === typed.hours);
  if (mode !== null && hours === undefined) return mistake('hours', 'mistake-choice');
  return db.write(async (tx): Promise<Outcome<ConversationMode | null> | undefined> => {
    const name = (await placeOf(tx, conversationId))?.headline;
    if (name === undefined) return undefined;
    await requireConversation(tx, staff, conversationId);
    await conversationRow(tx, conversationId);
    const ends = mode === null || hours === undefined || hours === 0 ? null : hours * 3_600_000;
    await tx
      .updateTable('conversations')
      .set({
        mode,
        mode_ends_at: ends === null ? null : new Date(Date.now() + ends).toISOString(),
        mode_by: mode === null ? null : staff.id,
      })
      .where('id', '=', conversationId)
      .execute();
    const action =
      mode === 'hold' ? 'conversation-held' : mode === 'slow' ? 'conversation-slowed' : 'conversation-mode-ended';
    await recordAct(tx, staff, action, { kind: 'article', id: conversationId, name });
    await statements.storeChange(tx, { tag: `conversation:${conversationId}`, at: timestamp() });
    return { done: mode };
  }, conversationId);
}

/** What a conversation has beside its comments, if it has anything. */
export async function conversationById(db: Reading, id: string): Promise<ConversationRow | undefined> {
  return db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Makes sure that an article's conversation has its row, in the transaction of whoever needs it. */
export async function conversationRow(tx: Reading, articleId: string): Promise<void> {
  const edition_id = (await placeOf(tx, articleId))?.editionId;
  if (edition_id === undefined) return;
  await tx
    .insertInto('conversations')
    .values({ id: articleId, edition_id, created_at: timestamp() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
