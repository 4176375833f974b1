import type { Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';

/** Whether the writer of a comment is banned at `at`, or the network that it came from. */
export async function isWriterBanned(
  tx: Reading,
  comment: Pick<CommentRow, 'commenter_id' | 'network_hash'>,
  at: string,
): Promise<boolean> {
  const { commenter_id, network_hash } = comment;
  const ban = await tx
    .selectFrom('bans')
    .select('id')
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', at)]))
    .where((where) =>
      where.or([
        where('commenter_id', '=', commenter_id),
        ...(network_hash === null ? [] : [where('network_hash', '=', network_hash)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return ban !== undefined;
}
