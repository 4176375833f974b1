import { publishComment, rejectComment } from '../../src/comments/moderation.ts';
import type { Decided, SeenComment } from '../../src/comments/moves.ts';
import { learnFromDecision } from '../../src/comments/spam-lessons.ts';
import type { Database } from '../../src/database/open.ts';
import type { Staff } from '../../src/people/rights.ts';
import { clauseAgainst, HOUR, isFine, type Kind } from './arrivals.ts';
import type { Chance } from './chance.ts';

/*
 * One moderator beside other work: four times a day at the queue, oldest first, as quick as somebody reads, and wrong now and
 * then. What they know of a comment is its truth, seen through their errors.
 */

/** When the moderator sits down, and until when at the latest. */
const shifts = [
  { from: 8 * HOUR, to: 9 * HOUR },
  { from: 12.5 * HOUR, to: 13.25 * HOUR },
  { from: 17 * HOUR, to: 18 * HOUR },
  { from: 20.5 * HOUR, to: 22.5 * HOUR },
];
// A practised reader takes in about 25 characters a second; the key takes the rest.
const CHARACTERS_A_SECOND = 25;
const LONGEST_LOOK_MS = 20_000;
const KEY_MS = 1200;
const CLAUSE_MS = 800;
const WRONG = 0.02;

/** What the moderator did all day. */
export interface Work {
  decisions: number;
  ms: number;
  /** From the comment's coming to the moderator's decision, in milliseconds. */
  waits: number[];
  wrong: number;
}

/** The moderator at the desk; `truth` tells what a comment is. */
export class Moderator {
  readonly work: Work = { decisions: 0, ms: 0, waits: [], wrong: 0 };
  readonly #db: Database;
  readonly #staff: Staff;
  readonly #chance: Chance;
  readonly #truth: ReadonlyMap<string, Kind>;
  readonly #midnight: number;
  /** Milliseconds since midnight at which the next decision can begin. */
  #free = 0;

  constructor(db: Database, staff: Staff, chance: Chance, truth: ReadonlyMap<string, Kind>, midnight: number) {
    this.#db = db;
    this.#staff = staff;
    this.#chance = chance;
    this.#truth = truth;
    this.#midnight = midnight;
  }

  /** Decides what can be decided before `until` (milliseconds since midnight); `atMoment` sets the clock first. */
  async workUntil(until: number, atMoment: (sinceMidnight: number) => void): Promise<void> {
    for (const shift of shifts) {
      this.#free = Math.max(this.#free, Math.min(shift.from, until));
      while (this.#free >= shift.from && this.#free < Math.min(shift.to, until)) {
        const next = await this.#nextWaiting(this.#free);
        if (next === undefined) {
          // Looks again when something may have come.
          this.#free = Math.min(shift.to, until);
          break;
        }
        const began = this.#free;
        this.#free += lookMs(next.body);
        atMoment(this.#free);
        await this.#decide(next);
        this.work.ms += this.#free - began;
      }
      if (this.#free < shift.to) return;
    }
  }

  async #nextWaiting(now: number) {
    return this.#db
      .selectFrom('comments')
      .innerJoin('articles', 'articles.id', 'comments.article_id')
      .select(['comments.id', 'comments.version', 'comments.body', 'comments.created_at', 'articles.edition_id'])
      .where('comments.state', '=', 'held')
      .where('comments.created_at', '<=', new Date(this.#midnight + now).toISOString())
      .orderBy('comments.id')
      .limit(1)
      .executeTakeFirst();
  }

  async #decide(comment: { id: string; version: number; created_at: string; edition_id: string }): Promise<void> {
    const kind = this.#truth.get(comment.id) ?? 'honest';
    const isWrong = this.#chance.happens(WRONG);
    const publishes = isFine(kind) !== isWrong;
    const seen = { id: comment.id, version: comment.version, state: 'held' as const };
    const outcome = publishes
      ? await publishComment(this.#db, seen, this.#staff)
      : await this.#reject(seen, comment.edition_id, kind);
    if (outcome === undefined || !('done' in outcome)) throw new Error(`not decided: ${JSON.stringify(outcome)}`);
    if (!publishes) this.#free += CLAUSE_MS;
    // What the job does a moment later; no jobs run on a clock that is set by hand.
    await learnFromDecision(this.#db, comment.id);
    this.work.decisions += 1;
    this.work.wrong += isWrong ? 1 : 0;
    this.work.waits.push(this.#midnight + this.#free - Date.parse(comment.created_at));
  }

  async #reject(seen: SeenComment, editionId: string, kind: Kind): Promise<Decided | undefined> {
    const clauseId = await this.#clause(editionId, clauseAgainst[kind] ?? 'off-topic');
    return rejectComment(this.#db, seen, { clauseId, reason: '' }, this.#staff);
  }

  async #clause(editionId: string, about: string): Promise<string> {
    const row = await this.#db
      .selectFrom('clauses')
      .innerJoin('policies', 'policies.id', 'clauses.policy_id')
      .select('clauses.id')
      .where('policies.edition_id', '=', editionId)
      .where('clauses.about', '=', about)
      .orderBy('policies.number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return row.id;
  }
}

function lookMs(body: string): number {
  return KEY_MS + Math.min(LONGEST_LOOK_MS, (body.length / CHARACTERS_A_SECOND) * 1000);
}
