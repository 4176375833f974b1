import { createHmac, timingSafeEqual } from 'node:crypto';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';

/*
 * Who comments from another site's page. The publication's own cookie is a stranger's there and does not arrive; instead
 * the script keeps a key that is good for this site alone, or the site says by a token who is signed in.
 */

/** The key that a page of `siteId` keeps for a commenter: their id and its signature, worth nothing anywhere else. */
export function commenterKey(secret: Uint8Array, siteId: string, commenterId: string): string {
  return `${commenterId}.${signature(secret, siteId, commenterId).toString('base64url')}`;
}

/** The commenter of a key that was made for this site, or `undefined`. */
export function commenterOfKey(secret: Uint8Array, siteId: string, key: string): string | undefined {
  const [id, signed, more] = key.length > 200 ? [] : key.split('.');
  if (id === undefined || signed === undefined || more !== undefined) return undefined;
  const [given, expected] = [Buffer.from(signed, 'base64url'), signature(secret, siteId, id)];
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && given.toString('base64url') === signed ? id : undefined;
}

/** The commenter that a site's account is: always the same one. Its first act makes the row; the site's name for it is not kept. */
export async function accountCommenter(
  db: Database,
  secret: Uint8Array,
  siteId: string,
  subject: string,
): Promise<{ id: string; isKnown: boolean }> {
  const subject_digest = createHmac('sha256', derivedKey(secret, 'site accounts'))
    .update(`${siteId} ${subject}`)
    .digest('base64url');
  const find = (from: Reading) =>
    from
      .selectFrom('site_accounts')
      .select('commenter_id')
      .where('site_id', '=', siteId)
      .where('subject_digest', '=', subject_digest)
      .executeTakeFirst();
  const known = await find(db);
  if (known !== undefined) return { id: known.commenter_id, isKnown: true };
  return db.write(async (tx) => {
    await tx
      .insertInto('site_accounts')
      .values({ commenter_id: newId(), site_id: siteId, subject_digest, created_at: timestamp() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await find(tx);
    if (row === undefined) throw new Error('an account that was just stored is not there');
    // As one who has acted before: their second click is known by their account, not by their network.
    return { id: row.commenter_id, isKnown: true };
  });
}

/** Of these comments those that a site's account wrote, with the site's name. */
export async function accountsBehind(db: Reading, commentIds: readonly string[]): Promise<Map<string, string>> {
  if (commentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('comments')
    .innerJoin('site_accounts', 'site_accounts.commenter_id', 'comments.commenter_id')
    .innerJoin('sites', 'sites.id', 'site_accounts.site_id')
    .select(['comments.id', 'sites.name'])
    .where('comments.id', 'in', commentIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

function signature(secret: Uint8Array, siteId: string, commenterId: string): Buffer {
  return createHmac('sha256', derivedKey(secret, 'commenter key')).update(`${siteId} ${commenterId}`).digest();
}
