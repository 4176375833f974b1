import type { Database, Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { candidateOf } from './candidate.ts';
import { DomainList, type ListedDomain } from './domain-list.ts';
import { sectionsToModerate } from './moderator-sections.ts';
import { RecentTexts, type Sketch } from './near-repeats.ts';
import { type RuleBook, ruleBook } from './rule-book.ts';
import { premoderations, type RuleSettings } from './rule-settings.ts';
import { judge, type Memory, type RememberedComment, type RuleName } from './rules.ts';
import { type ListedWord, WordList } from './word-list.ts';

/*
 * What a change of the rules would have done: the newest comments are judged again in the order in which they came, by the
 * rules as they are and as they would be, with the same memory of what came before. It is the function that judges live; only
 * the difference between both judgements is told, so that what memory no longer knows weighs on neither.
 */

/** What would be changed. */
export interface Trial {
  settings?: RuleSettings;
  words?: readonly ListedWord[];
  domains?: readonly ListedDomain[];
}

/** What becomes of a comment. */
export type Fate = 'published' | 'held' | 'rejected' | 'refused';

/** Comments that would fare otherwise, and how people decided them. */
export interface Difference {
  from: Fate;
  to: Fate;
  count: number;
  people: { published: number; rejected: number; none: number };
  examples: { id: string; name: string; body: string; rule: RuleName | null }[];
}

/** What came of a rehearsal. */
export interface Rehearsed {
  count: number;
  differences: Difference[];
}

const MOST = 10_000;
const ROWS_AT_ONCE = 500;
const LONGEST_TURN_MS = 10;
const EXAMPLES = 5;
const OWN_REMEMBERED = 61;

/**
 * Judges the newest comments by the rules as they are and as `trial` would make them. Nothing is stored. Rules are the whole
 * publication's, and so are the counts; of the comments themselves `staff` is shown those that they may see.
 */
export async function rehearse(db: Database, trial: Trial, staff: Staff): Promise<Rehearsed> {
  const sections = await sectionsToModerate(db, staff);
  const isShown = (row: Row) => sections === null || (row.section_id !== null && sections.includes(row.section_id));

  const now = await ruleBook(db);
  const then = await triedBook(db, now, trial);
  const ids = await newestIds(db);
  const found = new Map<string, Difference>();
  const past = new Past();
  let turn = performance.now();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    for (const row of await rowsOf(db, ids.slice(from, from + ROWS_AT_ONCE))) {
      const before = judged(row, now, past);
      const after = judged(row, then, past);
      if (before.fate !== after.fate) note(found, row, before.fate, after, isShown(row));
      past.add(row, candidate(row, now).sketch);
      if (performance.now() - turn < LONGEST_TURN_MS) continue;
      // Readers' requests go first: a rehearsal may take seconds.
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = performance.now();
    }
  }
  return { count: ids.length, differences: [...found.values()].sort((a, b) => b.count - a.count) };
}

type Row = Pick<
  CommentRow,
  'id' | 'article_id' | 'commenter_id' | 'name' | 'email' | 'body' | 'body_digest' | 'state'
> &
  Pick<CommentRow, 'network_hash' | 'created_at'> & {
    premoderation: string | null;
    section_id: string | null;
    decided: 'publish' | 'reject' | null;
  };

async function triedBook(db: Database, now: RuleBook, trial: Trial): Promise<RuleBook> {
  const words = trial.words === undefined ? undefined : await listedNow(db, trial.words);
  const domains = trial.domains === undefined ? undefined : await blockedNow(db, trial.domains);
  return {
    ...now,
    settings: trial.settings ?? now.settings,
    words: words === undefined ? now.words : new WordList(words),
    domains: domains === undefined ? now.domains : new DomainList(domains),
  };
}

async function listedNow(db: Reading, more: readonly ListedWord[]): Promise<ListedWord[]> {
  const known = await db.selectFrom('words').select(['word', 'matching', 'verdict', 'about']).execute();
  const changed = new Set(more.map(({ matching }) => matching));
  return [...known.filter(({ matching }) => !changed.has(matching)), ...more];
}

async function blockedNow(db: Reading, more: readonly ListedDomain[]): Promise<ListedDomain[]> {
  const known = await db.selectFrom('blocked_domains').select(['domain', 'verdict']).execute();
  const changed = new Set(more.map(({ domain }) => domain));
  return [...known.filter(({ domain }) => !changed.has(domain)), ...more];
}

async function newestIds(db: Reading): Promise<string[]> {
  const rows = await db
    .selectFrom('comments')
    .select('id')
    .where('staff_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id).reverse();
}

async function rowsOf(db: Reading, ids: readonly string[]): Promise<Row[]> {
  const rows = await db
    .selectFrom('comments')
    .leftJoin('articles', 'articles.id', 'comments.article_id')
    .leftJoin('sections', 'sections.id', 'articles.section_id')
    .select(['comments.id', 'comments.article_id', 'comments.commenter_id', 'comments.name', 'comments.email'])
    .select(['comments.body', 'comments.body_digest', 'comments.state', 'comments.network_hash', 'comments.created_at'])
    .select(['sections.premoderation', 'articles.section_id'])
    .where('comments.id', 'in', ids)
    .orderBy('comments.id')
    .execute();
  const decisions = await db
    .selectFrom('decisions')
    .select(['comment_id', 'action'])
    .where('comment_id', 'in', ids)
    .where('staff_id', 'is not', null)
    .where('action', 'in', ['publish', 'reject', 'undo'])
    .orderBy('id')
    .execute();
  const decided = new Map<string, 'publish' | 'reject' | null>();
  for (const { comment_id, action } of decisions)
    decided.set(comment_id, action === 'publish' || action === 'reject' ? action : null);
  return rows.map((row) => ({ ...row, decided: decided.get(row.id) ?? null }));
}

function candidate(row: Row, book: RuleBook) {
  const typed = { name: row.name, email: row.email ?? '', body: row.body };
  return candidateOf(book, row.article_id, typed, Date.parse(row.created_at));
}

function judged(row: Row, book: RuleBook, past: Past): { fate: Fate; rule: RuleName | null } {
  const one = candidate(row, book);
  const { rule, verdict } = judge(one, past.memoryOf(row, one.sketch));
  return { fate: 'refuse' in verdict ? 'refused' : verdict.state, rule };
}

function note(
  found: Map<string, Difference>,
  row: Row,
  from: Fate,
  { fate: to, rule }: { fate: Fate; rule: RuleName | null },
  isShown: boolean,
): void {
  const key = `${from} ${to}`;
  const none = { from, to, count: 0, people: { published: 0, rejected: 0, none: 0 }, examples: [] };
  const difference: Difference = found.get(key) ?? none;
  found.set(key, difference);
  difference.count++;
  difference.people[row.decided === null ? 'none' : row.decided === 'publish' ? 'published' : 'rejected']++;
  if (isShown && difference.examples.length < EXAMPLES) {
    const { id, name, body } = row;
    difference.examples.push({ id, name, body, rule });
  }
}

/** What was known before each comment, as far as the comments themselves tell it. */
class Past {
  readonly #own = new Map<string, RememberedComment[]>();
  readonly #networks = new Map<string, number[]>();
  readonly #published = new Set<string>();
  readonly #texts = new RecentTexts();

  memoryOf(row: Row, sketch: Sketch): Memory {
    return {
      closed: null,
      ban: null,
      own: this.#own.get(row.commenter_id) ?? [],
      hasPublished: this.#published.has(row.commenter_id),
      fromNetwork: row.network_hash === null ? [] : (this.#networks.get(row.network_hash) ?? []),
      flow: { wideNetwork: 0, article: 0, publication: 0 },
      resemblance: this.#texts.resemblance(sketch),
      section: premoderations.find((one) => one === row.premoderation) ?? null,
      mode: null,
      external: null,
      isEdit: false,
      wasDecidedByPerson: false,
    };
  }

  add(row: Row, sketch: Sketch): void {
    const at = Date.parse(row.created_at);
    const { commenter_id, body_digest: digest, article_id: articleId, state, network_hash } = row;
    const own = [{ digest, articleId, state, at }, ...(this.#own.get(commenter_id) ?? [])];
    this.#own.set(commenter_id, own.slice(0, OWN_REMEMBERED));
    if (network_hash !== null)
      this.#networks.set(network_hash, [at, ...(this.#networks.get(network_hash) ?? [])].slice(0, 100));
    if (state === 'published') this.#published.add(commenter_id);
    this.#texts.add({ id: row.id, commenterId: commenter_id, sketch });
  }
}
