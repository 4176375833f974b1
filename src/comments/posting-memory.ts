import type { Reading } from '../database/open.ts';
import { closingOf } from './closing.ts';
import type { Commenter } from './comments.ts';
import { type EmbeddedPage, newConversation } from './embedded-pages.ts';
import { modeAt } from './raids.ts';
import type { RecentFlow } from './recent-flow.ts';
import { premoderations } from './rule-settings.ts';
import type { Candidate, ExternalVerdict, Memory, RememberedComment } from './rules.ts';
import { NETWORK_MINUTES } from './rules-of-flow.ts';
import * as statements from './statements.ts';

const OWN_COMMENTS_READ = 61;
const NETWORK_MS = NETWORK_MINUTES * 60_000;

/** What is remembered about a new comment's writer and place, with the rows that it was made of. */
export interface PostingMemory {
  memory: Memory;
  conversation: statements.ConversationToJoin | undefined;
  own: readonly statements.EarlierComment[];
  near: readonly statements.EarlierComment[];
}

/** What the rules need to remember about a new comment. */
export async function memoryOf(
  tx: Reading,
  candidate: Candidate,
  commenter: Commenter,
  flow: RecentFlow,
  external: ExternalVerdict | null,
  page?: EmbeddedPage,
): Promise<PostingMemory> {
  const { articleId, book, now } = candidate;
  const [conversation, own, near] = await Promise.all([
    conversationToJoin(tx, articleId, page),
    commenter.isKnown ? statements.newestOfCommenter(tx, { commenterId: commenter.id, most: OWN_COMMENTS_READ }) : [],
    fromNetwork(tx, commenter, candidate),
  ]);
  const memory: Memory = {
    ...placeMemory(candidate, conversation),
    ban: book.bans.meets({ commenterId: commenter.id, network: commenter.network }, now) ?? null,
    own: own.map(remembered),
    hasPublished: await hasPublished(tx, commenter.id, own),
    fromNetwork: near.map((row) => Date.parse(row.created_at)),
    flow: flow.around(articleId, commenter.wideNetworkHash ?? null, now),
    resemblance: flow.texts.resemblance(candidate.sketch),
    external,
    isEdit: false,
    wasDecidedByPerson: false,
  };
  return { memory, conversation, own, near };
}

/** What a conversation asks of whoever joins it. */
export function placeMemory(
  { book, now }: Candidate,
  conversation: statements.ConversationToJoin | undefined,
): Pick<Memory, 'closed' | 'section' | 'mode'> {
  const standing = {
    isPublished: conversation?.state === 'published',
    closedAt: conversation?.closed_at ?? null,
    publishedAt: conversation?.published_at ?? null,
  };
  return {
    closed: closingOf(book, standing, now).closed,
    section: premoderations.find((one) => one === conversation?.premoderation) ?? null,
    mode: conversation === undefined ? null : modeAt(conversation, now),
  };
}

/** The conversation under an article of ours or a page of another site; `page` is one that may have no row yet. */
export async function conversationToJoin(
  tx: Reading,
  id: string,
  page?: EmbeddedPage,
): Promise<statements.ConversationToJoin | undefined> {
  const [article] = await statements.articleToAnswer(tx, { id });
  return article ?? (await statements.pageToAnswer(tx, { id }))[0] ?? (page && newConversation(tx, page));
}

function remembered(row: statements.EarlierComment): RememberedComment {
  return { digest: row.body_digest, articleId: row.article_id, state: row.state, at: Date.parse(row.created_at) };
}

async function fromNetwork(tx: Reading, { networkHash }: Commenter, { book, now }: Candidate) {
  if (networkHash === null) return [];
  const since = new Date(now - NETWORK_MS).toISOString();
  return statements.newestFromNetwork(tx, { networkHash, since, most: book.settings.perNetwork });
}

async function hasPublished(tx: Reading, commenterId: string, own: readonly statements.EarlierComment[]) {
  if (own.some((row) => row.state === 'published')) return true;
  if (own.length < OWN_COMMENTS_READ) return false;
  return (await statements.otherPublished(tx, { commenterId, id: '' })).length > 0;
}
