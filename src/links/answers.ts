import type { Node } from 'prosemirror-model';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { LinkAnswerRow } from '../database/tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { readDocument } from '../stories/document.ts';
import { fetchFromOutside, type Limits, type Outside, type Trouble, theInternet } from './outside.ts';

/** The job that asks the links of an article's draft; its payload is `{ articleId }`. */
export const ASK_LINKS = 'ask links';

/** A link of a text that leads nowhere: why, or what status it answered. */
export interface LinkTrouble {
  address: string;
  trouble: Trouble | undefined;
  status: number | undefined;
}

/** Saves come in rows; the links are asked once for all of them. */
const DEBOUNCE_MS = 20_000;
const ANSWER_HOLDS_MS = 24 * 60 * 60_000;
const FORGOTTEN_AFTER_MS = 30 * ANSWER_HOLDS_MS;
/** Nobody's server gets two questions of ours at once, nor one after the other without a pause. */
const PAUSE_MS = 500;
const HOSTS_AT_ONCE = 4;
const MOST_LINKS = 200;
/** A job that takes longer would keep others waiting: it goes on in a next one. */
const LONGEST_JOB_MS = 40_000;

const head: Limits = { method: 'HEAD', milliseconds: 6000, bytes: 0, tooMuch: 'cut' };
const get: Limits = { ...head, method: 'GET' };

/** The addresses of other sites that a text leads to, each once, in the order of the text. */
export function outsideLinksOf(document: Node): string[] {
  const addresses = new Set<string>();
  const add = (href: unknown) => {
    if (typeof href === 'string' && /^https?:/i.test(href)) addresses.add(href);
  };
  document.descendants((node) => {
    if (node.type.name === 'link_card') add(node.attrs.href);
    for (const mark of node.marks) if (mark.type.name === 'link') add(mark.attrs.href);
  });
  return [...addresses];
}

/** Has the links of `document`, saved as the draft of an article in the transaction `tx`, asked in a while. */
export async function queueLinks(tx: Reading, articleId: string, document: Node): Promise<void> {
  if (outsideLinksOf(document).length > 0) await queueAsking(tx, articleId, DEBOUNCE_MS);
}

async function queueAsking(tx: Reading, articleId: string, afterMs: number): Promise<void> {
  const runAt = new Date(Date.now() + afterMs).toISOString();
  await queueJob(tx, { name: ASK_LINKS, payload: { articleId }, key: `${ASK_LINKS} ${articleId}`, runAt });
}

/**
 * Asks the links of an article's draft that were not asked within a day, and keeps what they answer. Politely: the head
 * first, the page only where a server knows no heads. Links into this publication (`ourOrigin`) are not asked.
 */
export async function askLinks(
  db: Database,
  articleId: string,
  { ourOrigin, outside = theInternet }: { ourOrigin: string; outside?: Outside | undefined },
): Promise<void> {
  const draft = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.draft_revision_id')
    .select('revisions.body_json')
    .where('articles.id', '=', articleId)
    .executeTakeFirst();
  if (draft === undefined) return;
  const links = outsideLinksOf(readDocument(JSON.parse(draft.body_json))).filter(
    (href) => URL.parse(href)?.origin !== ourOrigin,
  );
  const known = await answersTo(db, links.slice(0, MOST_LINKS));
  const fresh = new Date(Date.now() - ANSWER_HOLDS_MS).toISOString();
  const waiting = links.slice(0, MOST_LINKS).filter((href) => (known.get(href)?.checked_at ?? '') < fresh);
  const hosts = Map.groupBy(waiting, (href) => URL.parse(href)?.host ?? '');
  const until = Date.now() + LONGEST_JOB_MS;
  const queues = hosts.values();
  let isUnfinished = false;
  const askHosts = async () => {
    for (const hrefs of queues) {
      for (const [place, href] of hrefs.entries()) {
        if (Date.now() > until) {
          isUnfinished = true;
          return;
        }
        if (place > 0) await Bun.sleep(PAUSE_MS);
        await keepAnswer(db, href, await answerOf(href, outside));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  if (isUnfinished) await db.write((tx) => queueAsking(tx, articleId, 0));
}

/** The links of a text that did not answer when they were last asked; those not asked yet are not among them. */
export async function linkTroubles(db: Reading, document: Node): Promise<LinkTrouble[]> {
  const links = outsideLinksOf(document);
  const answers = await answersTo(db, links);
  return links.flatMap((address) => {
    const answer = answers.get(address);
    if (answer === undefined || !isTrouble(answer)) return [];
    return { address, trouble: (answer.trouble as Trouble | null) ?? undefined, status: answer.status ?? undefined };
  });
}

/** Forgets answers that nobody asked for again in a month. */
export async function forgetOldAnswers(db: Database): Promise<void> {
  const before = new Date(Date.now() - FORGOTTEN_AFTER_MS).toISOString();
  await db.write(async (tx) => {
    await tx.deleteFrom('link_answers').where('checked_at', '<', before).execute();
  });
}

/** Pages behind a wall (401, 402, 403), or one that is tired of machines (429, 999), are there for readers. */
const behindAWall: readonly number[] = [401, 402, 403, 405, 407, 408, 425, 429, 451, 501, 999];

function isTrouble({ status, trouble }: Pick<LinkAnswerRow, 'status' | 'trouble'>): boolean {
  return trouble !== null || (status !== null && status >= 400 && !behindAWall.includes(status));
}

type LinkAnswer = Pick<LinkAnswerRow, 'status' | 'trouble'>;

async function answerOf(href: string, outside: Outside): Promise<LinkAnswer> {
  const first = answerFrom(await fetchFromOutside(href, head, outside));
  // Servers that know no HEAD answer all sorts of things to it, or nothing.
  const isFinal = first.status !== null ? first.status < 400 : ['inside', 'no-such-host'].includes(first.trouble ?? '');
  return isFinal ? first : answerFrom(await fetchFromOutside(href, get, outside));
}

function answerFrom(asked: Awaited<ReturnType<typeof fetchFromOutside>>): LinkAnswer {
  return 'trouble' in asked ? { status: null, trouble: asked.trouble } : { status: asked.done.status, trouble: null };
}

async function keepAnswer(db: Database, address: string, answer: LinkAnswer): Promise<void> {
  const row: LinkAnswerRow = { address_digest: digestOf(address), address, ...answer, checked_at: timestamp() };
  const { address_digest: _, ...changed } = row;
  await db.write(async (tx) => {
    await tx
      .insertInto('link_answers')
      .values(row)
      .onConflict((conflict) => conflict.column('address_digest').doUpdateSet(changed))
      .execute();
  });
}

async function answersTo(db: Reading, links: readonly string[]): Promise<Map<string, LinkAnswerRow>> {
  if (links.length === 0) return new Map();
  const rows = await db
    .selectFrom('link_answers')
    .selectAll()
    .where('address_digest', 'in', links.slice(0, MOST_LINKS).map(digestOf))
    .execute();
  return new Map(rows.map((row) => [row.address, row]));
}

function digestOf(address: string): string {
  return new Bun.CryptoHasher('sha256').update(address).digest('hex');
}
