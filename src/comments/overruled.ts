import { sql } from 'kysely';
import type { Reading } from '../database/open.ts';
import type { RuleName } from './rules.ts';

/** What a rule stopped, and what people made of it. */
export interface Overruled {
  rule: RuleName;
  action: 'hold' | 'reject';
  /** What the rule found, such as the listed word; `null` for all that it found together. */
  found: string | null;
  stopped: number;
  /** Decided by somebody of the newsroom since. */
  decided: number;
  /** Of those: published after all. */
  published: number;
}

const DAYS = 90;
const MOST_FOUND = 20;

/**
 * How often moderators overruled each rule in the last 90 days, and each word and domain that a rule found, the most often
 * overruled first. What nobody decided, or its writer withdrew, counts for neither side.
 */
export async function overruledRules(
  db: Reading,
  now = Date.now(),
): Promise<{ rules: Overruled[]; found: Overruled[]; days: number }> {
  const since = new Date(now - DAYS * 86_400_000).toISOString();
  const rows = await db
    .selectFrom('decisions as d')
    .leftJoin('decisions as last', (join) => join.on('last.id', '=', lastOfStaff))
    .select(['d.rule', 'd.action', 'd.detail_json'])
    .select((eb) => eb.fn.countAll<number>().as('stopped'))
    .select(sql<number>`sum(case when last.to_state in ('published', 'rejected') then 1 else 0 end)`.as('decided'))
    .select(sql<number>`sum(case when last.to_state = 'published' then 1 else 0 end)`.as('published'))
    // As the index says it: what rules stopped is a few in a hundred of all decisions.
    .where(sql<boolean>`d.rule is not null and d.action in ('hold', 'reject')`)
    .where('d.created_at', '>=', since)
    .groupBy(['d.rule', 'd.action', 'd.detail_json'])
    .execute();
  const rules = new Map<string, Overruled>();
  const found = new Map<string, Overruled>();
  for (const row of rows) {
    const rule = row.rule as RuleName;
    const action = row.action as Overruled['action'];
    add(rules, { rule, action, found: null }, row);
    const detail = row.detail_json === null ? undefined : (JSON.parse(row.detail_json) as { found?: string }).found;
    if (detail !== undefined && (rule === 'word-list' || rule === 'domains'))
      add(found, { rule, action, found: detail }, row);
  }
  return { rules: mostFirst(rules), found: mostFirst(found).slice(0, MOST_FOUND), days: DAYS };
}

/** The newest decision of a person about the comment. */
const lastOfStaff = sql<string>`(
  select max(s.id) from decisions as s where s.comment_id = d.comment_id and s.staff_id is not null and s.id > d.id
)`;

function add(
  sums: Map<string, Overruled>,
  key: Pick<Overruled, 'rule' | 'action' | 'found'>,
  row: { stopped: number | string; decided: number | string; published: number | string },
): void {
  const name = JSON.stringify([key.rule, key.action, key.found]);
  const sum = sums.get(name) ?? { ...key, stopped: 0, decided: 0, published: 0 };
  sums.set(name, {
    ...sum,
    stopped: sum.stopped + Number(row.stopped),
    decided: sum.decided + Number(row.decided),
    published: sum.published + Number(row.published),
  });
}

function mostFirst(sums: ReadonlyMap<string, Overruled>): Overruled[] {
  return [...sums.values()].sort((a, b) => b.published - a.published || b.stopped - a.stopped);
}
