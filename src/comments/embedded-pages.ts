import type { SiteRow } from '../database/conversation-tables.ts';
import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import { cleanName, cleanText, isBlank } from './characters.ts';
import type { ConversationToJoin } from './statements.ts';

/** A page of another site, as posting to it needs it. Its row is stored with its first comment and not before. */
export interface EmbeddedPage {
  siteId: string;
  editionId: string;
  /** As `page-address.ts` writes it. */
  address: string;
  /** What the page calls itself; `null` when it said nothing. Anybody can say anything: only moderators and writers read it. */
  title: string | null;
}

const LONGEST_TITLE = 200;

/**
 * The id of a page's conversation. It is made from the site and the address (UUIDv8, RFC 9562), so that a page that was never
 * commented needs no row, what is kept of it can name what it is made from, and two first comments agree.
 */
export function conversationIdOf(siteId: string, address: string): string {
  const hash = new Bun.CryptoHasher('sha256').update(`${siteId} ${address}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** A title as it is kept: one line, not too long, `null` for nothing. */
export function pageTitle(said: string): string | null {
  // Cut before it is cleaned: a title of megabytes costs nothing.
  const line = cleanName(cleanText(said.slice(0, LONGEST_TITLE * 4).toWellFormed())).replace(
    /[\u202A-\u202E\u2066-\u2069]/g,
    '',
  );
  if (isBlank(line)) return null;
  const characters = [...line];
  return characters.length <= LONGEST_TITLE
    ? line
    : `${characters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}

/** What joining a page's conversation meets before it has a row; `undefined` where its site is none of ours any more. */
export async function newConversation(tx: Reading, page: EmbeddedPage): Promise<ConversationToJoin | undefined> {
  const [site] = await openSite(tx, { id: page.siteId });
  if (site === undefined) return undefined;
  const nothing = { closed_at: null, published_at: null, premoderation: null, mode: null, mode_ends_at: null };
  return { edition_id: page.editionId, state: 'published', ...nothing };
}

/** Stores the page's row with its first comment; later ones leave it as it is, but a title that was missing is taken. */
export async function keepPage(tx: Reading, id: string, page: EmbeddedPage): Promise<void> {
  const { siteId, editionId, address, title } = page;
  const address_digest = new Bun.CryptoHasher('sha256').update(address).digest('hex');
  await tx
    .insertInto('conversations')
    .values({
      id,
      edition_id: editionId,
      site_id: siteId,
      address,
      address_digest,
      title,
      closed_at: null,
      mode: null,
      mode_ends_at: null,
      mode_by: null,
      pinned_id: null,
      created_at: timestamp(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (title === null) return;
  await tx.updateTable('conversations').set({ title }).where('id', '=', id).where('title', 'is', null).execute();
}

/** When a moderator closed the conversation of a page; `null` for an open one, and for one that has no row yet. */
export async function pageClosedAt(db: Reading, id: string): Promise<string | null> {
  return (await closing(db, { id }))[0]?.closed_at ?? null;
}

const openSite = prepared<{ id: string }, Pick<SiteRow, 'id'>>((db, at) =>
  db.selectFrom('sites').select('id').where('id', '=', at('id')).where('closed_at', 'is', null),
);

const closing = prepared<{ id: string }, { closed_at: string | null }>((db, at) =>
  db.selectFrom('conversations').select('closed_at').where('id', '=', at('id')),
);
