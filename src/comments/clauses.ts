import type { Reading } from '../database/open.ts';
import type { ClauseTopic } from './default-policies.ts';
import { placeOf } from './places.ts';

/** Whether a clause stands in any version of the policy of a conversation's edition. */
export async function isCitable(db: Reading, clauseId: string, conversationId: string): Promise<boolean> {
  const edition = (await placeOf(db, conversationId))?.editionId;
  const clause = await db
    .selectFrom('clauses')
    .innerJoin('policies', 'policies.id', 'clauses.policy_id')
    .select('policies.edition_id')
    .where('clauses.id', '=', clauseId)
    .executeTakeFirst();
  return clause !== undefined && clause.edition_id === edition;
}

/** The clause about `topic` of the policy that holds in a conversation's edition. */
export async function clauseAbout(
  db: Reading,
  topic: ClauseTopic | string,
  conversationId: string,
): Promise<string | undefined> {
  const edition = (await placeOf(db, conversationId))?.editionId;
  if (edition === undefined) return undefined;
  const row = await db
    .selectFrom('clauses')
    .innerJoin('policies', 'policies.id', 'clauses.policy_id')
    .select(['clauses.id', 'clauses.about'])
    .where('policies.edition_id', '=', edition)
    .where('policies.number', '=', (eb) =>
      eb
        .selectFrom('policies as newest')
        .select((e) => e.fn.max('newest.number').as('number'))
        .where('newest.edition_id', '=', edition),
    )
    .where('clauses.about', '=', topic)
    .orderBy('clauses.number')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
