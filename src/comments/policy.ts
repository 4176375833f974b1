import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClauseRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { cleanName, cleanText, isBlank } from './characters.ts';
import { clauseTopics } from './default-policies.ts';

/** One published version of the rules of conversation in an edition. */
export interface Policy {
  id: string;
  editionId: string;
  /** 1, 2, 3 …; the highest one holds. */
  number: number;
  intro: string;
  clauses: Clause[];
  /** Since when it holds, UTC ISO text. */
  at: string;
}

/** A rule of the conversation that a rejection cites. Its number is its place in its version of the policy. */
export type Clause = Pick<ClauseRow, 'id' | 'number' | 'title' | 'text' | 'about'>;

/** A policy as somebody typed it; clauses are numbered by their place, empty ones are left out. */
export interface PolicyDraft {
  intro: string;
  clauses: readonly { title: string; text: string; about?: string | null }[];
}

const MOST_CLAUSES = 50;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 4000;

/** The policy that holds in an edition, or `undefined` when it never had one. */
export async function currentPolicy(db: Reading, editionId: string): Promise<Policy | undefined> {
  const row = await db
    .selectFrom('policies')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const clauses = await db
    .selectFrom('clauses')
    .select(['id', 'number', 'title', 'text', 'about'])
    .where('policy_id', '=', row.id)
    .orderBy('number')
    .execute();
  return { id: row.id, editionId, number: row.number, intro: row.intro, clauses, at: row.created_at };
}

/** The versions an edition's policy has had, the newest first, without their texts. */
export async function policyVersions(db: Reading, editionId: string) {
  return db
    .selectFrom('policies')
    .leftJoin('staff', 'staff.id', 'policies.made_by')
    .select(['policies.id', 'policies.number', 'policies.created_at', 'staff.name as made_by_name'])
    .where('edition_id', '=', editionId)
    .orderBy('number', 'desc')
    .execute();
}

/**
 * Publishes a new version of an edition's policy; earlier versions stay, since decisions cite their clauses.
 * @param seen number of the version that was edited (0 for none): if another one holds by now, that is a mistake
 * @throws Forbidden
 */
export async function publishPolicy(
  db: Database,
  editionId: string,
  draft: PolicyDraft,
  seen: number,
  staff: Staff,
): Promise<Outcome<number>> {
  requireRight(staff, 'change rules and policy');
  const intro = cleanText(draft.intro);
  const clauses = draft.clauses
    .map(({ title, text, about }) => ({
      title: cleanName(title),
      text: cleanText(text),
      about: clauseTopics.find((one) => one === about) ?? null,
    }))
    .filter(({ title, text }) => !isBlank(title) || !isBlank(text));
  const untitled = clauses.findIndex(({ title }) => isBlank(title));
  if (untitled >= 0) return mistake('clauses', 'desk-policy-mistake-untitled', { number: untitled + 1 });
  if (clauses.length === 0) return mistake('clauses', 'desk-policy-mistake-no-clauses');
  const long = clauses.findIndex(({ title, text }) => title.length > LONGEST_TITLE || text.length > LONGEST_TEXT);
  const most = { clauses: MOST_CLAUSES, title: LONGEST_TITLE, text: LONGEST_TEXT };
  if (long >= 0) return mistake('clauses', 'desk-policy-mistake-long', { ...most, number: long + 1 });
  if (clauses.length > MOST_CLAUSES || intro.length > LONGEST_TEXT)
    return mistake('form', 'desk-policy-mistake-too-much', most);
  return db.write(async (tx) => {
    const number = seen + 1;
    if ((await storePolicy(tx, editionId, number, { intro, clauses }, staff.id)) === undefined)
      return mistake('form', 'desk-policy-mistake-changed');
    const edition = await tx.selectFrom('editions').select('title').where('id', '=', editionId).executeTakeFirst();
    await recordAct(tx, staff, 'policy-changed', { kind: 'policy', id: editionId, name: edition?.title ?? '' });
    return { done: number };
  }, editionId);
}

/**
 * Stores version `number` of an edition's policy and tells the pages, in the caller's transaction; for a new edition and
 * for the sample, which have no person. Gives `undefined` when this version exists or the one before it does not hold.
 */
export async function storePolicy(
  tx: Reading,
  editionId: string,
  number: number,
  { intro, clauses }: PolicyDraft,
  madeBy: string | null,
): Promise<string | undefined> {
  const newest = await tx
    .selectFrom('policies')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  if ((newest?.number ?? 0) !== number - 1) return undefined;
  const id = newId();
  const stored = await tx
    .insertInto('policies')
    .values({ id, edition_id: editionId, number, intro, made_by: madeBy, created_at: timestamp() })
    .onConflict((conflict) => conflict.columns(['edition_id', 'number']).doNothing())
    .executeTakeFirst();
  if (stored.numInsertedOrUpdatedRows === 0n) return undefined;
  for (const [place, { title, text, about }] of clauses.entries())
    await tx
      .insertInto('clauses')
      .values({ id: newId(), policy_id: id, number: place + 1, title, text, about: about ?? null })
      .execute();
  await recordChanges(tx, [`policy:${editionId}`]);
  return id;
}
