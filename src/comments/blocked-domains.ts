import type { BlockedDomainRow } from '../database/conversation-tables.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { WordVerdict } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import type { ListedDomain } from './domain-list.ts';
import { forgetRules, restampRules } from './rule-settings.ts';
import { domainOf } from './web-addresses.ts';

const SHOWN_OF_A_MISTAKE = 100;

/** Every blocked domain, in alphabetical order. */
export async function blockedDomains(db: Reading): Promise<BlockedDomainRow[]> {
  return db.selectFrom('blocked_domains').selectAll().orderBy('domain').execute();
}

/** Domains as somebody typed them, also as whole addresses; what is none is a mistake that names it. */
export function checkedDomains(typed: readonly string[], verdict: WordVerdict): Outcome<ListedDomain[]> {
  const lines = typed.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return mistake('domains', 'desk-domains-mistake-empty');
  const useless = lines.find((line) => domainOf(line) === undefined);
  if (useless !== undefined)
    return mistake('domains', 'desk-domains-mistake-useless', { domain: useless.slice(0, SHOWN_OF_A_MISTAKE) });
  const domains = new Set(lines.flatMap((line) => domainOf(line) ?? []));
  return { done: [...domains].map((domain) => ({ domain, verdict })) };
}

/**
 * Blocks domains with all their subdomains, one verdict for all; one that is there already gets the new one.
 * @throws Forbidden
 */
export async function blockDomains(
  db: Database,
  typed: readonly string[],
  verdict: WordVerdict,
  staff: Staff,
): Promise<Outcome<number>> {
  requireRight(staff, 'change rules and policy');
  const checked = checkedDomains(typed, verdict);
  if ('mistakes' in checked) return checked;
  await db.write(async (tx) => {
    for (const { domain } of checked.done) {
      const row = { id: newId(), domain, verdict, made_by: staff.id, created_at: timestamp() };
      await tx
        .insertInto('blocked_domains')
        .values(row)
        .onConflict((conflict) => conflict.column('domain').doUpdateSet({ verdict, made_by: staff.id }))
        .execute();
      await recordAct(tx, staff, 'domain-blocked', { kind: 'domain', id: row.id, name: domain });
    }
    await restampRules(tx);
  });
  forgetRules(db);
  return { done: checked.done.length };
}

/**
 * Unblocks a domain; one that is not blocked any more is no mistake.
 * @throws Forbidden
 */
export async function unblockDomain(db: Database, id: string, staff: Staff): Promise<void> {
  requireRight(staff, 'change rules and policy');
  await db.write(async (tx) => {
    const row = await tx.selectFrom('blocked_domains').select('domain').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return;
    await tx.deleteFrom('blocked_domains').where('id', '=', id).execute();
    await restampRules(tx);
    await recordAct(tx, staff, 'domain-unblocked', { kind: 'domain', id, name: row.domain });
  });
  forgetRules(db);
}
