import type { Reading } from '../database/open.ts';
import { hashOfNetwork } from './network.ts';

/** A ban that a comment meets. */
export interface BanMet {
  kind: 'commenter' | 'network';
  /** UTC ISO text; `null` for good. */
  endsAt: string | null;
}

interface NetworkDay {
  key: string;
  endsAt: ReadonlyMap<string, string | null>;
}

/** The bans in force, in memory: of commenters by their id, of networks by their hash under the key of each ban's day. */
export class BansInForce {
  readonly #commenters: ReadonlyMap<string, string | null>;
  readonly #days: ReadonlyMap<string, NetworkDay>;

  constructor(commenters: ReadonlyMap<string, string | null>, days: ReadonlyMap<string, NetworkDay>) {
    this.#commenters = commenters;
    this.#days = days;
  }

  /**
   * The ban that holds against a comment. `network` is the address's network, which is hashed here under the key of each day
   * that has a ban, and not kept.
   */
  meets(who: { commenterId: string; network?: string | undefined }, now: number): BanMet | undefined {
    const own = this.#commenters.get(who.commenterId);
    if (own !== undefined && isAhead(own, now)) return { kind: 'commenter', endsAt: own };
    if (who.network === undefined) return undefined;
    for (const { key, endsAt } of this.#days.values()) {
      const ends = endsAt.get(hashOfNetwork(key, who.network));
      if (ends !== undefined && isAhead(ends, now)) return { kind: 'network', endsAt: ends };
    }
    return undefined;
  }
}

/** What is in force in the database at `now`. */
export async function bansInForce(db: Reading, now: number): Promise<BansInForce> {
  const bans = await db
    .selectFrom('bans')
    .leftJoin('day_keys', 'day_keys.day', 'bans.network_day')
    .select(['bans.kind', 'bans.commenter_id', 'bans.network_day', 'bans.network_hash', 'bans.ends_at', 'day_keys.key'])
    .where('bans.lifted_at', 'is', null)
    .where((eb) => eb.or([eb('bans.ends_at', 'is', null), eb('bans.ends_at', '>', new Date(now).toISOString())]))
    .execute();
  const commenters = new Map<string, string | null>();
  const days = new Map<string, { key: string; endsAt: Map<string, string | null> }>();
  for (const { kind, commenter_id, network_day, network_hash, ends_at, key } of bans) {
    if (kind === 'commenter' && commenter_id !== null) keepLonger(commenters, commenter_id, ends_at);
    if (kind !== 'network' || network_day === null || network_hash === null || key === null) continue;
    const day = days.get(network_day) ?? { key, endsAt: new Map<string, string | null>() };
    days.set(network_day, day);
    keepLonger(day.endsAt, network_hash, ends_at);
  }
  return new BansInForce(commenters, days);
}

/** By which a change of the bans is noticed that came without a new stamp of the rules: two looks at the ends of indexes. */
export async function newestBan(db: Reading): Promise<string> {
  const newest = await db.selectFrom('bans').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const lifted = await db
    .selectFrom('bans')
    .select((eb) => eb.fn.max('lifted_at').as('at'))
    .executeTakeFirst();
  return `${newest?.id ?? ''} ${lifted?.at ?? ''}`;
}

function keepLonger(ends: Map<string, string | null>, who: string, endsAt: string | null): void {
  const known = ends.get(who);
  if (known === null) return;
  if (known === undefined || endsAt === null || endsAt > known) ends.set(who, endsAt);
}

function isAhead(endsAt: string | null, now: number): boolean {
  return endsAt === null || Date.parse(endsAt) > now;
}
