import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { ClauseTopic } from './default-policies.ts';
import type { EmbeddedPage } from './embedded-pages.ts';
import { conversationToJoin } from './posting-memory.ts';
import type { Candidate } from './rules.ts';
import { clauseAbout } from './statements.ts';

/*
 * Before a comment is posted its writer may be told, once, which clause of the policy it is likely to break: many then put it
 * more mildly. The form comes back with the text and a signature that says for which text that was; sent again, the text
 * goes the way of every comment. Which word it was is not said, and the list never reaches a browser.
 */

/** What a reader is told before posting. */
export interface Advice {
  clause: { id: string; number: number; title: string };
  /** Goes back with the form: for this text advice was given. */
  token: string;
}

const SIGNATURE_LENGTH = 22;

/**
 * The advice on a comment, with the mistake that brings the form back; `undefined` when there is none to give, it was given
 * for this text already, or the publication gives none.
 */
export async function adviceOn(
  db: Reading,
  candidate: Candidate,
  { secret, thoughtAgain = '' }: { secret?: Uint8Array; thoughtAgain?: string },
  page?: EmbeddedPage,
): Promise<{ mistakes: [Mistake]; advice: Advice } | undefined> {
  if (secret === undefined || !candidate.book.settings.secondThoughts) return undefined;
  const about = likelyBreach(candidate);
  if (about === null) return undefined;
  const token = tokenFor(secret, candidate);
  if (isSame(token, thoughtAgain)) return undefined;
  const conversation = await conversationToJoin(db, candidate.articleId, page);
  if (conversation === undefined) return undefined;
  const [clause] = await clauseAbout(db, { editionId: conversation.edition_id, about });
  if (clause === undefined) return undefined;
  const { number, title } = clause;
  return { ...mistake('form', 'comment-advice', { number, title }), advice: { clause, token } };
}

/** What the comment is likely to break, by what the newsroom listed: people's words first, then what is sold. */
function likelyBreach({ book, listed, addresses }: Candidate): ClauseTopic | null {
  const word =
    listed.find(({ about }) => about !== null && about !== 'spam') ?? listed.find(({ about }) => about !== null);
  if (word !== undefined) return word.about;
  return book.settings.blockedDomains && book.domains.find(addresses) !== undefined ? 'spam' : null;
}

function tokenFor(secret: Uint8Array, { articleId, body }: Candidate): string {
  const key = derivedKey(secret, 'second thoughts');
  return createHmac('sha256', key).update(`${articleId}\0${body}`).digest('base64url').slice(0, SIGNATURE_LENGTH);
}

function isSame(token: string, given: string): boolean {
  const [one, other] = [Buffer.from(token), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
