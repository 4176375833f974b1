import type { BanRow, ConversationRow } from '../database/conversation-tables.ts';
import type { Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { bansOn } from './bans.ts';
import { type CommentNote, notesAboutCommenter } from './comment-notes.ts';
import { conversationById } from './conversation-modes.ts';

/** What stands beside a comment while somebody decides about it: who wrote it, what is noted of them, where it stands. */
export interface CommentSurroundings {
  /** The same commenter's other comments, the newest first. */
  others: Pick<CommentRow, 'id' | 'body' | 'state' | 'created_at' | 'redactions_json'>[];
  /** When the oldest of those that were looked at came. */
  since: string;
  /** Reports about any of them, by what became of them. */
  reported: { upheld: number; dismissed: number };
  notes: CommentNote[];
  bans: BanRow[];
  /** Other comments from the same network on that day; `null` where no network is known any more. */
  fromNetwork: number | null;
  /** Comments under the same article, each up to `MOST_COUNTED`. */
  counts: Record<'held' | 'published', number>;
  conversation: ConversationRow | undefined;
}

const OTHERS_READ = 100;
const OTHERS_SHOWN = 4;
/** Nobody decides otherwise because there are more: a conversation may have a hundred thousand. */
export const MOST_COUNTED = 1000;

/** What stands beside a comment while somebody decides about it. */
export async function surroundingsOf(db: Reading, comment: CommentRow): Promise<CommentSurroundings> {
  const [others, notes, bans, fromNetwork, counts, conversation] = await Promise.all([
    db
      .selectFrom('comments')
      .select(['id', 'body', 'state', 'created_at', 'redactions_json'])
      .where('commenter_id', '=', comment.commenter_id)
      .where('id', '<>', comment.id)
      .orderBy('created_at', 'desc')
      .limit(OTHERS_READ)
      .execute(),
    notesAboutCommenter(db, comment.commenter_id),
    bansOn(db, comment),
    fromSameNetwork(db, comment),
    countsUnder(db, comment.article_id),
    conversationById(db, comment.article_id),
  ]);
  const reported = await settledReports(db, [comment.id, ...others.map(({ id }) => id)]);
  const since = others.at(-1)?.created_at ?? comment.created_at;
  return {
    others: others.slice(0, OTHERS_SHOWN),
    since: since < comment.created_at ? since : comment.created_at,
    reported,
    notes,
    bans,
    fromNetwork,
    counts,
    conversation,
  };
}

async function fromSameNetwork(db: Reading, { id, network_hash }: CommentRow): Promise<number | null> {
  if (network_hash === null) return null;
  const rows = await db
    .selectFrom('comments')
    .select('id')
    .where('network_hash', '=', network_hash)
    .where('id', '<>', id)
    .limit(MOST_COUNTED)
    .execute();
  return rows.length;
}

async function countsUnder(db: Reading, conversationId: string): Promise<Record<'held' | 'published', number>> {
  const count = async (state: 'held' | 'published') => {
    const row = await db
      .selectFrom(
        db
          .selectFrom('comments')
          .select('id')
          .where('article_id', '=', conversationId)
          .where('state', '=', state)
          .limit(MOST_COUNTED)
          .as('some'),
      )
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const [held, published] = await Promise.all([count('held'), count('published')]);
  return { held, published };
}

async function settledReports(db: Reading, commentIds: string[]) {
  const rows = await db
    .selectFrom('reports')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('comment_id', 'in', commentIds)
    .where('state', '<>', 'open')
    .groupBy('state')
    .execute();
  const count = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { upheld: count('upheld'), dismissed: count('dismissed') };
}
