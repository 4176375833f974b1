import type { Database } from '../../src/database/open.ts';
import { percentile } from '../figures.ts';
import { amounts, isFine, type Kind } from './arrivals.ts';
import type { Work } from './moderator.ts';

/** What became of a comment when it came, before any person looked at it. */
export type Fate = 'published' | 'held' | 'rejected' | 'refused';

/** A comment of the day and what became of it at once. */
export interface Told {
  kind: Kind;
  fate: Fate;
  /** The rule that held or rejected it. */
  rule: string | null;
}

/** The fate of who was asked to think again and sent nothing more. */
export const THOUGHT_AGAIN = 'asked to think again, and not sent';

interface Day {
  day: number;
  db: Database;
  told: readonly Told[];
  truth: ReadonlyMap<string, Kind>;
  work: Work;
  midnight: number;
  readers: number;
  tookMs: number;
}

const fates: readonly Fate[] = ['refused', 'rejected', 'held', 'published'];

/** Prints one day in Markdown: what became of each kind, what was held wrongly or missed, and the moderator's time. */
export async function tell({ day, db, told, truth, work, midnight, readers, tookMs }: Day): Promise<void> {
  const count = (kind: Kind, fate: Fate) => told.filter((one) => one.kind === kind && one.fate === fate).length;
  const kinds = Object.keys(amounts) as Kind[];
  const rows = kinds.map((kind) => [
    kind,
    told.filter((one) => one.kind === kind).length,
    ...fates.map((fate) => count(kind, fate)),
  ]);
  const lines = [
    `\n## Day ${day}: ${readers} readers, ${told.length} comments (${Math.round(tookMs / 1000)} s on this machine)\n`,
    '| kind | came | refused at the form | rejected by a rule | held | published at once |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  console.log(lines.join('\n'));
  const of = (fate: Fate, fine: boolean) => told.filter((one) => one.fate === fate && isFine(one.kind) === fine).length;
  const bad = told.filter((one) => !isFine(one.kind)).length;
  const fine = told.length - bad;
  const share = (part: number, whole: number) => `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
  console.log(
    `\n- caught before anybody saw it (refused, rejected or held): ${share(bad - of('published', false), bad)}`,
  );
  console.log(`- missed, published at once though it should not stand: ${share(of('published', false), bad)}`);
  console.log(
    `- held wrongly: ${share(of('held', true), fine)}; refused or rejected wrongly: ${share(of('refused', true) + of('rejected', true), fine)}`,
  );
  const rules = Map.groupBy(
    told.filter((one) => one.rule !== null),
    (one) => one.rule ?? '',
  );
  const held = [...rules].map(
    ([rule, all]) => `${rule} ${all.length} (${all.filter((one) => isFine(one.kind)).length} of them fine)`,
  );
  console.log(`- by rule: ${held.join(', ')}`);
  const waits = work.waits.map((wait) => wait / 60_000);
  console.log(
    `- the moderator: ${work.decisions} decisions in ${Math.round(work.ms / 60_000)} minutes (${(work.ms / 1000 / Math.max(1, work.decisions)).toFixed(1)} s each, ${work.wrong} wrong); ` +
      `a comment waited ${percentile(waits, 0.5).toFixed(0)} minutes in the middle, ${percentile(waits, 0.9).toFixed(0)} at nine in ten`,
  );
  const raids = await db
    .selectFrom('audit_entries')
    .select(['action', 'created_at'])
    .where('created_at', '>=', new Date(midnight).toISOString())
    .where('staff_id', 'is', null)
    .where('subject_kind', '=', 'article')
    .orderBy('id')
    .execute();
  const acts = raids.map(({ action, created_at }) => `${action} at ${created_at.slice(11, 16)}`);
  console.log(`- by itself: ${acts.join(', ') || 'nothing'}`);
  const states = await db
    .selectFrom('comments')
    .select(['id', 'state'])
    .where('created_at', '>=', new Date(midnight).toISOString())
    .execute();
  const standing = states.filter(({ state }) => state === 'published');
  const wrong = standing.filter(({ id }) => !isFine(truth.get(id) ?? 'honest')).length;
  const waiting = states.filter(({ state }) => state === 'held').length;
  console.log(`- at midnight: ${standing.length} stand, ${wrong} of them should not; ${waiting} still wait`);
}
