import type { Database } from '../database/open.ts';
import { Flow } from './flow.ts';
import { tokensOf } from './matching.ts';
import { RecentTexts, sketchOf } from './near-repeats.ts';
import type { Candidate } from './rules.ts';
import { NETWORK_MINUTES } from './rules-of-flow.ts';

const MINUTE = 60_000;
/** The span in which an abnormal flow under one article is a raid. */
export const RAID_MINUTES = 5;

const LOOKED_BACK = 500;
const EVERYWHERE = '';

/**
 * What this process remembers of the comments that came lately, by anybody. It begins with the newest from the database; of
 * what other processes take afterwards it knows nothing, so that several together are as many times as patient.
 */
export class RecentFlow {
  readonly texts = new RecentTexts();
  readonly #wideNetworks = new Flow(NETWORK_MINUTES * MINUTE);
  readonly #minute = new Flow(MINUTE);
  readonly #raid = new Flow(RAID_MINUTES * MINUTE);

  /** What came lately where this one comes from and goes to. */
  around(articleId: string, wideNetwork: string | null, now: number) {
    return {
      wideNetwork: wideNetwork === null ? 0 : this.#wideNetworks.count(wideNetwork, now),
      article: this.#minute.count(articleId, now),
      publication: this.#minute.count(EVERYWHERE, now),
    };
  }

  /** Comments under an article in the last five minutes. */
  underArticle(articleId: string, now: number): number {
    return this.#raid.count(articleId, now);
  }

  /** A comment was taken. `wideNetwork` is hashed, as the network is. */
  took(
    { articleId, sketch, now }: Pick<Candidate, 'articleId' | 'sketch' | 'now'>,
    who: { id: string; commenterId: string; wideNetwork: string | null },
  ): void {
    if (who.wideNetwork !== null) this.#wideNetworks.add(who.wideNetwork, now);
    this.#minute.add(articleId, now);
    this.#minute.add(EVERYWHERE, now);
    this.#raid.add(articleId, now);
    this.texts.add({ id: who.id, commenterId: who.commenterId, sketch });
  }
}

const flows = new WeakMap<Database, Promise<RecentFlow>>();

/** What is remembered of `db`, read from it the first time. */
export function recentFlowOf(db: Database): Promise<RecentFlow> {
  let flow = flows.get(db);
  if (flow === undefined) {
    flow = begun(db);
    flows.set(db, flow);
    flow.catch(() => flows.delete(db));
  }
  return flow;
}

async function begun(db: Database): Promise<RecentFlow> {
  const flow = new RecentFlow();
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'commenter_id', 'body'])
    .where('state', '<>', 'withdrawn')
    .where('staff_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(LOOKED_BACK)
    .execute();
  for (const { id, commenter_id, body } of rows.reverse())
    flow.texts.add({ id, commenterId: commenter_id, sketch: sketchOf(tokensOf(body)) });
  return flow;
}
